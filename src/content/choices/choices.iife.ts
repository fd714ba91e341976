import type { Control } from '../controls'
import { inIdleTime } from '../idle'
import { type Isolated, shared } from '../isolated'
import { type FreeRow, rowsWithout } from './around'
import { chipsIn } from './chips'
import { drawnIn } from './drawn'
import { rowClassOf, wheelRowsIn } from './wheel-rows'

const isWritten = ({ widget }: Control): boolean => /^(input|textarea|textbox|picker|select|file)$/.test(widget)

/** A form of more fields than this is like the first of them. */
const MOST_FIELDS = 120

/** With fewer fields a part of a page may be a search or a box for a code, and its rows lead anywhere. */
const LEAST_FIELDS = 2

const questionsIn = ({ row, fields }: FreeRow, rowClasses: ReadonlySet<string>): Control[] => {
  const isForm = fields >= LEAST_FIELDS
  const drawn = drawnIn(row, isForm)
  if (drawn.length > 0) return drawn
  const chips = chipsIn(row)
  return chips.length > 0 ? chips : wheelRowsIn(row, rowClasses, isForm)
}

/** Looks in the forms of what a person writes for questions that are answered by a press alone. */
function* seek({ fields, take }: Isolated): Generator<void, void, void> {
  const controls = fields().map(({ control }) => control)
  const known = new Set(controls.map(({ element }) => element))
  const written = controls.filter(isWritten).slice(0, MOST_FIELDS)
  const rowClasses = new Set<string>()
  for (const control of written) {
    const name = rowClassOf(control)
    if (name) rowClasses.add(name)
    yield
  }
  for (const free of rowsWithout(written)) {
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
