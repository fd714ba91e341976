import type { RequiredBy } from '../core/model/inspection'
import { formOf, groupOf } from './context'
import type { Control } from './controls'
import { deliver, deliverKnown } from './delivery'
import { attributeOf, isInDocument, pageBody, parentOf, tagOf } from './dom'
import { type Label, labelOf, placeholderOf } from './label'
import { memo } from './memo'
import { demandOf, wantsAll } from './required'
import { rowOf } from './row'
import { selectorOf } from './selector'
import { nextId, pageIdentity, seen } from './session'
import { signalsOf } from './signals'
import { isEmpty, valuesOf } from './values'
import { isControlShown, watchPlace } from './visibility'
import { watchLoads } from './witness'

export interface KnownField {
  key: string
  control: Control
  label: Label
  placeholder: string
  /** Heading over its group. */
  group: string
  demand: RequiredBy | null
  /** By which what takes its place is known again. */
  look: string
  form: Element | Document | ShadowRoot
  row: Element | null
  /** What the form's behaviour showed. */
  provenBy: RequiredBy | null
  prefilled: boolean
  isEdited: boolean
  /** Something about it or beside it has changed since it was told. */
  isStale: boolean
  /** What was last told, to tell only news. */
  told: ReturnType<typeof factsOf> | null
  /** Values last told to be looked for. */
  values: string
}

const MAX_FIELDS = 1500
/** How far up a change is followed to the row that it happened in. */
const LEVELS = 8

const fields = new Map<Element, KnownField>()
const byMember = new WeakMap<Element, KnownField>()
const byRow = new WeakMap<Element, Set<KnownField>>()
/** Keys of controls that were taken out of the page, by what they looked like: frameworks put new elements in their place. */
const retired = new Map<string, string>()

export const knownFields = (): KnownField[] => [...fields.values()]

/** The field that an element belongs to: its control, one of its members, or something inside them. */
export const fieldAt = (element: Element): KnownField | undefined => {
  let at: Element | null = element
  for (let level = 0; at && level < 6; level++, at = parentOf(at)) {
    const found = fields.get(at) ?? byMember.get(at)
    if (found) return found
  }
  return undefined
}

/** The field of a key, while its control is on the page. */
export const placeOf = (key: string): KnownField | undefined =>
  knownFields().find((field) => field.key === key && isInDocument(field.control.element))

const identity = memo((_page: string) => pageIdentity())

const appearance = (control: Control, label: Label): string =>
  [identity(''), selectorOf(control.element), control.widget, label.text].join('|')

/** Remembers in which row a field stands, for what will change there. */
const keepRow = (field: KnownField): void => {
  field.row = rowOf(field.control)
  for (const around of [field.control.element, field.row]) {
    if (!around) continue
    const there = byRow.get(around) ?? new Set()
    byRow.set(around, there.add(field))
  }
}

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
    group: groupOf(control),
    demand: null,
    look,
    form: formOf(control.element),
    row: null,
    provenBy: null,
    prefilled:
      !isEdited &&
      prefilledValues(control).length > 0 &&
      isText(control) &&
      !/^(请|点击)?(选择|输入)/.test(prefilledValues(control)[0] ?? ''),
    isEdited: false,
    isStale: true,
    told: null,
    values: '',
  }
  fields.set(control.element, field)
  watchLoads()
  for (const member of control.members) byMember.set(member, field)
  keepRow(field)
  field.demand = demandOf(control, field.row)
  watchPlace(control, () => tellField(field))
  if (field.prefilled) noteValues(field)
  return true
}

/** A form says of all its fields that they are wanted. */
const isImplied = ({ control, form }: KnownField): boolean => {
  if (!isText(control) && !/^(select|radio-group|file)$/.test(control.widget)) return false
  if (attributeOf(control.element, 'type') === 'search') return false
  const body = form instanceof Element ? form : pageBody()
  return body !== null && wantsAll(body)
}

const requiredBy = (field: KnownField): RequiredBy | null =>
  field.demand ?? field.provenBy ?? (isImplied(field) ? 'text' : null)

const names = new WeakMap<KnownField['form'], string>()

/** What the fields of one form have in common, for whoever hears of them one by one. */
const nameOf = (form: KnownField['form']): string => {
  const name = names.get(form) ?? nextId('g')
  names.set(form, name)
  return name
}

const factsOf = (field: KnownField) => {
  const { control, label, placeholder, row, group, form, key, prefilled } = field
  return {
    kind: 'field' as const,
    key,
    selector: selectorOf(control.element),
    form: nameOf(form),
    signals: signalsOf(control, label, placeholder, row, group),
    requiredBy: requiredBy(field),
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
    if (field.told) continue
    tellField(field)
    yield
  }
}

const readAgain = (field: KnownField): void => {
  field.label = labelOf(field.control)
  field.placeholder = placeholderOf(field.control)
  field.group = groupOf(field.control)
  keepRow(field)
  field.demand = demandOf(field.control, field.row)
}

/** Reads the fields that something changed at again, or all of them, a few at a time, and tells what is new. */
export function* refreshFields(all = false): Generator<void, void, void> {
  retireFields()
  const stale = knownFields().filter((field) => all || field.isStale)
  for (const field of stale) {
    readAgain(field)
    yield
  }
  for (const field of stale) {
    if (isInDocument(field.control.element)) tellField(field)
    yield
  }
}

/** Notes a change at an element: the fields in whose row it stands are read again. */
export const touchFields = (element: Element): void => {
  let at: Element | null = element
  for (let level = 0; at && level < LEVELS; level++, at = parentOf(at))
    for (const field of byRow.get(at) ?? []) field.isStale = true
}

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

/** Marks what the form's behaviour showed about a field. */
export const prove = (field: KnownField, by: RequiredBy | null): void => {
  if (field.provenBy === by || (field.provenBy === 'validation' && by === 'submit_disabled')) return
  field.provenBy = by
  tellField(field)
}

export const emptyFieldsOf = (form: Element | Document | ShadowRoot): KnownField[] =>
  knownFields().filter((field) => field.form === form && isEmpty(field.control))

export const formsOf = (): Set<Element | Document | ShadowRoot> => new Set(knownFields().map((field) => field.form))
