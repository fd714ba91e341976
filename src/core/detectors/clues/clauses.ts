import type { Signal } from '../../model/detection'
import { remember } from '../../normalize/remember'

/** What a form says around the thing it asks for: the request, whose it is, what it should be like. */
const PROMPT =
  /^(?:(?:请|烦请|麻烦|点击|点此|轻触|去(?!世)|可(?![选用否能])|需(?!求)|先(?!生)|再次|重新|如实|准确|正确|务必|在此|这里|手动|完善|输入|填写|填入|录入|键入|选择|留下|提供|写下|添加|新增|绑定|更换|修改|上传|拍摄|拍照上传|扫描|核对|确认|设置|补充|登记|预留|方便|本人|我的|您的?|你的?|他的|的|常用|真实|有效(?!期|日期|时间|起)|正确|完整|新(?![能生闻车房旧])|旧(?![车房])|原(?![因价料籍车])|或|和|及|与|\d{1,2}位(?:数字?)?|\+?86)|(?:please|kindly|enter|input|type|fill in|provide|select|choose|add|set|upload|confirm|re-?enter|your|my|the|an?|new|valid|e\.g\.|eg)\b[ .']*)\s*/u

/** The number of a question (`3. 您的职业`) and what makes a question of a thing (`您的学历是`, `what is your …`). */
const NUMBERED = /^(?:q|第)?\d{1,2}(?:题|[.．、):：])\s*(?=\S)/u
const ASKED =
  /(?<=\S{2})(?:(?:大[概约]|目前|现在)?(?:是|为|在|属于)(?:什么|多少|几[个位岁年]?|哪(?!.{0,2}[省市区县乡镇上工读念]).{0,3}|谁|如何)?|(?:有)?(?:多少|哪些|几个)|怎么样|如何|呢|吗|么)$/u
const WHAT_IS = /^(?:what(?:'s| is| are| was)|where (?:do|did) you|which|do you have|are you|have you)\s+/u

/** An example after what is asked for (`Address Ex: 12 High St, Detroit, MI`): its parts ask for nothing. */
const EXAMPLE = /(?<=\p{L}{3})[ (,-]+(?:ex|e\.?g|example|z\.b|p\.? ?ej|es)[.:]+ .*\d.*$/u

const SEPARATOR = /[,，。;；:?？!！/、|()（）[\]【】<>《》\n"“”]+|\s[-–—]\s?|\bor\b/u

/** The parts of a label or placeholder, each without its lead-in: `请输入您的手机号,方便联系` → `手机号`, `联系`. */
const clausesOf = remember((text: string): readonly string[] =>
  text
    .replace(NUMBERED, '')
    .replace(EXAMPLE, '')
    .split(SEPARATOR)
    .map((part) => {
      let clause = part.trim().replace(WHAT_IS, '')
      for (let round = 0; round < 8; round++) {
        const shorter = clause.replace(PROMPT, '')
        // `新` or `我的` may be all there is; a clause of nothing but lead-in says nothing.
        if (shorter === clause) break
        clause = shorter
      }
      // What the thing is asked for, at the end: 请输入车牌号查询.
      return (
        clause
          .replace(
            /(?<=.)(?:进行|以便?)?查询$|(?<=手机号码?|姓名)(?:即可|以?便|后|来|立即|免费)*(?:领|查|测|抽|抢|获取).+$/u,
            '',
          )
          .replace(ASKED, '')
          .trim() || clause.trim()
      )
    })
    .filter((clause) => clause !== '')
    .slice(0, 8),
)

export interface Spoken {
  label: readonly string[]
  placeholder: readonly string[]
  group: readonly string[]
}

const spoken = new WeakMap<Signal, Spoken>()
let last: { signal: Signal; clauses: Spoken } | null = null

/** Clauses of a control's texts, taken once however many detectors ask. */
export const spokenOf = (signal: Signal): Spoken => {
  if (last?.signal === signal) return last.clauses
  const clauses = spoken.get(signal) ?? {
    label: clausesOf(signal.label),
    placeholder: clausesOf(signal.placeholder),
    group: clausesOf(signal.group),
  }
  spoken.set(signal, clauses)
  last = { signal, clauses }
  return clauses
}
