import { isConsentControl } from './consent'
import { controlAt } from './controls'
import { deliver } from './delivery'
import { tellField } from './field-facts'
import { noteValues } from './field-values'
import { addField } from './fields'
import { fieldAt } from './known-fields'
import { forget } from './memo'
import { seen } from './session'

/** The person edited a control: remembers the value in memory, tells that it happened. */
export const seeInput = (target: EventTarget | null | undefined): void => {
  if (!(target instanceof Element)) return
  let field = fieldAt(target)
  if (!field) {
    forget()
    const control = controlAt(target)
    if (!control || isConsentControl(control.element)) return
    addField(control, true)
    field = fieldAt(target)
  }
  if (!field) return
  noteValues(field)
  if (field.isEdited) return
  field.isEdited = true
  tellField(field)
  deliver(seen({ kind: 'input', key: field.key }))
}
