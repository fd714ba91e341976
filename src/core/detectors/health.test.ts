import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './health'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '过敏史' }],
  ['yes', { label: '孩子身高（cm）' }],
  ['yes', { label: '有无重大疾病', options: ['有', '无'] }],
  ['yes', { label: 'Allergies' }],
  ['yes', { label: '血型', options: ['A型', 'B型'] }],
  ['unsure', { label: '情况', key: 'allergyHistory' }],
  ['no', { label: '商品净重' }],
  ['no', { label: '包裹重量' }],
  ['no', { label: 'Order fulfillment' }],
  ['no', { label: '备注' }],
  ['no', { key: 'height' }],
  ['yes', { label: '肤质', options: ['干性', '油性'] }],
  ['yes', { label: '病历照片', type: 'file', accept: 'image/*' }],
  ['yes', { label: 'Height (cm)', neighbours: ['Name', 'Date of birth'] }],
  ['yes', { label: 'Does the student have any allergies? If yes, please specify' }],
  ['no', { label: 'Height (cm)', neighbours: ['Width (cm)', 'Length (cm)'] }],
  ['yes', { label: '透析状态', options: ['否', '血液透析'] }],
  ['yes', { label: '你是否接受过心理咨询？', title: '咨询登记', options: ['是', '否'] }],
  ['yes', { label: '皮肤诉求', title: '护肤登记', options: ['粉刺', '色斑'] }],
  ['yes', { label: '14天内是否接触过发热患者', options: ['是', '否'] }],
  ['yes', { label: '肥胖', group: '心血管病因', options: ['是', '否'] }],
  ['no', { label: '7天内登录过' }],
  ['no', { label: '您是否购买过体检套餐？', options: ['是', '否'] }],
]

describe('health', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
