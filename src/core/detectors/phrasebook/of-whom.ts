import type { CategoryId } from '../../model/categories'
import type { Whose } from '../clues/roles'

/** What data of one kind is when it is another person's. */
export const OF_OTHERS: Partial<Record<Whose, Partial<Record<CategoryId, CategoryId | null>>>> = {
  child: {
    name: 'child_name',
    nickname: 'child_name',
    birth_date: 'child_birth',
    age_range: 'child_birth',
    education: 'child_school',
    photo_album: 'child_photo',
  },
  guardian: { name: 'guardian_name', phone: 'guardian_phone', child_name: 'guardian_name' },
  emergency: {
    name: 'emergency_contact',
    phone: 'emergency_contact',
    family_members: 'emergency_contact',
    other_person: 'emergency_contact',
  },
  family: {
    name: 'family_members',
    guardian_name: 'family_members',
    guardian_phone: 'family_members',
    phone: 'family_members',
    id_number: 'family_members',
    occupation: 'family_members',
    birth_date: 'family_members',
    age_range: 'family_members',
  },
  other: {
    name: 'other_person',
    phone: 'other_person',
    email: 'other_person',
    id_number: 'other_person',
    wechat_id: 'other_person',
    birth_date: 'other_person',
    nickname: 'other_person',
    age_range: 'other_person',
    occupation: 'other_person',
    qq: 'other_person',
    gender: 'other_person',
    region: 'other_person',
    postcode: 'other_person',
    delivery_address: 'other_person',
    home_address: 'other_person',
  },
  merchant: {
    name: null,
    phone: null,
    email: null,
    delivery_address: null,
    home_address: null,
    wechat_id: null,
    qq: null,
    occupation: null,
    education: null,
    income: null,
    age_range: null,
  },
}

/** The category of data, where it is that of such a person. */
export const asOf = (person: Whose, category: CategoryId | null): CategoryId | null => {
  const mapped = category === null ? undefined : OF_OTHERS[person]?.[category]
  return mapped === undefined ? category : mapped
}
