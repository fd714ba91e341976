import type { Control } from '../controls'
import { inIdleTime } from '../idle'
import { type Isolated, shared } from '../isolated'
import { rowsWithout } from './around'
import { chipsIn } from './chips'
import { rowClassesOf, wheelRowsIn } from './wheel-rows'

const isWritten = ({ widget }: Control): boolean => /^(input|textarea|textbox|picker|select|file)$/.test(widget)

/** Looks in the forms of what a person writes for questions that are answered by a press alone. */
function* seek({ fields, take }: Isolated): Generator<void, void, void> {
  const written = fields().flatMap(({ control }) => (isWritten(control) ? [control] : []))
  const known = new Set(fields().map(({ control }) => control.element))
  const rowClasses = rowClassesOf(written)
  for (const row of rowsWithout(written)) {
    yield
    if (known.has(row)) continue
    const chips = chipsIn(row)
    for (const control of chips.length > 0 ? chips : wheelRowsIn(row, rowClasses)) take(control)
  }
}

const isolated = shared()

/** Over when all was looked at. */
export default isolated ? inIdleTime(seek(isolated)) : Promise.resolve()
