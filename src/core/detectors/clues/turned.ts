import type { Signal } from '../../model/detection'
import { roleIn, withoutRole } from './roles'

const OWNERS =
  '(?:main |lead |legal |policy |card |account )?(?:applicant|candidate|customer|client|patient|member|driver|owner|tenant|participant|attendee|volunteer|employee|(?:policy|card|account) ?holder|borrower|buyer|visitor|insured|child|student|pupil|camper|parent|guardian|father|mother|spouse|husband|wife|guarantor|referee|beneficiary|co-?applicant|co-?borrower|landlord|nominee)'
/** A datum and whom it is of: `Date of birth of the child`; a number of guests is none. */
const OF_OWNER = new RegExp(
  `^(?!(?:number|no\\.?|type|kind|names) of )(.{3,30}) of (?:the |your |an? )?(${OWNERS})$`,
  'u',
)
/** The same two with no more than a sign between them: `Applicant: email`. */
const BESIDE_OWNER = new RegExp(`^(${OWNERS})(?: (?:information|info|details))?(?::| [-–—]) ?(.{3,30})$`, 'u')

const CHINESE =
  '(?:共同)?(?:申请|投保|被保险?|借款|承租|出租|报名|持卡|收货|收件|寄件|联系|监护|担保|推荐|介绍|受益|委托|代理|领养|驾驶|乘车|入住|预约)人|紧急联系人|患者|业主|车主|户主|访客|会员|客户|孩子|学生|学员|宝宝|幼儿|家长|父亲|母亲|爸爸|妈妈|配偶|租客|房东|亲属|家属|法人|负责人'
const DATUM =
  '(?:真实)?姓名|名字|(?:联系|手机|移动|固定)?电话(?:号码)?|手机(?:号码?)?|联系方式|身份证号?码?|证件号码?|(?:电子)?邮箱|出生(?:日期|年月日?)|生日|性别|年龄|职业|(?:工作|所在)?单位|职务|(?:家庭|现|居|联系|详细)?(?:住址|地址)|微信号?|学历|民族|国籍|政治面貌|婚姻状况'
/** In Chinese one stands before the other without a word between them, but not always without a sign. */
const SIGNS = '(?:信息|资料)? ?[:(/·、—–-] ?'
const OWNER_DATUM = new RegExp(`^(${CHINESE})${SIGNS}(${DATUM})\\)?$`, 'u')
const DATUM_OWNER = new RegExp(`^(${DATUM}) ?[(—–-] ?(${CHINESE})\\)?$`, 'u')

type Turn = (first: string, then: string) => string
const READINGS: readonly (readonly [RegExp, Turn])[] = [
  [OF_OWNER, (datum, owner) => `${owner}'s ${datum}`],
  [BESIDE_OWNER, (owner, datum) => `${owner}'s ${datum}`],
  [OWNER_DATUM, (owner, datum) => owner + datum],
  [DATUM_OWNER, (datum, owner) => owner + datum],
]

/** Two parts of a label with a sign between them, in any language; in brackets stands what is of the other. */
const PARTS = /^([^:()]{2,40}?)(?:: ?| ?\(| [-–—] )([^:()]{2,40})\)?$/u
/** Who fills in the form, in other languages. */
const SELF =
  /^(?:antragsteller(?:in)?|versicherungsnehmer(?:in)?|mieter(?:in)?|kunde|fahrer(?:in)?|patient(?:in)?|titular|titulaire|titolare|solicitante|demandeur|richiedente|paciente|paziente|client[e]?|conductora?|conducteur|conducente|inquilin[oa]|aanvrager|klant|huurder|patiënt|sökande|kund|pemohon|pasien|pelanggan|người đăng ký|bệnh nhân|khách hàng|申込者|お?客様|ご?契約者|会員|신청자|예약자|고객|환자|ผู้สมัคร|ลูกค้า|ผู้ป่วย)$/u

const isRole = (part: string): boolean => {
  const role = roleIn(part)
  return role !== '' && role !== 'merchant' && withoutRole(part) === ''
}

/** The datum alone under whom it is of: a heading says the same. */
const parted = (signal: Signal): Signal | null => {
  const [, first, then] = PARTS.exec(signal.label) ?? []
  if (!first || !then) return null
  const [owner, datum] = isRole(first) || SELF.test(first) ? [first, then] : [then, first]
  if (SELF.test(owner)) return { ...signal, label: datum }
  return isRole(owner) && roleIn(datum) === '' ? { ...signal, label: datum, group: owner } : null
}

/** What a form calls the person's name. */
const isOwnName = ({ label, placeholder }: Signal): boolean => label === '名称' && /[您你]的名称$/u.test(placeholder)

/** Somebody's code is asked for, and not he: 推荐人 with 推荐人邀请码. */
const isTheirCode = ({ label, placeholder }: Signal): boolean => /人$/u.test(label) && placeholder === `${label}邀请码`

/** A control whose label names a datum and its owner in another order, as one that names the owner as the one who has it. */
export const turned = (signal: Signal): Signal => {
  if (isOwnName(signal)) return { ...signal, label: '姓名' }
  if (isTheirCode(signal)) return { ...signal, label: signal.placeholder }
  for (const [pattern, turn] of READINGS) {
    const [, first, then] = pattern.exec(signal.label) ?? []
    if (first && then) return { ...signal, label: turn(first, then) }
  }
  return parted(signal) ?? signal
}
