import type { Detection } from '../model/detection'
import type { FieldSeen } from '../model/observation'
import { type Control, lastOf } from './fields'
import { normalizeText } from './text'

type Signals = FieldSeen['signals']

/** Refers to the answer before: `如有，请说明`, `若选“其他”`, `If yes, since when?`. What is to be said comes after it. */
const REFERS = new RegExp(
  [
    String.raw`^\W{0,3}(?:如果?|若|假如|倘若)(?:回答|答案?为|选择?|勾选|曾?有|是|存在|为)?["“「'‘]?(?:有|是|其[他它])?["”」'’]?(?:的话)?(?=[,:、(（ ]|请|则|说明|注明|写明|列[出明]|$)(?!请?$)`,
    String.raw`^\d{0,2}[a-z]?\W{0,3}if (?:yes|so|other|ticked|checked|applicable|["“']?(?:yes|other)["”']?|you (?:said|answered|ticked|chose|selected)|(?:the )?answer)(?!\p{L})`,
    String.raw`^\W{0,3}(?:en caso (?:afirmativo|positivo)|em caso (?:afirmativo|positivo)|caso (?:sim|afirmativo)|se sim|si oui|dans l'affirmative|(?:wenn|falls) (?:ja|zutreffend)|se s[iì]|in caso affermativo|(?:zo|indien|als) ja|om ja|nếu (?:có|rồi)|(?:jika|bila|kalau) (?:ya|ada|pernah))(?!\p{L})`,
    '(?:はい|ある|あり|有|该当する)の?场合|있(?:다면|으면|는 경우)|그렇다면|(?:ถ้า|หาก|กรณี)(?:มี|ใช่)',
  ].join('|'),
  'u',
)

/** Asks for more and says not of what. */
const MORE = new RegExp(
  [
    String.raw`^\(?(?:其[他它][,(（ ]*)?请(?:具体|详细|简要)?(?:说明|注明|写明|列[出明]|描述|详述|写出)(?:具体|详细)?(?:情况|原因|内容|名称)?\)?$`,
    '^(?:具体|详细)(?:情况|说明|名称|内容|原因|描述)?$',
    String.raw`^\(?(?:other[,(: ]*)?(?:please )?(?:specify|explain|describe|elaborate|(?:give|provide|add) (?:more )?details|state which|which(?: ones?)?|what (?:kind|type))\)?$`,
    String.raw`^(?:¿?cu[aá]l(?:es)?|qua(?:l(?:\(is\))?|is|li?)|(?:les|la|le)?quel(?:le)?s?|welche[rsn]?|welke|vilk[ae]t?|(?:por favor )?especifi(?:que|car)|précise[zr]|bitte (?:angeben|erläutern)|specifica(?:re)?|specificeer|specificera|(?:tolong |mohon )?(?:jelaskan|sebutkan)|(?:โปรด)?ระบุ|ghi rõ)$`,
  ].join('|'),
  'u',
)

/** Words that a label may have without naming anything. */
const VAGUE =
  /^(?:label|placeholder):(?:说明|描述|情况|原因|名称|内容|详情|时间|日期|类型|种类|details?|description|reason|when|date|name|type|kind|other)$|^weighed:/u
/** What a question that more may be asked of can be answered with: yes, no, none, other. */
const ANSWERS =
  /^(?:[是有否不无無没沒]|其[他它]|yes|no|other|s[iì]|sim|n[aã]o|oui|non|ja|nein|nee|nej|はい|いいえ|あり|なし|ある|ない|네|예|아니|있|없|có|không|ya|ada|tidak|มี|ไม่|ใช่)/iu
const TICKED = /^(?:checkbox|switch)$/

const wordsOf = ({ label, placeholder }: Signals): string => normalizeText(label) || normalizeText(placeholder)

const namesNothing = ({ category, why }: Detection): boolean =>
  category === null && why.every((ground) => VAGUE.test(ground))

/** A row of several boxes for pictures says once of what they are: the back of a card has no words of its own. */
const isWordlessUpload = (signals: Signals, { why }: Detection): boolean =>
  signals.widget === 'file' && wordsOf(signals) === '' && why.every((ground) => /^accept:/.test(ground))

const asksForMore = (words: string): boolean => REFERS.test(words) || MORE.test(words)

const mayBeAskedMoreOf = ({ widget, options }: Signals): boolean =>
  TICKED.test(widget) || options.some((option) => ANSWERS.test(option.trim()))

/**
 * The answers for the controls of one form in their order, where one that asks for more of the answer before it (`如有，请说明`)
 * and names nothing itself, or is a further box for a picture, asks for what that one asks for.
 */
export const withFollowUps = (
  form: readonly Control[],
  own: ReadonlyMap<Control, Detection>,
): Map<Control, Detection> => {
  const found = new Map<Control, Detection>()
  /** What more may be asked of, and whatever has been asked of it already. */
  let asked: Detection | null = null
  /** What the box for pictures right before asks for, and under which heading. */
  let pictured: { answer: Detection; heading: string } | null = null
  for (const control of form) {
    const { signals } = lastOf(control)
    const answer = own.get(control) as Detection
    if (asked?.category && namesNothing(answer) && asksForMore(wordsOf(signals)))
      found.set(control, { ...asked, why: [`after:${asked.why[0] ?? ''}`] })
    else if (pictured?.answer.category && pictured.heading === signals.group && isWordlessUpload(signals, answer))
      found.set(control, { ...pictured.answer, why: [`after:${pictured.answer.why[0] ?? ''}`] })
    else {
      found.set(control, answer)
      asked = mayBeAskedMoreOf(signals) ? answer : null
      pictured = signals.widget === 'file' ? { answer, heading: signals.group } : null
    }
  }
  return found
}
