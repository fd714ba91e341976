import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './personal_other'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '密码提示问题答案', neighbours: ['密码提示问题'] }],
  ['yes', { label: '答案', neighbours: ['安全提问'] }],
  ['yes', { label: '密保问题', type: 'text', neighbours: ['密保答案'] }],
  ['no', { label: '密保问题', type: 'select', neighbours: ['密保答案'] }],
  ['no', { label: '答案', neighbours: ['题目'] }],
  ['yes', { label: '有效期', placeholder: '身份证有效期至', neighbours: ['执照名称'] }],
  ['no', { label: '有效期', neighbours: ['身份证号', '执照注册号'] }],
  ['yes', { label: '保险什么时候到期', neighbours: ['车牌号码', '车架号'] }],
  ['no', { label: '交强险到期', title: '车队入库' }],
  ['no', { label: '学号' }],
  ['yes', { label: '上次潜水' }],
  ['yes', { label: '国籍' }],
  ['yes', { label: '驾龄' }],
  ['yes', { label: '身份证有效期' }],
  ['yes', { label: '手写签名' }],
  ['yes', { label: '收货人签名' }],
  ['yes', { label: '承租人电子签字' }],
  ['yes', { label: '电子签约' }],
  ['no', { label: '短信签名' }],
  ['yes', { label: 'Nationality' }],
  ['unsure', { label: '资料', key: 'hobby' }],
  ['no', { label: '个性签名' }],
  ['no', { label: '姓名' }],
  ['no', { label: 'Interest rate' }],
  ['yes', { label: 'Parent signature', type: 'text' }],
  ['no', { label: 'Applicant signature', type: 'text', key: 'signature', neighbours: ['Full name'] }],
  ['yes', { label: "Secondary insurance carrier's name", group: 'Insurance information' }],
]

describe('personal_other', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
