import { deliverKnown } from './delivery'
import { isText, type KnownField, knownFields } from './known-fields'
import { valuesOf } from './values'

/** A choice's code (`1`, `on`) says nothing and would be found everywhere. */
const isWorthKnowing = (value: string): boolean => value.trim().length > 1 || /\p{Script=Han}/u.test(value)

/** Gives a field's value to the background's memory: it is looked for in what is sent, and masked in what is told. */
export const noteValues = (field: KnownField): void => {
  const values = [...new Set(valuesOf(field.control).map((value) => value.slice(0, 500)))].filter(isWorthKnowing)
  const joined = values.join('\u0000')
  if (joined === field.values) return
  field.values = joined
  const chosen = !isText(field.control)
  for (const value of values) deliverKnown({ key: field.key, source: 'typed', category: null, value, chosen })
}

/** Notes what pickers and scripts have put in since; they fire no event. */
export const noteAllValues = (): void => {
  for (const field of knownFields()) if (field.isEdited || field.prefilled || isText(field.control)) noteValues(field)
}
