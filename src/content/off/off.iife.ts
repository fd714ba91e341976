import { shared } from '../isolated'

shared()?.stop()
