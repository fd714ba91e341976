import { inIdleTime } from '../idle'
import { type Isolated, shared } from '../isolated'
import { rowsWithout, type Sign } from './around'
import { questionsIn } from './questions'
import { signsOf } from './signs'
import { rowClassOf } from './wheel-rows'

/** Looks in the forms of a page for questions that are answered by a press alone. */
function* seek({ fields, take, own }: Isolated): Generator<void, void, void> {
  const controls = fields().map(({ control }) => control)
  const known = new Set(controls.map(({ element }) => element))
  const signs: Sign[] = []
  const rowClasses = new Set<string>()
  for (const sign of signsOf(controls, own)) {
    if (sign) signs.push(sign)
    const name = sign && known.has(sign.control.element) ? rowClassOf(sign.control) : ''
    if (name) rowClasses.add(name)
    yield
  }
  for (const free of rowsWithout(signs)) {
    if (free && !known.has(free.row)) for (const control of questionsIn(free, rowClasses)) take(control)
    yield
  }
}

/** Gives how many controls there are more, when all was looked at. */
const look = async (isolated: Isolated): Promise<number> => {
  const before = isolated.fields().length
  await inIdleTime(seek(isolated))
  return isolated.fields().length - before
}

const isolated = shared()

export default isolated ? look(isolated) : Promise.resolve(0)
