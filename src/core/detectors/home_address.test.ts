import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './home_address'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['no', { label: '房号', title: '编辑地址', neighbours: ['联系人', '楼栋'] }],
  ['yes', { label: '地址', neighbours: ['姓名', '手机', '生日', '发票类型'] }],
  ['no', { label: '地址', neighbours: ['姓名', '手机', '发票类型'] }],
  ['yes', { placeholder: '选择我的房屋', title: '邀请访客' }],
  ['yes', { label: '家庭住址' }],
  ['yes', { label: '现居住地址' }],
  ['yes', { label: '户籍所在地' }],
  ['yes', { label: 'Home address' }],
  ['yes', { label: '地址', scenario: 'loan', neighbours: ['姓名', '身份证号'] }],
  ['yes', { label: '地址', neighbours: ['姓名', '电话'] }],
  ['yes', { label: 'Street', neighbours: ['First name', 'Last name', 'ZIP'], title: 'Volunteer registration' }],
  ['no', { label: 'Street', neighbours: ['First name', 'Last name', 'ZIP'], title: 'Checkout' }],
  ['unsure', { label: '所在', key: 'jtdz' }],
  ['no', { label: '收货地址' }],
  ['no', { label: '单位地址' }],
  ['no', { label: '地址', neighbours: ['门店'] }],
  ['no', { label: '邮箱地址' }],
]

describe('home_address', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['人民路100弄5号', true],
    ['无', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
