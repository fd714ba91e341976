import type { CategoryId } from '../model/categories'
import type { Detection } from '../model/detection'
import type { FieldSeen } from '../model/observation'
import { type Control, lastOf } from './fields'

/** What buttons are made to wait for: who a person is, how they are reached, where it is brought, how it is paid. */
const WAITED_FOR: ReadonlySet<CategoryId | null> = new Set([
  'name',
  'phone',
  'sms_code',
  'email',
  'account',
  'account_password',
  'id_number',
  'other_id_doc',
  'delivery_address',
  'home_address',
  'bank_card',
  'card_holder',
  'card_expiry',
  'card_cvc',
  'payment_account',
  'child_name',
  'guardian_name',
  'guardian_phone',
] as const)
/** Asked for to be checked, whatever has a star beside it. */
const CHECKED: ReadonlySet<CategoryId | null> = new Set(['sms_code', 'account_password'] as const)

const isTold = ({ required, requiredBy }: FieldSeen): boolean => required && requiredBy !== 'submit_disabled'

/**
 * Controls that nothing but a sleeping button seems to want, and of which it tells nothing: it waits for something in its
 * form, and says not for what. Where the form marks what it wants, that is what it waits for; else what a person is known,
 * reached or paid by. Where it holds nothing of the kind, any of them may be meant, and none is in the set.
 * `membersOf` gives the controls of the same form, `detections` what each of `controls` asks for.
 */
export const readUnproven = (
  controls: readonly Control[],
  membersOf: (control: Control) => readonly Control[],
  detections: readonly Detection[],
): ReadonlySet<Control> => {
  const categories = new Map(controls.map((control, at) => [control, detections[at]?.category ?? null]))
  const isIn = (set: ReadonlySet<CategoryId | null>) => (control: Control) => set.has(categories.get(control) ?? null)
  const asleep = controls.filter((control) => lastOf(control).requiredBy === 'submit_disabled')
  return new Set(
    asleep.filter((control) => {
      const members = membersOf(control)
      if (members.some((one) => isTold(lastOf(one)))) return !isIn(CHECKED)(control)
      return !isIn(WAITED_FOR)(control) && members.some((one) => asleep.includes(one) && isIn(WAITED_FOR)(one))
    }),
  )
}
