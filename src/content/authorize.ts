import type { Control } from './controls'
import { attributeOf, closestTo, tagOf, textContentOf } from './dom'

/** One tap gives a platform's account, number, name or picture. */
const AUTHORIZE =
  /^(?!.*验证码)(.*(微信|支付宝|QQ|抖音|google|apple).{0,6}(登|绑定|授权)|.*(手机|号).{0,6}(快捷|授权)|.*一键(登|注|入会|授权|绑定|获取)|.*(授权|获取|允许|使用(?!手机)).{0,5}(头像|昵称|手机|位置|定位|信用)|.*(通讯录|[指声]纹|[刷人]脸)|.*with (wechat|google|apple|facebook))/i
const NOT_TAPPED = 'title,p,h1,h2,li,label,[class*=title],[class*=header],[class*=toast],[class*=tab]'

/**
 * The button of one-tap authorisation that an element is or whose words it holds; null for anything else. `buttons` is
 * the selector of what is pressed.
 */
export const authorizeAt = (element: Element, buttons: string): Control | null => {
  const button = closestTo(element, buttons) ?? (tagOf(element) === 'a' ? element : null)
  const control = button ?? element
  const words = (textContentOf(control) ?? '').trim()
  if (words.length > 24 || !(AUTHORIZE.test(words) || attributeOf(control, 'open-type'))) return null
  const isTapped = button || !closestTo(element, NOT_TAPPED)
  return isTapped ? { element: control, widget: 'authorize-button', members: [control] } : null
}
