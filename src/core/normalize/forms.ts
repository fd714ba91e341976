import type { RequiredBy } from '../model/inspection'
import type { ShownSignals } from '../model/observation'
import { namesOptional } from './field-words'
import { type Control, lastOf } from './fields'

/** So many labels of a form stand near enough to say what a control is about. */
const NEAR = 24
/** Widgets that a form can mean when it says what it wants; nobody is made to move a switch. */
export const ANSWERED = /^(input|textarea|textbox|picker|plate-keyboard|digit-boxes|select|radio-group|file)$/
/** What a control itself says, or the form complained of: the others then stay as they are. */
const TOLD: ReadonlySet<RequiredBy | null> = new Set(['attribute', 'aria', 'mark', 'text', 'validation'])

/** A form that marks one of many as optional remarks on that one; one that marks some, or one of few, means that the rest is wanted. */
const MARKS_SOME = 2
const FEW = 3

/** Controls by the form in which they stand, in the order in which they came. */
export const gatherForms = (controls: readonly Control[]): Control[][] => {
  const forms = new Map<string, Control[]>()
  for (const control of controls) {
    const { document, frame, form } = lastOf(control)
    const id = [control.page, document, frame, form].join('\u0000')
    const members = forms.get(id)
    if (members) members.push(control)
    else forms.set(id, [control])
  }
  return [...forms.values()]
}

/** What a control is called: a choice whose label is no more than its answers, by the heading over it. */
const nameOf = ({ label, options, group }: ShownSignals): string =>
  options.length > 1 && label.replace(/\s/g, '') === options.join('').replace(/\s/g, '') ? group : label

/** What the controls of one form say about each other. */
export const readForms = (controls: readonly Control[]) => {
  const forms = gatherForms(controls)
  const places = new Map<Control, { members: readonly Control[]; at: number }>()
  for (const members of forms) for (const [at, control] of members.entries()) places.set(control, { members, at })
  const placeOf = (control: Control) => places.get(control) ?? { members: [], at: 0 }
  const marksOptional: ReadonlySet<readonly Control[]> = new Set(
    forms.filter((members) => {
      const told = members.map(lastOf)
      const marked = told.filter((one) => one.optional && namesOptional(one.signals)).length
      const answered = told.filter(({ signals }) => ANSWERED.test(signals.widget)).length
      return (
        (marked >= MARKS_SOME || (marked === 1 && answered <= FEW)) && !told.some((one) => TOLD.has(one.requiredBy))
      )
    }),
  )
  return {
    /** The controls of each form, in the order in which they came. */
    all: forms as readonly (readonly Control[])[],
    /** The controls of its form, itself among them. */
    membersOf: (control: Control): readonly Control[] => placeOf(control).members,
    /** Labels of the controls of the same form that stand nearest. */
    neighboursOf: (control: Control): string[] => {
      const { members, at } = placeOf(control)
      const first = Math.max(0, Math.min(at - NEAR / 2, members.length - NEAR - 1))
      return members
        .slice(first, first + NEAR + 1)
        .filter((one) => one !== control)
        .map((one) => nameOf(lastOf(one).signals))
        .filter((label) => label !== '')
    },
    /** True where the form marks those that may stay empty and no other, and this is none of them. */
    isImplied: (control: Control): boolean => {
      const { optional, signals } = lastOf(control)
      return (
        !optional &&
        signals.type !== 'search' &&
        ANSWERED.test(signals.widget) &&
        marksOptional.has(placeOf(control).members)
      )
    },
  }
}
