import type { Signal } from '../../model/detection'
import { about, near } from './near'

/** What is told of work that is offered. */
const FACT =
  /^(?:工作|岗位|职位|最低|期望|招聘)?(?:[薪月年][资酬水薪]|工资|待遇|学历|年龄|经验|性别|地[点址]|区域|城市|时间|性质|(?:所属)?行业|专业|部门|类[型别]|名称)(?:范围|信息|标准)?$/u
const PLACE = /地[点址]|区域|城市/u
/** What only who looks for people asks beside it. */
const TOLD =
  /招聘(?:人数|要求|有效期|名称|标题|说明|岗位|单位)|招[工募几]?(?:人数|人$)|任职(?:要求|资格|条件)|(?:岗位|职位)(?:职责|描述|要求|福利)|(?:学历|经验|年龄)要求|用工(?:人数|类型)/u
const OFFERS =
  /(?:发布|新[增建]|添加|编辑|修改|创建|刊登)\p{Script=Han}{0,2}(?:招聘|职位|岗位|兼职|用工|零工|需求)|(?:店铺|企业|门店|公司)招聘/u
const APPLIES = /相亲|交友|征婚|求职|简历|应聘|投递|申请(?:岗位|职位)|(?:岗位|职位)申请|预约/u
const APPLIED_FOR = /投递|申请(?:岗位|职位)|(?:岗位|职位)申请/u
const OF_APPLICANT = /简历|求职|毕业|出生|身份证|籍贯|工作经历|自我评价|民族|^姓名|择偶|对方|婚/u
const NAMES_IT = /^(?:(?:岗位|职位)名称|(?:公司|企业|单位)名称)$/u

/** Work is looked for, whatever the heading over the list calls it. */
const SOUGHT = /^(?:请?输入)?(?:搜[索寻]|查[找询]).{0,5}(?:岗位|职位|工作)/u

/** The same in English; whoever writes down where he has worked says from when. */
const OFFERS_JOB =
  /\b(?:post|add|edit|create|new|publish|manage|update)(?: an?| your| the| new| my)* (?:jobs?|vacanc(?:y|ies))\b|\bjob (?:post(?:ing)?|listing|advert)\b|\b(?:searching|looking) for (?:employees|workers|staff)\b/u
const FACT_OF_JOB =
  /^(?:(?:job|work|vacancy|company|employer|monthly|annual|min(?:imum)?|max(?:imum)?|required|expected) )*(?:name of (?:the )?(?:work|job|company)|title|position|salary|wages?|pay|type|place|location|city|country|state|address|category|industry|department|company|description|requirements?|qualifications?|skills?|experience|education|level|deadline|hours|benefits)(?: (?:name|level|range|type|of|on|in|per|from|to)\b.*)?$/u
const TOLD_OF_JOB = /\b(?:salary|wages?|requirements?|qualifications?|deadline|vacanc(?:y|ies)|benefits)\b/u
const OF_WORKER =
  /\b(?:resume|résumé|cv|cover letter|(?:first|last|full|your) name|birth|gender(?! req)|start date|end date|current(?:ly)?)\b/u
const isOfJobOffered = (signal: Signal, said: string): boolean =>
  about(signal, OFFERS_JOB) &&
  FACT_OF_JOB.test(said) &&
  (TOLD_OF_JOB.test(said) || near(signal, TOLD_OF_JOB)) &&
  !near(signal, OF_WORKER)

/** True for what a vacancy or a request is like that somebody publishes, and for the name of the one applied for. */
export const isOfVacancy = (signal: Signal): boolean => {
  const said = signal.label || signal.placeholder
  if (SOUGHT.test(signal.placeholder) && !near(signal, OF_APPLICANT)) return true
  // Beside the box that finds them.
  if (FACT.test(said) && near(signal, SOUGHT) && !near(signal, /姓名|手机|简历|毕业|出生/u)) return true
  if (about(signal, APPLIES)) return NAMES_IT.test(said) && about(signal, APPLIED_FOR)
  if (isOfJobOffered(signal, said)) return true
  if (!FACT.test(said) || near(signal, OF_APPLICANT)) return false
  const isTold = near(signal, TOLD) || (PLACE.test(said) && near(signal, /薪[资酬]|工资/u))
  return isTold || (!PLACE.test(said) && about(signal, OFFERS))
}
