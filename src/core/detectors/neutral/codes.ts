import type { Signal } from '../../model/detection'

/** A code, whatever its label speaks of: 邀请好友 over 输入邀请码. */
const CODE_WANTED = /(?:邀请|推荐|优惠|兑换|活动|激活|折扣|促销)码|\b(?:invit(?:e|ation)|referral|promo|coupon) code\b/u
const SOMEBODY = /手机|电话|姓名|名字|验证码|\b(?:phone|name|e-?mail)\b/u
export const isVoucher = ({ label, placeholder }: Signal): boolean =>
  CODE_WANTED.test(placeholder) && !SOMEBODY.test(`${label} ${placeholder}`)

/** What a box that was copied from another one says nothing of. */
const OF_HOLDER = /^(?:姓名|手机号?码?|身份证号?码?|联系电话)$/u
const OF_COUNTRY_OR_CARD =
  /(?:国家|地区|国际).{0,6}(?:代码|区号)|(?:礼品|购物|储值|提货|兑换)卡(?!支付).{0,3}(?:号|密)/u
export const isOfCountryOrCard = ({ label, placeholder }: Signal): boolean =>
  !OF_HOLDER.test(label) && OF_COUNTRY_OR_CARD.test(`${label} ${placeholder}`)

export const isCountryCode = ({ options }: Signal): boolean =>
  options.length > 1 && options.every((option) => /^\+\d{1,4}$/.test(option))

const DIALLED = /\b(?:country|phone|tel|dial) (?:prefix|code)\b/
/** Beside a telephone a list tells its country. */
export const isCountryDialled = ({ raw, keys }: Signal): boolean =>
  /select|picker/.test(raw.widget + raw.type) && DIALLED.test(keys.join(' '))
