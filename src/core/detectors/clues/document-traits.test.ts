import { describe, expect, it } from 'vitest'
import { documentOf } from './document-traits'
import { signalOf } from './sample'

describe('documentOf', () => {
  it.each([
    ['有效期至', '护照信息', 'other_id_doc'],
    ['发证机构', '网约车驾驶员证', 'other_id_doc'],
    ['失效期', '驾驶证', 'driving_licence'],
    ['初次领证日期', '驾驶证信息', 'driving_licence'],
    ['发证日期', '行驶证', 'vehicle_licence'],
    ['签发机关', '身份证信息', 'personal_other'],
    ['Expiry date', 'Passport details', 'other_id_doc'],
    ['Date of issue', "Driver's license", 'driving_licence'],
    ['驾驶证有效期', '', 'driving_licence'],
    ['身份证有效起始日期', '', 'personal_other'],
  ])('%s under %s', (label, group, document) => {
    expect(documentOf(signalOf({ label, group }))).toBe(document)
  })

  it('reads the end of a time by what its box says', () => {
    expect(documentOf(signalOf({ label: '至', placeholder: '结束日期', group: '身份证信息' }))).toBe('personal_other')
    expect(documentOf(signalOf({ label: '至', placeholder: '结束日期', group: '入住时间' }))).toBeNull()
  })

  it.each([
    ['有效期', '会员卡'],
    ['有效期至', '营业执照'],
    ['Expiry date', 'Card details'],
    ['证件号码', '驾驶证'],
    ['保险到期日', '行驶证'],
    ['发证机构', ''],
  ])('%s under %s is of none', (label, group) => {
    expect(documentOf(signalOf({ label, group }))).toBeNull()
  })
})
