import type { Signal } from '../../model/detection'
import { isChildish } from './minors'
import { about, anywhere, near } from './near'
import type { Whose } from './roles'

/**
 * Whoever a form speaks of and not to, by what is done to him or with him: 被投诉对象, 共同举报人. Who is insured, asked,
 * helped or examined may well be at the page.
 */
export const PARTIES =
  /(?<!是否|没有|有无|曾|失信)被(?!保|监护|授权|委托|[测试征拆抚扶供赡列认限他别面考访回]|执行|调查|采|[通告]知|隔离|鉴定)\p{Script=Han}{1,3}(?:人|对象|方|者)(?![数员才])|共同(?!联系|生活)\p{Script=Han}{2,3}人(?![数员])|犯罪(?:嫌疑)?人|罪犯|(?:在押|服刑|羁押|走失|失踪)(?:人员?|者|老人)|对方当事人|(?:加害|施暴|侵害|行凶|欠薪|欠款)[人者方]|\b(?:person|people|individual|someone) (?:you(?: are|'re) (?:reporting)|being (?:reported|nominated))|\b(?:the accused|missing person)\b/u

/** Who is dead, and what is told of nobody else. */
const LATE = /逝者|死者|亡者|故人|讣告|遗 ?像|\bdeceased\b|\bobituary\b/u
export const OF_LATE =
  /(?:逝世|去世|离世|亡故|死亡|病故)(?:日期|时间|地点)|安葬|遗 ?像|享年|寿数(?:说明)?|忌日|\b(?:date|place) of (?:death|passing)\b/u
/** What is asked of the dead, whoever else is named on the page. */
const FACT =
  /^(?:请?(?:选择|上传))?(?:性 ?别|称谓|年龄|民族|籍贯|出生(?:日期|地点?|年月|时间)|生日|(?:生平|人物)(?:简介|介绍|事迹)?|(?:date|place) of birth|gender|age)$/u
/** What is asked of who is accused. */
export const OF_ACCUSED = /涉嫌.*|(?:收押|羁押|关押|服刑).*|判[刑决].*|刑期|罪名/u
const PARTICULAR =
  /^(?:其[他它])?(?:姓 ?名|名字|性 ?别|年龄|民族|籍贯|生日|出生.{1,3}|证件.{0,2}|身份证.{0,2}|(?:联系|手机)?(?:电话|手机|号码|方式|手机号码?)|联系方式|(?:家庭|常住|居住|现住|联系|通[讯信]|详细)?(?:地址|住址)|邮编|邮箱|微信号?|职业|工作单位)$/u
/** Who fills in the form, in a control of his own. */
const ONESELF =
  /^(?:经办(?:人|者|家属)|(?:申请|举报|投诉|报案|办理|填表|登记|预约|联系|控告|主事|委托|报名|发布|求助|反映)[人者]|[您你我]|本人|家属|称呼|(?:your|my)\b)/u
/** Who tells of something he has seen is reached himself. */
const TELLS = /内容|事由|经过|诉求|举报|投诉|反映|描述|详情|问题/u

const withoutParty = (text: string): string => text.replace(PARTIES, '')
const isToldOf = ({ label, neighbours }: Signal): boolean =>
  neighbours.filter((text) => PARTIES.test(text.slice(0, 7))).length > 1 &&
  ![label, ...neighbours].some((text) => ONESELF.test(text) || TELLS.test(withoutParty(text)))

/** True where a whole form, or all that is asked of the dead, is about somebody who is not there to be asked. */
export const isSpokenOf = (signal: Signal): boolean => {
  const said = signal.label || signal.placeholder
  if (OF_LATE.test(said)) return !/宠物|爱宠/u.test(signal.context)
  if (/^(?:请?(?:选择|上传))?逝者/u.test(said)) return true
  if (OF_ACCUSED.test(said)) return near(signal, /犯罪(?:嫌疑)?人|罪犯|在押|服刑|被告人/u)
  if (!PARTICULAR.test(said) && !FACT.test(said)) return false
  if (ONESELF.test(signal.group)) return false
  if (anywhere(signal, LATE)) return FACT.test(said) || !signal.neighbours.some((text) => ONESELF.test(text))
  return signal.group === '' && isToldOf(signal)
}

/** Somebody is named by how he stands to the person: 老人与您的关系, 您与受助人的关系. */
const STANDS =
  /(\p{Script=Han}{2,5})[与和跟](?:[您你我]|本人)的?关系|(?:[您你我]|本人)[与和跟](\p{Script=Han}{2,5}?)的?关系/u
/** Who is what he is by contract need not be of the family. */
const BY_CONTRACT = /(?<![老军病亲家])人$|[者方主]$|对象|孩子|学[生员]|宝|公司|单位|客户|保险|联系/u

const isOfKin = (signal: Signal): boolean =>
  signal.neighbours.some((text) => {
    const found = STANDS.exec(text)
    const whom = found?.[1] ?? found?.[2]
    return whom !== undefined && !BY_CONTRACT.test(whom) && signal.label.startsWith(whom)
  })

/** Members of a household are numbered where a form asks how they are related. */
const MEMBER = /^(?:家庭)?成员(?:信息)?[ (（]?[\d一二三四五六]/u
/** Who is helped is somebody else where the form asks what he is to the person. */
const HELPED = /受[助捐援][人者方]|受助对象/u
const OF_HELPED = /[与和]受.{1,4}关系/u
/** Pages on which those who offer their skill are looked up. */
const SOUGHT = /(?:律师|医[生师]|专家|导师|公证员|鉴定[人师]|法官|教练|教师)(?:信息|资格|执业)?(?:查询|检索|搜索|名录)/u
const TO_HEAD = /与(?:主?申请人|户主|本人|[您你我])的?关系/u
/** A party to a dispute may be a firm. */
const FIRM_MEANT = /^被\p{Script=Han}{2,3}(?:单位|企业|公司|商[家户]|店铺|机构|平台)/u
const FIRM = /信用代码|法定代表|营业执照/u

/** Who does something to somebody, of whom the form asks as well, fills it in: 推荐人 beside 被推荐人. */
const ACTS = /(?<!被|\p{Script=Han})(?!担保|保证|监护|抚养)(\p{Script=Han}{2})人(?!数)/u
const isActing = (signal: Signal): boolean => {
  const said = signal.label || signal.placeholder.replace(/^请?(?:填写|输入)/u, '')
  const found = (ACTS.exec(said) ?? ACTS.exec(signal.group))?.[1]
  const acted = found && `被${found}`
  return (
    acted !== undefined &&
    !said.includes(acted) &&
    [signal.group, signal.context, ...signal.neighbours].some((text) => text.includes(acted))
  )
}

/** Whose datum it is in a form about somebody else; null where nothing tells. */
export const subjectOf = (signal: Signal): Whose | null => {
  const { label, placeholder, group } = signal
  const named = `${label || placeholder} ${group}`
  if (HELPED.test(`${named} ${placeholder}`) && (OF_HELPED.test(placeholder) || near(signal, OF_HELPED)))
    return isChildish(signal) ? 'child' : 'other'
  if (isActing(signal)) return 'self'
  if (MEMBER.test(group) && (near(signal, TO_HEAD) || (near(signal, /关系/u) && !isChildish(signal)))) return 'family'
  if (FIRM_MEANT.test(label) || FIRM_MEANT.test(group) || (/^公司|^商家/u.test(label) && near(signal, FIRM_MEANT)))
    return 'merchant'
  if (isOfKin(signal)) return 'family'
  if (
    /被/u.test(group) &&
    PARTIES.test(group) &&
    (FIRM.test(label) || near(signal, FIRM) || about(signal, /消费/u) || /^(?:单位|公司|企业)名称$/u.test(label))
  )
    return 'merchant'
  if (about(signal, SOUGHT) && !/[您我]|本人/u.test(named) && !/电话|手机/u.test(label)) return 'merchant'
  if (/被告|第三人/u.test(named) && /^(?:单位|公司|企业)名称$/u.test(label)) return 'merchant'
  return null
}
