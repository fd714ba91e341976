import type { CategoryId } from '../core/model/categories'
import type { Field, Inspection } from '../core/model/inspection'
import { isUnneeded } from '../core/model/unneeded'

/**
 * What stands in the place of a datum that the service does not need, where the page will not go on without: words that
 * say so wherever there is room for words. The number is a carrier's own service number, the address can have no mail box
 * (RFC 2606). Documents, cards, codes and faces have none: a false one is no refusal but a forgery.
 */
const DECOYS: Partial<Record<CategoryId, string>> = {
  name: '不便提供',
  nickname: '不便提供',
  phone: '13800138000',
  email: 'not-given@example.invalid',
  birth_date: '1900-01-01',
  wechat_id: 'not_given',
  qq: '10000',
  home_address: '不便提供',
  delivery_address: '不便提供',
  region: '不便提供',
  occupation: '不便提供',
  education: '不便提供',
  emergency_contact: '不便提供',
  dietary_note: '不便提供',
}

/** The controls that must be filled in without need, each with its decoy. */
export const decoysFor = (
  { fields }: Inspection,
  keyOf: (field: Field) => string | undefined,
): { key: string; value: string }[] =>
  fields.flatMap((field) => {
    const value = field.category && DECOYS[field.category]
    const key = keyOf(field)
    return value && key && field.visible && field.required && isUnneeded(field.necessity) ? [{ key, value }] : []
  })
