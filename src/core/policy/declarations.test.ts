import { describe, expect, it } from 'vitest'
import { engineParts } from '../../catalog'
import { createDeclarationReader } from './declarations'

const read = createDeclarationReader(engineParts.detectors, engineParts.categoryNames)
const says = (text: string) => {
  const { declares, denies, deniesAll } = read(text)
  return { declares: [...declares.keys()].sort(), denies: [...denies.keys()].sort(), deniesAll }
}

describe('what a policy declares', () => {
  it.each([
    ['我们会收集您的手机号、昵称和头像。', ['avatar', 'nickname', 'phone'], []],
    ['下单时请填写收货地址与联系电话。', ['delivery_address', 'phone'], []],
    ['手机号｜取餐通知｜用户填写', ['phone'], []],
    ['我们收集手机号，不收集生日、性别。', ['phone'], ['birth_date', 'gender']],
    ['我们不会收集您的生日，性别，但会收集手机号。', ['phone'], ['birth_date', 'gender']],
    ['未经您同意，我们不会收集您的手机号。', ['phone'], []],
    ['我们不收集生日。会员可填写生日领取礼券。', ['birth_date'], []],
    ['会员生日当月有礼。我们不收集生日。', [], ['birth_date']],
    ['We collect your e-mail address. We do not collect your date of birth.', ['email'], ['birth_date']],
  ])('“%s”', (text, declares, denies) => {
    expect(says(text)).toMatchObject({ declares, denies })
  })

  it.each([
    ['本页面不收集任何个人信息。', true],
    ['我们不会收集您的个人信息', true],
    ['我们不会收集与点单无关的个人信息。', false],
    ['未经您同意，我们不会收集您的个人信息。', false],
    ['我们不主动收集未成年人的个人信息。', false],
  ])('“%s” denies everything: %s', (text, all) => {
    expect(says(text).deniesAll !== null).toBe(all)
  })

  it('quotes the sentence', () => {
    const { declares, denies } = read('欢迎光临。我们收集手机号。我们不收集生日。')
    expect(declares.get('phone')).toBe('我们收集手机号')
    expect(denies.get('birth_date')).toBe('我们不收集生日')
  })
})
