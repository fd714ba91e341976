import type { RequiredBy } from '../core/model/inspection'
import type { FieldTold } from '../messages/contract'
import type { Control } from './controls'
import { isInDocument, upFrom } from './dom'
import type { Label } from './label'
import { tellLimit } from './limits'

/** What is told of a field. */
export type Facts = Omit<FieldTold, 'id' | 'at' | 'document' | 'frame'>

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
  told: Facts | null
  /** Values last told to be looked for. */
  values: string
}

const MAX_FIELDS = 1500

const fields = new Map<Element, KnownField>()
const byMember = new WeakMap<Element, KnownField>()
/** Keys of controls that were taken out of the page, by what they looked like: frameworks put new elements in their place. */
const retired = new Map<string, string>()

export const knownFields = (): KnownField[] => [...fields.values()]

/** Whether a control is to be taken into the register: neither known nor one too many. */
export const isNew = ({ element }: Control): boolean =>
  !fields.has(element) && !byMember.has(element) && fields.size < MAX_FIELDS

export const register = (field: KnownField): void => {
  fields.set(field.control.element, field)
  if (fields.size === MAX_FIELDS) tellLimit('controls')
  for (const member of field.control.members) byMember.set(member, field)
}

/** The key of a control that looked the same and has left the page: this one took its place. */
export const takeRetiredKey = (look: string): string | undefined => {
  const key = retired.get(look)
  retired.delete(look)
  return key
}

/** The field that an element belongs to: its control, one of its members, or something inside them. */
export const fieldAt = (element: Element): KnownField | undefined => {
  for (const at of upFrom(element, 6)) {
    const found = fields.get(at) ?? byMember.get(at)
    if (found) return found
  }
  return undefined
}

/** The field of a key, while its control is on the page. */
export const placeOf = (key: string): KnownField | undefined =>
  knownFields().find((field) => field.key === key && isInDocument(field.control.element))

/** Forgets controls that left the page, keeping their keys for what takes their place. */
export const retireFields = (): void => {
  for (const [element, { look, key }] of fields) {
    if (isInDocument(element)) continue
    fields.delete(element)
    retired.set(look, key)
  }
}

/** A control that takes words or a number. */
export const isText = (control: Control): boolean => /^(input|text|picker|plate|digit)/.test(control.widget)
