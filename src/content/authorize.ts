import type { Control } from './controls'
import { attributeOf, closestTo, tagOf, textContentOf } from './dom'

/**
 * One tap may give a platform's account, number, name, picture or the place: which buttons really ask for that, the
 * background says, as the words that decide weigh too much for here.
 */
export const PERHAPS_TAPPED =
  /登|授|一[键鍵]|[获獲]取|[头頭]像|[定當当]位|位置|通[讯訊][录錄]|[指声聲][纹紋]|[刷人][脸臉]|相[机機册冊]|摄像|麦克|语音|剪|附近|同步|with |locat|posi|ubica|standort|locali|現在地|위치|로그|ログ|vị trí|ตำ/i
const CODE = /[验驗][证證]|^去/
const NOT_TAPPED = 'title,p,h1,h2,li,label,[class*=title],[class*=header],[class*=toast],[class*=tab]'

/**
 * The button of one-tap authorisation that an element may be or whose words it holds; null for anything else. `buttons` is
 * the selector of what is pressed.
 */
export const authorizeAt = (element: Element, buttons: string): Control | null => {
  const button = closestTo(element, buttons) ?? (tagOf(element) === 'a' ? element : null)
  const control = button ?? element
  const words = (textContentOf(control) ?? '').trim()
  if (words.length > 32 || CODE.test(words) || !(PERHAPS_TAPPED.test(words) || attributeOf(control, 'open-type')))
    return null
  const isTapped = button || !closestTo(element, NOT_TAPPED)
  return isTapped ? { element: control, widget: 'authorize-button', members: [control] } : null
}
