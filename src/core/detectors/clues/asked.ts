import type { Signal } from '../../model/detection'
import { remember } from '../../normalize/remember'

/** A question, or the beginning of one that its choices answer. */
const QUESTION =
  /[?？]|是否|有没有|有无|[吗么呢]|多[少大久长]|[几哪谁何]|什么|怎[么样]|如何|属于|[为是]$|\b(?:do|does|did|are|is|was|were|have|has|how|what|which|when|where|who)\b/u
const TO_PERSON =
  /[您你]|请问|孩子|宝[宝贝]|小朋友|(?<![洋泥瓷])娃(?![娃衣])|家[里中人]|名下|平时|通常|目前|现在|最近|近期|\byou(?:r|'ve|'re)?\b|\b(?:the|this) (?:student|child|patient|applicant|participant|camper|guest)\b/u
/** What somebody thinks, wants or has had today is asked about a shop, not about him. */
const OPINION =
  /觉得|认为|满意|评价|打分|几分|希望|愿意|想[要不]?|需要|建议|意见|态度|看重|推荐|喜欢|我们|本[店次]|[今此这][天次]|老师|服务员|难度|知道|得知|\b(?:think|feel|rate|satisfied|recommend|prefer|like|enjoy|hear|find|need|want|wish|improve|our)\b/u

/** True for a text that asks the person about himself or his family: `您目前的职业状态`, `Do you smoke?`. */
const asks = remember((text: string): boolean => TO_PERSON.test(text) && QUESTION.test(text) && !OPINION.test(text))

/** What a control asks the person about himself, as a whole; empty where it puts no such question. */
export const questionOf = ({ label, placeholder, options }: Signal): string => {
  const text = label || placeholder
  return asks(text) || (options.length > 1 && asks(`${text}?`)) ? text : ''
}
