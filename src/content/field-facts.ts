import type { RequiredBy } from '../core/model/inspection'
import { deliver } from './delivery'
import { type Facts, type KnownField, knownFields } from './known-fields'
import { selectorOf } from './selector'
import { nextId, seen } from './session'
import { signalsOf } from './signals'
import { isControlShown } from './visibility'

const names = new WeakMap<KnownField['form'], string>()

/** What the fields of one form have in common, for whoever hears of them one by one. */
const nameOf = (form: KnownField['form']): string => {
  const name = names.get(form) ?? nextId('g')
  names.set(form, name)
  return name
}

const factsOf = (field: KnownField): Facts => {
  const { control, label, placeholder, row, group, form, key, prefilled } = field
  return {
    kind: 'field' as const,
    key,
    selector: selectorOf(control.element),
    form: nameOf(form),
    signals: signalsOf(control, label, placeholder, row, group),
    requiredBy: field.demand ?? field.provenBy,
    visible: isControlShown(control),
    prefilled,
  }
}

/** Tells a field, if there is news of it. */
export const tellField = (field: KnownField): void => {
  field.isStale = false
  const facts = factsOf(field)
  if (field.told && JSON.stringify(facts) === JSON.stringify(field.told)) return
  field.told = facts
  deliver(seen(facts))
}

/** Tells fields that were found and not yet told. */
export function* tellNewFields(): Generator<void, void, void> {
  for (const field of knownFields()) {
    if (field.told) continue
    tellField(field)
    yield
  }
}

/** Marks what the form's behaviour showed about a field. */
export const prove = (field: KnownField, by: RequiredBy | null): void => {
  if (field.provenBy === by || (field.provenBy === 'validation' && by === 'submit_disabled')) return
  field.provenBy = by
  tellField(field)
}
