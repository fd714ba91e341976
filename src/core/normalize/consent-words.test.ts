import { describe, expect, it } from 'vitest'
import { isConsentSentence, isConsentText } from './consent-words'

describe('isConsentText', () => {
  it.each([
    '我同意隐私政策',
    '已阅读并同意《用户协议》',
    '授权查询个人信息',
    '个人征信授权书',
    '订阅优惠资讯短信',
    'I agree to the terms',
    '提交即表示您同意我们及合作机构与您联系',
  ])('%s asks for agreement', (text) => expect(isConsentText(text)).toBe(true))

  it.each(['我同意', '授权手机号', '手机号授权，用于会员识别', '商家已同意退款', '会员规则'])('%s does not', (text) =>
    expect(isConsentText(text)).toBe(false),
  )
})

describe('isConsentSentence', () => {
  it.each([
    '登录即代表同意《用户协议》',
    '点击注册，即表示您已阅读并同意隐私政策',
    '点击租借，视为您已知悉并认可《租借服务协议》',
    '缴费即代表您认可本隐私政策',
    '提交即表示您同意金融、保险等合作伙伴与您联系',
    '扫码下单视同同意本店《隐私声明》',
    'By placing an order, you accept our Privacy Policy',
    'By continuing, you agree to our Terms',
  ])('%s says what nobody ticks', (text) => expect(isConsentSentence(text)).toBe(true))

  it.each(['我已阅读并同意《用户协议》', '就餐前请阅读并同意会员规则', '登录即同意'])('%s does not', (text) =>
    expect(isConsentSentence(text)).toBe(false),
  )
})
