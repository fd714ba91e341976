import type { PromptButton } from '../model/inspection'
import type { ShownButton } from '../model/observation'
import { type ButtonWeight, weigh } from './button-weights'
import { isPlainPath } from './plain-path'
import { simplify } from './simplified'

const REFUSE =
  /不同意|拒绝|谢绝|取消|暂不(?!支持|提供|开放)|先不|^我?不(?![限错满止仅二])|不(?:允许|需要|用|要)|以后再说|下次(?:再说|吧)|稍后|改天|再想想|再看看|想想|考虑(?:一下|下)|算了|忽略|残忍|无情|狠心|放弃|跳过|不了|仅浏览|离开|退出|^返回$|手动|基[本础](?:功能|模式)|\b(no|cancel|deny|decline|refuse|reject|disagree|not now|later|skip)\b/i
const ACCEPT =
  /同意|接受|认可|已阅读|允许|确定|确认|授权|领取|登[录陆]|注册|开启|去|好的|知道了|立即|马上|加入|继续|提交|完成|下一步|绑定|关注|开卡|入会|收下|我要|^好|\b(ok|yes|accept|agree|allow|confirm|continue|got it|join|sign|log)\b/i
const CLOSE = /^(×|✕|✖|x|关闭|close)?$/i

/** Names of documents that a dialog links to: they open something to read and answer nothing. */
const DOCUMENT = /^[《「“"].*[》」”"]$|(?:政策|协议|条款|声明|指引|须知|规则|policy|terms|agreement)$/i

/** What pressing a button of a dialog means, by its words; one without any is a cross, one that leads past the question no answer to it. */
export const roleOf = (said: string): PromptButton['role'] => {
  const text = simplify(said)
  if (CLOSE.test(text)) return 'close'
  if (REFUSE.test(text)) return 'refuse'
  return ACCEPT.test(text) && !isPlainPath(text) ? 'accept' : 'other'
}

/**
 * The buttons of a dialog with their roles and their weight against each other, without documents to read, bare words that
 * answer nothing, and bare words of consent beside a button for it: those are the question (“登录领取优惠”).
 */
export const withRoles = (seen: readonly ShownButton[]): PromptButton[] => {
  const known = seen
    .filter(({ text }) => !DOCUMENT.test(text) || /同意|接受|agree|accept/i.test(text))
    .map((button) => ({ button, role: roleOf(button.text) }))
  const hasAccept = known.some(({ button, role }) => !button.isBare && role === 'accept')
  const buttons = known.filter(
    ({ button, role }) =>
      !button.isBare || (role === 'accept' ? !hasAccept : role !== 'other' || isPlainPath(button.text)),
  )
  const weights = weigh(buttons.map(({ button }) => button))
  return buttons.map(({ button, role }, at) => ({ text: button.text, role, ...(weights[at] as ButtonWeight) }))
}
