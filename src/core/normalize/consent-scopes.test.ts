import { describe, expect, it } from 'vitest'
import { scopesOf } from './consent-scopes'

describe('scopesOf', () => {
  it.each([
    ['同意《用户协议》', ['terms']],
    ['同意《隐私政策》并加入会员', ['privacy', 'membership']],
    ['同意接收营销短信', ['marketing']],
    ['同意将信息共享给合作伙伴', ['sharing']],
    ['I agree to the Terms and the Privacy Policy', ['terms', 'privacy']],
    ['监护人同意《儿童个人信息保护规则》', ['minors']],
    ['监护人同意《儿童个人信息保护规则》和《隐私政策》', ['privacy', 'minors']],
    ['同意', ['other']],
  ])('%s', (text, scopes) => {
    expect(scopesOf(text)).toEqual(scopes)
  })
})
