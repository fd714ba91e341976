import { describe, expect, it } from 'vitest'
import type { CategoryId } from '../model/categories'
import type { Sample } from './clues/sample'
import { byClues, classified } from './forms/classified.fixture'

type Row = readonly [CategoryId | null, Sample]

const ABROAD: readonly Row[] = [
  ['region', { placeholder: 'Where are you from?' }],
  ['family_members', { label: 'How many children do you have?' }],
  ['occupation', { label: 'What do you do for a living?' }],
  ['phone', { placeholder: '(555) 555-5555' }],
  ['other_person', { label: 'Authorized pick-up person' }],
  ['bank_card', { label: 'Account number', neighbours: ['Routing number'] }],
  ['guardian_name', { label: 'Nombre del padre o tutor' }],
  ['child_name', { label: 'Nombre del niño' }],
  ['emergency_contact', { label: 'Contacto de emergencia' }],
  ['occupation', { label: 'Lugar de trabajo' }],
  ['phone', { label: 'Numero de telefono movil' }],
  [null, { label: 'Nombre de la empresa' }],
  ['delivery_address', { label: 'Complément d’adresse' }],
  ['income', { label: 'Revenus mensuels nets' }],
  [null, { label: 'Notes de commande', multiline: true }],
  ['postcode', { label: 'Postleitzahl' }],
  ['card_cvc', { label: 'Kartenprüfnummer' }],
  [null, { label: 'Bestellnotities (optioneel)', multiline: true }],
  ['id_number', { label: 'Personnummer' }],
  ['vehicle_plate', { label: 'Targa del veicolo' }],
  ['region', { label: 'Bairro' }],
  ['emergency_contact', { label: '緊急連絡先' }],
  ['name', { placeholder: 'ふりがな' }],
  ['card_holder', { label: '예금주' }],
  ['guardian_phone', { label: 'เบอร์ผู้ปกครอง' }],
  ['bank_card', { label: 'Số tài khoản' }],
  ['guardian_name', { label: 'Nama orang tua' }],
  ['table_no', { label: 'Nomor meja' }],
]

const CHINESE: readonly Row[] = [
  ['income', { placeholder: '您每个月大概挣多少' }],
  ['child_school', { label: '孩子目前就读于哪所学校？' }],
  ['purchase_intent', { label: '您买车主要用来做什么？' }],
  [null, { placeholder: '借款用来做什么' }],
  ['occupation', { placeholder: '您目前从事什么工作' }],
  ['marital_status', { placeholder: '您结婚了吗' }],
  ['home_address', { placeholder: '您家住在哪个小区' }],
  ['vehicle_model', { placeholder: '您现在开的什么车' }],
  ['purchase_intent', { placeholder: '您打算什么时候提车' }],
  ['emergency_contact', { placeholder: '联系不上您时我们可以联系谁' }],
  ['guardian_phone', { placeholder: '爸爸/妈妈的手机' }],
  ['vehicle_plate', { placeholder: '例如 沪A12345' }],
  ['region', { label: '现居区域' }],
  [null, { label: '意向班级', options: ['小班', '中班'] }],
  ['housing_fund', { label: '月缴存额（元）' }],
  ['personal_other', { label: '户籍类型', options: ['城镇', '农村'] }],
  ['family_members', { label: '您是孩子的？', placeholder: '例如：爸爸' }],
  ['occupation', { label: '用工形式', options: ['全职', '兼职'] }],
  ['education', { label: '英语学习经历', title: '留学申请' }],
  [null, { label: '租户名称', key: 'tenantName' }],
  [null, { label: '设置为默认收货地址', type: 'checkbox' }],
  [null, { label: '预算金额', neighbours: ['项目名称', '合同金额'] }],
  [null, { label: '面积', placeholder: '不限', title: '房源搜索', scenario: 'estate' }],
  [null, { label: '门牌号', neighbours: ['门店名称', '营业执照'] }],
  ['home_address', { label: '单元号', neighbours: ['楼栋号', '门牌号', '业主姓名'] }],
  ['phone', { label: '手机号', neighbours: ['大人小孩共几人'], scenario: 'dine_in' }],
  ['phone', { label: '真实姓名', placeholder: '请输入手机号码', key: 'u_tel', type: 'tel' }],
  ['other_person', { label: '好友家长手机号' }],
  [
    null,
    { label: '电话', key: 'telephone', neighbours: ['税号', '开户银行', '银行账号', '地址'], title: '企业开票信息' },
  ],
  [null, { label: '首付比例', type: 'number', title: '房贷计算器' }],
  ['purchase_intent', { label: '装修', options: ['毛坯', '精装'], neighbours: ['意向户型', '意向面积'] }],
  ['occupation', { label: '状态', type: 'radio', options: ['在职', '离职'] }],
  ['region', { label: '5. 您居住在哪个城市' }],
  ['phone', { label: '主人手机', type: 'tel', neighbours: ['宠物昵称', '品种'], title: '宝贝寄养登记' }],
  ['birth_date', { key: 'sel3', options: Array.from({ length: 70 }, (_, at) => `${1941 + at}年`) }],
  ['vehicle_plate', { placeholder: '请输入车牌号搜索' }],
  [null, { label: '医生姓名', title: '预约挂号', neighbours: ['宝宝姓名', '科室', '就诊时间'] }],
  [null, { label: '送达时间', type: 'date' }],
  [null, { label: 'ชื่อกลุ่มใหม่' }],
]

describe('controls whose words no clue knows', () => {
  it.each([...ABROAD, ...CHINESE])('%s: %j', (expected, sample) => {
    const { category, why } = classified(sample)
    expect(category, why.join(' ')).toBe(expected)
  })

  it('says which phrase it was like', () => {
    expect(classified({ label: 'Lugar de trabajo' }).why).toEqual(['label like:lugar de trabajo'])
  })

  it('is surer where clues and lists agree', () => {
    const sample = { label: '本人常用手机', neighbours: ['姓名'] }
    const clues = byClues(sample)
    expect(classified(sample).confidence).toBeGreaterThanOrEqual(clues.confidence)
  })
})
