import type { CategoryId } from '../model/categories'
import type { Detection } from '../model/detection'
import type { Field, Necessity } from '../model/inspection'
import type { FieldSeen, Observation } from '../model/observation'
import type { PageIndex } from './pages'
import { groupByKey, only } from './timeline'

/** All that was seen of one control, latest last. */
export interface Control {
  page: string
  seen: FieldSeen[]
}

/** How a control was seen last. */
export const lastOf = ({ seen }: Control): FieldSeen => seen.at(-1) as FieldSeen

/** A control as if it had been seen last with other signals. */
export const withSignals = (control: Control, signals: Partial<FieldSeen['signals']>): Control => {
  const last = lastOf(control)
  return { ...control, seen: [...control.seen.slice(0, -1), { ...last, signals: { ...last.signals, ...signals } }] }
}

/** Controls of a visit: one a key and document, and one where a reload shows the same control again. */
export const gatherControls = (observations: readonly Observation[], index: PageIndex): Control[] => {
  const controls = new Map<string, Control>()
  for (const seen of groupByKey(only(observations, 'field'), (one) => one.key)) {
    const first = seen[0] as FieldSeen
    const page = index.pageOf(first)
    const id = [page, first.key, first.selector, first.frame].join('\u0000')
    const before = controls.get(id)
    if (before === undefined) controls.set(id, { page, seen })
    else before.seen.push(...seen)
  }
  return [...controls.values()]
}

/** What the form, its button and the page's sentences say of a control that says nothing itself. */
export interface Demands {
  /** The form or a sentence says that it is wanted. */
  isImplied(control: Control): boolean
  /** A sleeping button seemed to want it, which waits for others. */
  isUnproven(control: Control): boolean
}

/** Fields of the document with their classification; `byKey` gives the field of each control key. */
export const readFieldsSeen = (
  controls: readonly Control[],
  { isImplied, isUnproven }: Demands,
  classified: readonly Detection[],
  necessityOf: (category: CategoryId | null) => Necessity,
): { fields: Field[]; byKey: Map<string, Field> } => {
  const byKey = new Map<string, Field>()
  const fields = controls.map((control, at): Field => {
    const { page, seen } = control
    const last = lastOf(control)
    const detection = classified[at] as Detection
    const demanded = seen.findLast((one) => one.required)
    // A button that woke while it was empty did not want it.
    const isRefuted = demanded?.requiredBy === 'submit_disabled' && (!last.required || isUnproven(control))
    const required = isRefuted ? undefined : demanded
    // Nobody is made to make a remark.
    const implied = required === undefined && detection.category !== 'dietary_note' && isImplied(control)
    const field: Field = {
      id: `f${at + 1}`,
      page,
      frame: last.frame,
      selector: last.selector,
      widget: last.signals.widget,
      label: last.signals.label || last.signals.placeholder,
      category: detection.category,
      confidence: Math.round(Math.min(1, Math.max(0, detection.confidence)) * 100) / 100,
      why: [...detection.why],
      required: required !== undefined || implied,
      requiredBy: implied ? 'text' : (required?.requiredBy ?? null),
      visible: seen.some((one) => one.visible),
      prefilled: seen.some((one) => one.prefilled),
      necessity: necessityOf(detection.category),
    }
    for (const one of seen) {
      byKey.set(`${one.document}\u0000${one.key}`, field)
      byKey.set(one.key, field)
    }
    return field
  })
  return { fields, byKey }
}
