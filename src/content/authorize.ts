import type { Control } from './controls'
import { attributeOf, closestTo, tagOf, textContentOf } from './dom'

/**
 * One tap may give a platform's account, number, name, picture or the place: which buttons really ask for that, the
 * background says, as the words that decide weigh too much for here.
 */
export const PERHAPS_TAPPED =
  /[登授绑綁获獲像键鍵讯訊纹紋脸臉摄攝麦麥剪贴貼刷拍附轨軌语录錄照册冊络絡牙]|说话|[定當当]位|位置|系人|同步|信用|活[体體]|[备備]信|with |self|face|lo[ck]a|posi|ubi|stando|plat|[ck].m.ra|mi[ck]r|onta|[pf].?oto|clip|[ก-ỹぁ-ヿ가-힣]/i
/** Sentences; and letters in which nearly every word may be meant: what is drawn as no button is not told of then. */
const NO_BUTTON = /[ก-ỹぁ-ヿ가-힣，。；：]/
const CODE = /[验驗][证證][码碼]|^去/
const NOT_TAPPED =
  'p,h1,h2,h3,h4,small,li,label,[class*=title],[class*=header],[class*=toast],[class*=tab],[class*=upload]'

/**
 * The button of one-tap authorisation that an element may be or whose words it holds; null for anything else. `buttons` is
 * the selector of what is pressed.
 */
export const authorizeAt = (element: Element, buttons: string): Control | null => {
  const button = closestTo(element, buttons) ?? (tagOf(element) === 'a' ? element : null)
  const control = button ?? element
  const words = textContentOf(control).trim()
  if (words.length > 32 || CODE.test(words) || !(PERHAPS_TAPPED.test(words) || attributeOf(control, 'open-type')))
    return null
  const isTapped = button || !(NO_BUTTON.test(words) || closestTo(element, NOT_TAPPED))
  return isTapped ? { element: control, widget: 'authorize-button', members: [control] } : null
}
