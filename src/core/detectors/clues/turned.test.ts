import { describe, expect, it } from 'vitest'
import { classified } from '../forms/classified.fixture'
import { signalOf } from './sample'
import { turned } from './turned'

describe('turned', () => {
  it.each([
    ['Date of birth of the child', "child's date of birth"],
    ['Name of applicant', "applicant's name"],
    ['Applicant: Email', "applicant's email"],
    ['Parent - Gender', "parent's gender"],
    ['家长：身份证号', '家长身份证号'],
    ['孩子（手机号）', '孩子手机号'],
    ['姓名（监护人）', '监护人姓名'],
    ['出生日期-配偶', '配偶出生日期'],
  ])('%s', (label, said) => {
    expect(turned(signalOf({ label })).label).toBe(said)
  })

  it.each([
    'Number of guests',
    'Name of company',
    'Address of the shop',
    '收货人/联系电话说明',
    '家长（父亲或母亲）',
    '手机号',
  ])('%s stays as it is', (label) => {
    const signal = signalOf({ label })
    expect(turned(signal)).toBe(signal)
  })

  it.each([
    ['Phone number of the applicant', 'phone'],
    ['Name of the candidate', 'name'],
    ['Gender of the participant', 'gender'],
    ['Customer: Email', 'email'],
    ['Date of birth of the guarantor', 'other_person'],
    ['家长：身份证号', 'id_number'],
    ['孩子（手机号）', 'phone'],
    ['申请人：邮箱', 'email'],
    ['配偶-职业', 'family_members'],
    ['电话（监护人）', 'guardian_phone'],
    ['紧急联系人：姓名', 'emergency_contact'],
    ['Erziehungsberechtigte: Geburtsdatum', 'birth_date'],
    ['Vårdnadshavare - Kön', 'gender'],
    ['保護者：氏名', 'guardian_name'],
    ['Nama (Ayah)', 'guardian_name'],
    ['Téléphone (conjoint)', 'family_members'],
    ['Kind: Geburtsdatum', 'child_birth'],
    ['Titular: Celular', 'phone'],
    ['Antragsteller: Anschrift', 'home_address'],
  ])('%s is %s', (label, category) => {
    expect(classified({ label, type: 'text', neighbours: ['Email', 'City'] }).category).toBe(category)
  })
})
