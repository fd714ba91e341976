import type { RequiredBy } from '../core/model/inspection'
import type { FieldSignals } from '../core/model/observation'
import { formOf } from './context'
import type { Control } from './controls'
import { deliver, deliverKnown } from './delivery'
import { contains, isInDocument, tagOf } from './dom'
import { type Label, labelOf, placeholderOf } from './label'
import { redact, rememberTyped } from './redact'
import { requiredBy, saysOptional } from './required'
import { rowOf } from './row'
import { selectorOf } from './selector'
import { nextId, pageIdentity, seen } from './session'
import { signalsOf } from './signals'
import { isEmpty, valuesOf } from './values'
import { isControlShown } from './visibility'
import { watchLoads } from './witness'

export interface KnownField {
  key: string
  control: Control
  label: Label
  placeholder: string
  /** By which what takes its place is known again. */
  look: string
  form: Element | Document | ShadowRoot
  row: Element | null
  /** What the form's behaviour showed. */
  provenBy: RequiredBy | null
  prefilled: boolean
  isEdited: boolean
  /** Of what was last told, to tell only news. */
  told: string
  /** Values last told to be looked for. */
  values: string
}

const MAX_FIELDS = 400
const MAX_NEIGHBOURS = 40

const fields = new Map<Element, KnownField>()
const byMember = new WeakMap<Element, KnownField>()
/** Keys of controls that were taken out of the page, by what they looked like: frameworks put new elements in their place. */
const retired = new Map<string, string>()

export const knownFields = (): KnownField[] => [...fields.values()]

/** The field that an element belongs to: its control, one of its members, or something inside them. */
export const fieldAt = (element: Element): KnownField | undefined => {
  let at: Element | null = element
  for (let level = 0; at && level < 6; level++, at = at.parentElement) {
    const found = fields.get(at) ?? byMember.get(at)
    if (found) return found
  }
  return undefined
}

/** The field of a key, while its control is on the page. */
export const placeOf = (key: string): KnownField | undefined =>
  knownFields().find((field) => field.key === key && isInDocument(field.control.element))

const appearance = (control: Control, label: Label): string =>
  [pageIdentity(), selectorOf(control.element), control.widget, label.text].join('|')

const isText = (control: Control): boolean =>
  /^(input|textarea|textbox|picker|plate-keyboard|digit-boxes)$/.test(control.widget)

const prefilledValues = (control: Control): string[] =>
  control.widget === 'switch' ||
  control.widget === 'checkbox' ||
  tagOf(control.element) === 'select' ||
  control.widget === 'radio-group'
    ? []
    : valuesOf(control).filter((value) => value.trim() !== '')

/**
 * Takes a control into the register; known ones and too many are passed over. `isEdited` where the person has already
 * typed in it, so that what it holds was not there before. True where it is new.
 */
export const addField = (control: Control, isEdited = false): boolean => {
  if (fields.has(control.element) || byMember.has(control.element) || fields.size >= MAX_FIELDS) return false
  const label = labelOf(control)
  const look = appearance(control, label)
  const key = retired.get(look) ?? nextId('f')
  retired.delete(look)
  const field: KnownField = {
    key,
    control,
    label,
    placeholder: placeholderOf(control),
    look,
    form: formOf(control.element),
    row: rowOf(control),
    provenBy: null,
    prefilled: !isEdited && prefilledValues(control).length > 0 && isText(control) && control.widget !== 'picker',
    isEdited: false,
    told: '',
    values: '',
  }
  fields.set(control.element, field)
  watchLoads()
  for (const member of control.members) byMember.set(member, field)
  if (field.prefilled) noteValues(field)
  return true
}

const sameForm = (field: KnownField): KnownField[] => knownFields().filter((other) => other.form === field.form)

const neighboursOf = (field: KnownField): string[] =>
  sameForm(field)
    .filter((other) => other !== field && other.label.text !== '')
    .map((other) => redact(other.label.text))
    .slice(0, MAX_NEIGHBOURS)

const redactSignals = (signals: FieldSignals): FieldSignals => ({
  ...signals,
  label: redact(signals.label),
  placeholder: redact(signals.placeholder),
  options: signals.options.map(redact),
  group: redact(signals.group),
  rowButtons: signals.rowButtons.map(redact),
})

const factsOf = (field: KnownField) => {
  const { control, label, placeholder, row, key, prefilled } = field
  const by = requiredBy(control, row, label, placeholder) ?? (saysOptional(label, placeholder) ? null : field.provenBy)
  return {
    kind: 'field' as const,
    key,
    selector: selectorOf(control.element),
    signals: redactSignals(signalsOf(control, label, placeholder, row, neighboursOf(field))),
    required: by !== null,
    requiredBy: by,
    visible: isControlShown(control),
    prefilled,
  }
}

/** Tells a field, if there is news of it. */
export const tellField = (field: KnownField): void => {
  const facts = factsOf(field)
  const told = JSON.stringify(facts)
  if (told === field.told) return
  field.told = told
  deliver(seen(facts))
}

const retire = (field: KnownField): void => {
  fields.delete(field.control.element)
  retired.set(field.look, field.key)
}

/** Forgets controls that left the page, keeping their keys for what takes their place. */
export const retireFields = (): void => {
  for (const field of knownFields()) if (!isInDocument(field.control.element)) retire(field)
}

/** Tells fields that were found and not yet told. */
export function* tellNewFields(): Generator<void, void, void> {
  for (const field of knownFields()) {
    if (field.told !== '') continue
    tellField(field)
    yield
  }
}

/** Reads all known fields again, a few at a time, and tells what changed. */
export function* refreshFields(): Generator<void, void, void> {
  retireFields()
  for (const field of knownFields()) {
    if (!isInDocument(field.control.element)) continue
    field.label = labelOf(field.control)
    field.placeholder = placeholderOf(field.control)
    field.row = rowOf(field.control)
    tellField(field)
    yield
  }
}

/** True where a change at this element may concern a known field. */
export const touchesFields = (element: Element): boolean =>
  knownFields().some(
    ({ control, row }) => contains(element, control.element) || (row !== null && contains(row, element)),
  )

/** A choice's code (`1`, `on`) says nothing and would be found everywhere. */
const isWorthKnowing = (value: string): boolean => value.trim().length > 1 || /\p{Script=Han}/u.test(value)

/** Gives a field's value to the background's memory, and to the masks of this script. */
export const noteValues = (field: KnownField): void => {
  const values = [...new Set(valuesOf(field.control).map((value) => value.slice(0, 500)))].filter(isWorthKnowing)
  const joined = values.join('\u0000')
  if (joined === field.values) return
  field.values = joined
  if (isText(field.control)) rememberTyped(field.key, values[0] ?? '')
  const chosen = !isText(field.control)
  for (const value of values) deliverKnown({ key: field.key, source: 'typed', category: null, value, chosen })
}

/** Notes what pickers and scripts have put in since; they fire no event. */
export const noteAllValues = (): void => {
  for (const field of knownFields()) if (field.isEdited || field.prefilled || isText(field.control)) noteValues(field)
}

/** Marks what the form's behaviour showed about a field. */
export const prove = (field: KnownField, by: RequiredBy | null): void => {
  if (field.provenBy === by || (field.provenBy === 'validation' && by === 'submit_disabled')) return
  field.provenBy = by
  tellField(field)
}

export const emptyFieldsOf = (form: Element | Document | ShadowRoot): KnownField[] =>
  knownFields().filter((field) => field.form === form && isEmpty(field.control))

export const formsOf = (): Set<Element | Document | ShadowRoot> => new Set(knownFields().map((field) => field.form))
