import type { PromptButton } from '../model/inspection'
import type { ShownButton } from '../model/observation'
import { type ButtonWeight, weigh } from './button-weights'

const REFUSE =
  /不同意|拒绝|取消|暂不|不允许|不需要|不用|以后再说|下次再说|稍后|再想想|再看看|残忍|放弃|跳过|不了|仅浏览|退出|\b(no|cancel|deny|decline|refuse|reject|disagree|not now|later|skip)\b/i
const ACCEPT =
  /同意|允许|确定|确认|授权|领取|登[录陆]|注册|开启|去|好的|知道了|立即|马上|加入|继续|提交|完成|\b(ok|yes|accept|agree|allow|confirm|continue|got it|join|sign|log)\b/i
const CLOSE = /^(×|✕|✖|x|关闭|close)?$/i

/** What pressing a button of a dialog means, by its words; one without any is a cross. */
export const roleOf = (text: string): PromptButton['role'] =>
  CLOSE.test(text) ? 'close' : REFUSE.test(text) ? 'refuse' : ACCEPT.test(text) ? 'accept' : 'other'

/** The buttons of a dialog with their roles and their weight against each other, without bare words that answer nothing. */
export const withRoles = (buttons: readonly ShownButton[]): PromptButton[] => {
  const weights = weigh(buttons)
  return buttons.flatMap(({ text, isBare }, at) => {
    const role = roleOf(text)
    return isBare && role === 'other' ? [] : [{ text, role, ...(weights[at] as ButtonWeight) }]
  })
}
