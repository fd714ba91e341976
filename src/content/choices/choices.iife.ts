import type { Control } from '../controls'
import { contains, parentOf } from '../dom'
import { inIdleTime } from '../idle'
import { type Isolated, shared } from '../isolated'
import { rowsWithout, type Sign } from './around'
import { hearComplaints } from './complaints'
import { type FormKind, formKindOf } from './form-kind'
import { questionsIn } from './questions'
import { signsOf } from './signs'
import { spaceOf } from './space'
import { rowClassOf } from './wheel-rows'

/** With fewer of them a list with a button below is a menu, or what is read. */
const LEAST_ASKING = 2

/** Words that might have been a button's, and stand where a row's answer does, are the row's: it is told instead of them. */
const aroundPressed = (control: Control, pressed: ReadonlySet<Element>): Control => {
  const around = control.widget === 'picker' && pressed.has(control.element) ? parentOf(control.element) : null
  return around ? { ...control, element: around, members: [around] } : control
}

/** Looks in the forms of a page for questions that are answered by a press alone. */
function* seek(isolated: Isolated): Generator<void, void, void> {
  const controls = isolated.fields().map(({ control }) => control)
  const known = new Set(controls.map(({ element }) => element))
  const signs: Sign[] = []
  const rowClasses = new Set<string>()
  for (const sign of signsOf(controls, isolated.own)) {
    if (sign) signs.push(sign)
    const name = sign && known.has(sign.control.element) ? rowClassOf(sign.control) : ''
    if (name) rowClasses.add(name)
    yield
  }
  const pressed = new Set(controls.filter(({ widget }) => widget === 'authorize-button').map(({ element }) => element))
  const found = new Map<Element, Control>()
  /** The whole of a row whose answer is known already asks for the same, and what stands beside an input for files is drawn over it. */
  const isKnown = ({ element: own, widget }: Control): boolean =>
    controls.some(
      ({ element, widget: other }) =>
        element !== own &&
        !pressed.has(element) &&
        (contains(own, element) || (widget === 'file' && other === 'file' && contains(parentOf(own) ?? own, element))),
    )
  const find = (row: Element, kind: FormKind): number => {
    const before = found.size
    if (!known.has(row))
      for (const control of questionsIn(row, rowClasses, kind)) {
        const told = aroundPressed(control, pressed)
        if (!known.has(told.element) && !found.has(told.element) && !isKnown(told)) found.set(told.element, told)
      }
    return found.size - before
  }
  /** Rows that may be a form's, by what they stand in, with how many of them ask by themselves. */
  const doubtful = new Map<Element, { rows: Element[]; asking: number }>()
  for (const free of rowsWithout(signs)) {
    if (free) {
      const { row, container, signs: there } = free
      const kind = formKindOf(there)
      const asking = find(row, kind)
      if (kind === 'perhaps') {
        const before = doubtful.get(container) ?? { rows: [], asking: 0 }
        doubtful.set(container, { rows: [...before.rows, row], asking: before.asking + asking })
      }
    }
    yield
  }
  for (const { rows, asking } of doubtful.values())
    for (const row of asking >= LEAST_ASKING ? rows : []) {
      find(row, 'form')
      yield
    }
  // What was only held for a button by its words may be a caption.
  const all = [...[...known].filter((element) => !pressed.has(element)), ...found.keys()]
  for (const control of found.values()) {
    const space = spaceOf(control, all)
    isolated.take(space ? { ...control, row: space } : control)
    yield
  }
}

/** Gives how many controls there are more, when all was looked at. */
const look = async (isolated: Isolated): Promise<number> => {
  const before = isolated.fields().length
  await inIdleTime(seek(isolated))
  hearComplaints(isolated)
  return isolated.fields().length - before
}

const isolated = shared()

export default isolated ? look(isolated) : Promise.resolve(0)
