import { formOf, groupOf } from './context'
import { type Control, isTickable } from './controls'
import { isInDocument } from './dom'
import { tellField } from './field-facts'
import { keepRow } from './field-rows'
import { noteValues } from './field-values'
import { isNew, isText, type KnownField, knownFields, register, retireFields, takeRetiredKey } from './known-fields'
import { type Label, labelOf, placeholderOf } from './label'
import { memo } from './memo'
import { demandOf } from './required'
import { rowOf } from './row'
import { selectorOf } from './selector'
import { nextId, pageIdentity } from './session'
import { isEmpty, isTicked, valuesOf } from './values'
import { watchPlace } from './visibility'
import { watchLoads } from './witness'

const identity = memo((_page: string) => pageIdentity())

const appearance = (control: Control, label: Label): string =>
  [identity(''), selectorOf(control.element), control.widget, label.text].join('|')

/** What can be read around a control, again whenever something has changed there. */
const readAround = (control: Control): Pick<KnownField, 'label' | 'placeholder' | 'group' | 'row' | 'demand'> => {
  const row = rowOf(control)
  return {
    label: labelOf(control),
    placeholder: placeholderOf(control),
    group: groupOf(control, row),
    row,
    demand: demandOf(control, row),
  }
}

/**
 * Takes a control into the register; known ones and too many are passed over. `isEdited` where the person has already
 * typed in it, so that what it holds was not there before.
 */
export const addField = (control: Control, isEdited = false): void => {
  if (!isNew(control)) return
  const around = readAround(control)
  const look = appearance(control, around.label)
  const field: KnownField = {
    ...around,
    key: takeRetiredKey(look) ?? nextId('f'),
    control,
    look,
    form: formOf(control.element),
    provenBy: null,
    prefilled:
      !isEdited &&
      (isText(control)
        ? !isEmpty(control) && !/^(请|点击)?(选择|输入)/.test(valuesOf(control)[0] ?? '')
        : isTickable(control) && isTicked(control.element)),
    isEdited: false,
    isStale: true,
    told: null,
    values: '',
  }
  register(field)
  keepRow(field)
  watchLoads()
  watchPlace(control, () => tellField(field))
  if (field.prefilled) noteValues(field)
}

/** Reads the fields that something changed at again, or all of them, a few at a time, and tells what is new. */
export function* refreshFields(all = false): Generator<void, void, void> {
  retireFields()
  const stale = knownFields().filter((field) => all || field.isStale)
  for (const field of stale) {
    keepRow(Object.assign(field, readAround(field.control)))
    yield
  }
  for (const field of stale) {
    if (isInDocument(field.control.element)) tellField(field)
    yield
  }
}
