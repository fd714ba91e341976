import { shared } from '../isolated'
import { fill } from './fill'
import { untick } from './untick'

const isolated = shared()
if (isolated) isolated.act = async (wanted) => (await untick(wanted.untick)) + fill(wanted.fill)
