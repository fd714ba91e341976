import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CATEGORIES, isSensitive } from '../core/model/categories'

/**
 * The matrix of what each service needs, written down a second time from the texts of law and guidance and apart from the
 * scenario files: a slip in either shows. A code is what is allowed without a condition; `a/b` where the texts leave both.
 */
const MATRIX: Record<string, string> = {
  dine_in: `payment_record N, dietary_note O, phone P, name P, birth_date P, gender P, nickname P, avatar P, home_address X/P,
    delivery_address X/P, id_number X, bank_card X, location_precise P, contacts_list X, follow_account P, membership P,
    wechat_id P, camera_mic X, notification_perm X, consumption_record O`,
  pickup: `payment_record N, phone O, location_precise P, location_rough O, name O, birth_date P, gender P, follow_account P,
    membership P, id_number X, contacts_list X`,
  delivery: `phone N, name N, delivery_address N, payment_record N, location_precise C, id_number C, birth_date P, gender P,
    follow_account P, membership P, face X, child_name X, health X`,
  parking: `vehicle_plate N, payment_record N, phone P, name P, gender P, birth_date P, nickname P, avatar P, follow_account P,
    membership P, home_address X, id_number X, location_precise X, location_track X, invoice_title C, tax_no C`,
  kids_training: `child_name N/C, child_birth N/C, guardian_name N/C, guardian_phone N/C, child_school C/X, health C, child_photo X, face X, id_number C, home_address X, income X,
    occupation X, follow_account P`,
  supermarket_instore: `payment_record N, phone P, membership P, follow_account P, nickname P, avatar P, location_precise X,
    face X/C, birth_date P/C, gender P, name P`,
  online_grocery: `phone N, name N, delivery_address N, payment_record N, birth_date P, gender P, follow_account P,
    membership P, face X`,
  loan: `phone N, name N/C, id_number N/C, bank_card N/C, id_photo C, face C, credit_info C, income C, occupation C,
    emergency_contact C/O, contacts_list X, location_precise X, marital_status X, family_members X,
    deposit_asset X, real_estate_asset X`,
  estate: `phone O/N, name O, id_number C, id_photo C, real_estate_asset C, bank_card C, income X, marital_status X,
    family_members X, housing_fund X, purchase_intent O, face X`,
  car_4s: `phone O/N, name O, driving_licence C, id_number C, vehicle_plate C, vin C, location_precise O, income X,
    occupation X, marital_status X, home_address X, face X`,
  powerbank: `openid N, payment_account N, payment_record N, phone P, nickname P, avatar P, name P, gender P,
    location_precise P, credit_info O, browsing_record O`,
  ev_charging: `payment_record N, phone P, vehicle_plate C, location_precise O, name P, gender P, birth_date P,
    follow_account P, membership P`,
  e_invoice: `invoice_title N, tax_no C, email C, phone C, follow_account P, membership P, nickname P, avatar P,
    id_number X, birth_date X`,
  queue: `phone O, location_precise P, follow_account P, name X, gender X, birth_date X, id_number X, home_address X`,
}

interface Cells {
  cells: Record<string, { code: string } | undefined>
  unlisted: { ordinary: string; sensitive: string }
}

const scenarioOf = (id: string): Cells =>
  JSON.parse(readFileSync(new URL(`./${id}.json`, import.meta.url), 'utf8')) as Cells

const isCategory = (id: string): id is keyof typeof CATEGORIES => Object.hasOwn(CATEGORIES, id)

const rows = Object.entries(MATRIX).flatMap(([scenario, cells]) =>
  cells.split(',').map((cell): [string, keyof typeof CATEGORIES, string] => {
    const [category = '', code = ''] = cell.trim().split(/\s+/)
    if (!isCategory(category)) throw new Error(`${scenario}: ${category} is no category`)
    return [scenario, category, code]
  }),
)

describe('the matrix of services and data', () => {
  it.each(rows)('%s: %s is %s', (id, category, code) => {
    const { cells, unlisted } = scenarioOf(id)
    const found = cells[category]?.code ?? (isSensitive(category) ? unlisted.sensitive : unlisted.ordinary)
    expect(code.split('/')).toContain(found)
  })
})
