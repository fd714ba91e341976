import type { CategoryId } from '../model/categories'

/**
 * What a test fills in where the service needs something: nobody's data, marked as a test where there is room for words.
 * The phone number is a carrier's own, the plate one that is not issued.
 */
const INVENTED: Partial<Record<CategoryId, string>> = {
  phone: '13800138000',
  guardian_phone: '13800138000',
  name: '测试请勿处理',
  guardian_name: '测试请勿处理',
  child_name: '测试请勿处理',
  child_birth: '2018-01',
  delivery_address: '测试路0号（测试，请勿派送）',
  home_address: '测试路0号（测试）',
  vehicle_plate: '沪A00000',
  email: 'test@example.com',
  invoice_title: '测试（请勿开票）',
  tax_no: '91310000TEST00000X',
  table_no: '1',
  party_size: '1',
  region: '上海',
}

/** The invented value for what a control asks; `1` where nothing says what it wants. */
export const inventedFor = (category: CategoryId | null): string => (category && INVENTED[category]) ?? '1'
