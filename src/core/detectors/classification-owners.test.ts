import { describe, expect, it } from 'vitest'
import type { CategoryId } from '../model/categories'
import { classified } from './forms/classified.fixture'

/* What is asked of somebody is said last, in Chinese as in English: whoever is named before it makes it his, and nothing else. */

/** Somebody, with what else his data may be called. */
const OWNERS: Record<string, readonly (CategoryId | null)[]> = {
  借款人: [],
  投保人: [],
  患者: ['other_person'],
  业主: [],
  来访人: [],
  持卡人: [],
  申请人: [],
  监护人: ['other_person', 'family_members'],
  家长: ['other_person', 'family_members'],
  孩子: ['other_person', 'child_birth', 'child_school'],
  担保人: ['other_person'],
  受益人: ['other_person'],
  配偶: ['family_members'],
  紧急联系人: ['emergency_contact'],
  'Applicant ': [],
  'Driver ': [],
  'Cardholder ': [],
  'Policyholder ': [],
  'Customer ': [],
  "Parent's ": ['other_person', 'family_members'],
  "Child's ": ['other_person', 'child_birth'],
  "Guarantor's ": ['other_person'],
  "Spouse's ": ['family_members'],
}

const CHINESE: Record<string, CategoryId> = {
  身份证号码: 'id_number',
  证件号码: 'id_number',
  护照号码: 'other_id_doc',
  性别: 'gender',
  民族: 'ethnicity',
  身高: 'health',
  病史: 'health',
  过敏史: 'health',
  出生日期: 'birth_date',
  国籍: 'personal_other',
  政治面貌: 'personal_other',
}
const GROWN: Record<string, CategoryId> = {
  职业: 'occupation',
  婚姻状况: 'marital_status',
  月收入: 'income',
  学历: 'education',
}
const ENGLISH: Record<string, CategoryId> = {
  'ID number': 'id_number',
  'passport number': 'other_id_doc',
  gender: 'gender',
  ethnicity: 'ethnicity',
  height: 'health',
  'blood type': 'health',
  'medical history': 'health',
  'date of birth': 'birth_date',
}

const questions = Object.entries(OWNERS).flatMap(([owner, also]) => {
  const isEnglish = owner.endsWith(' ')
  const data = isEnglish ? ENGLISH : owner === '孩子' ? CHINESE : { ...CHINESE, ...GROWN }
  return Object.entries(data).map(([datum, category]) => ({ label: owner + datum, may: [category, ...also] }))
})

describe('data of somebody', () => {
  it.each(questions)('$label', ({ label, may }) => {
    const { category, why } = classified({ label })
    expect(may, why.join(' ')).toContain(category)
  })

  it.each(questions.filter(({ label }) => !/ /.test(label)))('请输入$label', ({ label, may }) => {
    const { category, why } = classified({ placeholder: `请输入${label}` })
    expect(may, why.join(' ')).toContain(category)
  })

  it.each([
    ['Sexo del paciente', 'gender'],
    ['Nacionalidad del alumno', 'personal_other'],
    ['Domicilio del solicitante', 'home_address'],
    ['Tipo sanguíneo do responsável', 'health'],
    ['Sexe du responsable légal', 'gender'],
    ['Gruppo sanguigno del bambino', 'health'],
    ['Geschlecht des Kindes', 'gender'],
    ['Blutgruppe des Mieters', 'health'],
    ['Date of birth of the spouse', 'family_members'],
  ])('%s is %s', (label, category) => {
    expect(classified({ label }).category).toBe(category)
  })

  it.each(['经纪人工号', '航司会员卡号', '客户编号'])('is none in %s', (label) => {
    expect(['name', 'id_number', 'health', 'gender']).not.toContain(classified({ label }).category)
  })
})

describe('a picture of a paper', () => {
  it.each([
    ['结婚证照片', 'marital_status'],
    ['离婚证扫描件', 'marital_status'],
    ['毕业证复印件', 'education'],
    ['工作证明', 'occupation'],
    ['在职证明图片', 'occupation'],
    ['出院小结', 'health'],
    ['体检报告截图', 'health'],
    ['房产证照片', 'real_estate_asset'],
    ['身份证照片', 'id_photo'],
    ['驾驶证照片', 'driving_licence'],
    ['生活照片', 'photo_album'],
  ])('%s is of what it shows', (label, category) => {
    expect(classified({ label, type: 'file', widget: 'file', accept: 'image/*' }).category).toBe(category)
  })

  it.each(['商品图片', '门店照片'])('%s shows nobody', (label) => {
    const { category } = classified({ label, type: 'file', widget: 'file', accept: 'image/*' })
    expect([null, 'photo_album']).toContain(category)
  })
})

describe('whose thing it is', () => {
  it.each(['诊所电话', '展会地址', '楼盘电话', '课程邮箱', '小区电话'])('%s is nobody’s', (label) => {
    expect(classified({ label }).category).toBeNull()
  })

  it.each([
    ['Aadhaar Card Number', 'id_number'],
    ['PAN Card Number', 'other_id_doc'],
    ['建物名', 'delivery_address'],
    ['家庭区域', 'region'],
    ['入行时间', 'occupation'],
    ['สถานศึกษา', 'education'],
  ])('%s is %s', (label, category) => {
    expect(classified({ label }).category).toBe(category)
  })

  it('is a name where the box says so', () => {
    expect(classified({ label: '名称', placeholder: '请输入您的名称' }).category).toBe('name')
    expect(classified({ label: '名称', placeholder: '请输入商品名称' }).category).toBeNull()
  })
})

describe('questions of health abroad', () => {
  it.each([
    'Está em tratamento médico?',
    'As vacinas estão em dia?',
    '¿Recibe atención psicológica?',
    '¿Tiene las vacunas al día?',
    'Suivez-vous un traitement médical ?',
    'Sind Sie in ärztlicher Behandlung?',
    'È in cura medica?',
    "Are you under a doctor's care?",
    'Are vaccinations up to date?',
  ])('%s', (label) => {
    expect(classified({ label, type: 'radio', options: ['A', 'B'] }).category).toBe('health')
  })
})
