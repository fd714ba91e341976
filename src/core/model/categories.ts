/** How the law treats a category: `yes` is sensitive under PIPL 28 or GB/T 45574-2025, `legacy` only under GB/T 35273-2020 Annex B. */
export type Sensitivity = 'yes' | 'legacy' | 'conditional' | 'no'

interface CategoryFacts {
  readonly sensitive: Sensitivity
  /** False where the item is not personal information by itself (a table number) or is a behaviour (following an account). */
  readonly personal: boolean
}

const personal = (sensitive: Sensitivity = 'no'): CategoryFacts => ({ sensitive, personal: true })
// A call, like the other: the generator of the JSON schemas reads calls in this table, but no bare names.
const neutral = (): CategoryFacts => ({ sensitive: 'no', personal: false })

/**
 * Every data category the product knows, with its standing in law.
 * Sources: PIPL 28; GB/T 45574-2025 Annex A; GB/T 35273-2020 Annex B; Cyberspace Administration answers of January 2026.
 */
export const CATEGORIES = {
  name: personal(),
  nickname: personal(),
  avatar: personal(),
  gender: personal(),
  birth_date: personal(),
  age_range: personal(),
  phone: personal(),
  sms_code: personal(),
  email: personal(),
  home_address: personal(),
  delivery_address: personal(),
  region: personal(),
  postcode: personal(),
  ethnicity: personal(),
  marital_status: personal('legacy'),
  family_members: personal(),
  emergency_contact: personal(),
  contacts_list: personal('legacy'),
  wechat_id: personal(),
  qq: personal(),
  openid: personal(),
  account: personal(),
  account_password: personal('legacy'),
  id_number: personal('legacy'),
  id_photo: personal('yes'),
  other_id_doc: personal('legacy'),
  driving_licence: personal('legacy'),
  specific_identity: personal('yes'),
  face: personal('yes'),
  fingerprint_voice: personal('yes'),
  religion: personal('yes'),
  health: personal('yes'),
  dietary_note: personal('conditional'),
  bank_card: personal('yes'),
  card_holder: personal(),
  card_expiry: personal('yes'),
  card_cvc: personal('yes'),
  payment_account: personal('yes'),
  payment_record: personal('legacy'),
  consumption_record: personal('legacy'),
  income: personal('conditional'),
  credit_info: personal('yes'),
  deposit_asset: personal('legacy'),
  real_estate_asset: personal('legacy'),
  house_data: personal('legacy'),
  purchase_intent: personal(),
  housing_fund: personal('yes'),
  occupation: personal(),
  education: personal(),
  child_name: personal('yes'),
  child_birth: personal('yes'),
  child_school: personal('yes'),
  child_photo: personal('yes'),
  guardian_name: personal(),
  guardian_phone: personal(),
  location_rough: personal(),
  location_precise: personal('yes'),
  location_track: personal('yes'),
  vehicle_plate: personal(),
  vehicle_model: personal(),
  vin: personal(),
  vehicle_licence: personal('conditional'),
  parking_time: personal('conditional'),
  device_id: personal(),
  ip_address: personal(),
  browsing_record: personal('legacy'),
  clipboard: personal('conditional'),
  photo_album: personal('conditional'),
  camera_mic: personal('conditional'),
  notification_perm: neutral(),
  follow_account: neutral(),
  membership: neutral(),
  invoice_title: personal(),
  tax_no: neutral(),
  table_no: neutral(),
  party_size: neutral(),
  other_person: personal(),
  personal_other: personal(),
} as const satisfies Record<string, CategoryFacts>

export type CategoryId = keyof typeof CATEGORIES

export const CATEGORY_IDS = Object.keys(CATEGORIES) as CategoryId[]

/** True where the category is sensitive in law today (not merely in the older national standard). */
export const isSensitive = (id: CategoryId): boolean => CATEGORIES[id].sensitive === 'yes'

/** True where the category is information about a person by itself. */
export const isPersonal = (id: CategoryId): boolean => CATEGORIES[id].personal
