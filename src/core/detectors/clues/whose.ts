import type { Signal } from '../../model/detection'
import { arranged, GUARDIAN_CALLED, SENDS } from './arrangements'
import { isEmployerAbroad } from './employers-abroad'
import { CHILDISH, isChildish, isGrownStudent, MINOR, STUDIES } from './minors'
import {
  BARE_CHILD,
  CALLED_ABROAD,
  CHILD_NAMED_ABROAD,
  CHILD_PAGE_ABROAD,
  FAMILY_PAGE,
  isOfChildAbroad,
  NAME_OR_AGE,
  TAKER,
} from './named-before'
import { about, anywhere, near } from './near'
import { isKeeper, PET_NOT_CHILD } from './pets'
import { possessedBy, possessorOf } from './possessors'
import {
  CALLED,
  isDossierOfGrown,
  isInFamilyTable,
  isOfGrownFamily,
  isOfKinOfChild,
  isPageOfKin,
  KINSHIP,
  NAMED,
} from './relatives'
import { roleIn, type Whose } from './roles'
import { ROLES_ABROAD } from './roles-abroad'
import { roleOfKeys } from './roles-in-keys'
import { isWorker } from './staff'
import { subjectOf } from './subjects'
import { isConsignor } from './third-persons'
import { isTraveller } from './travellers'
import { isReturned } from './visits'

/** Pages on which grown people apply for work. */
const APPLICANTS =
  /应聘|求职|招聘|入职|简历|职工|员工|\b(?:job|employment|vacanc(?:y|ies)|careers?|candidates?|recruit\w+|onboarding|new (?:hire|starter)|employees?|staff)\b|lamaran|lowongan|pegawai|karyawan|empleo|candidatura|trabalhe conosco|lavora con noi|tuyển dụng|ứng tuyển|nhân viên|สมัครงาน|พนักงาน|입사|채용/u
const CHILD_NAMED =
  /(?:(?<!毛)孩子|小孩|宝[宝贝]|学员|学生|小朋友|儿童|child|student)(?:的|'?s?)? ?.{0,3}(?:姓名|名字|name)/u
const GUARDIAN_NAMED = /(?:家长|监护人|父母|父亲|母亲|parent|guardian).{0,4}(?:姓名|名字|name)/u
/** The form speaks to the adult who fills it in. */
const ADDRESSED = /您的?|你的|本人|称呼|联系人|\byour\b/u

/** Who is grown up whatever stands beside him. */
const GROWN_UP =
  /领养人|产权人|[车业户房]主|所有人|[订购]票人|收[件货]人|寄件人|下单人|付款人|[取提]货人|取件人|订购人|购买人|订单人|开票人|\b(?:driver|policy ?holder)(?:'s)?\b/u

/** Who gives for children is none. */
const DONOR = /捐[赠款]人|资助人|爱心人士/u

/** What a bare 姓名 or 电话 means in a form about a minor: the other controls tell which of the two people is still missing. */
const inferred = (signal: Signal): Whose => {
  if (
    !isChildish(signal) ||
    GROWN_UP.test(signal.label) ||
    DONOR.test(`${signal.label} ${signal.group}`) ||
    /投保人/u.test(`${signal.placeholder} ${signal.group}`) ||
    near(signal, /预产期|孕周|分娩/u)
  )
    return 'self'
  const text = `${signal.label} ${signal.placeholder}`
  const raw = `${signal.raw.label} ${signal.raw.placeholder}`
  if (CALLED.test(text)) {
    const loggingIn = !near(signal, CHILDISH) && near(signal, /验证码|密码|code|password/u)
    return loggingIn || near(signal, GUARDIAN_CALLED) || near(signal, /收[件货](?:人|地址)/u) ? 'self' : 'guardian'
  }
  if (NAMED.test(text)) {
    if (near(signal, CHILD_NAMED)) return near(signal, GUARDIAN_NAMED) ? 'self' : 'guardian'
    if (near(signal, GUARDIAN_NAMED)) return 'child'
    return ADDRESSED.test(raw) ? 'guardian' : 'child'
  }
  return 'child'
}

/** Whoever comes to the person, or calls him, is told where and how. */
const COMES = /联系(?:您|你|我)|上门|打(?:这个|您的)/u
/** Somebody old is reached by his children. */
/** Whoever looks after a child is asked for as its parents are; after somebody old, as his kin. */
const CARES_FOR = /照[顾料护]者|看护人/u
const OLD =
  /老人|长者|老年|银发|养老|敬老|高龄|长照|居家照[顾护]|失能|\b(?:elderly|seniors?|aged care|home care|care home)\b/u
const OFFSPRING = /子女|儿女|儿子|女儿|\b(?:son|daughter)\b/u
const REACHED_BY = /电话|手机|联[系络]|姓名|名字|称呼|关系|微信|^(?:子女|儿女|儿子|女儿)$/u
/** Who puts a party together fills in the form. */
const LEADS = /^(?:主?申请人|签约人|领队|队长|组长|带队人|召集人|发起人|预[订定约]人|联系人|主?联系人|付款人|下单人)/u

/** A child that is there has a name, a birthday or a picture. */
const BORN_CHILD = /(?:宝[宝贝]|孩子|新生儿|婴儿)(?:的)?(?:小名|乳名|姓名|名字|昵称|生日|照片|性别|月龄|年龄|出生)/u

/** The box says whose the bare thing of the label is: 请输入门店电话 under 电话. */
const isShops = ({ label, placeholder }: Signal): boolean =>
  placeholder.length > label.length && placeholder.endsWith(label) && !COMES.test(placeholder)

/** Who does something is told in the box to be the person at the page: 推荐人 with 您的大名. */
const SELF_HINT = /^填?[您你我本](?:自己|本?人)?(?:的[大姓名手电称].{1,2})?$/u
/** Whoever else it may be, the person at the page is meant, or will do. */
const SELF_SAID =
  /^阁下|^[您你我]?(?:自己|本人)的?(?=姓名|名字|称呼|手机|电话|联系|微信)|^your own\b|^(?:承租|借款|申请)人(?:或|\/|、)|[(（](?:即|就是|填)?(?:您?本人|[您你我]?自己|[您你我])(?:的)?[)）]|^(?:您?本人|[您你]自己|我)(?:或|\/|、|或者)|(?:或|\/|、|或者)(?:您?本人|[您你]自己|我)(?=的?(?:姓名|名字|手机|电话|联系|号码|微信|邮箱|证件|身份证)|$)|\((?:you|yourself|myself|self)\)|^(?:[您你]|本人)[和与及](?:[您你]的?)?(?:配偶|爱人|家人|家庭)|\byou(?:rself)? or (?:a|your)\b/u

/** Whoever takes up such a part is headed by it, and fills in the form himself. */
const TAKES_PART =
  /\b(?:become|join|register as|sign ?up as)\b|成为|找.{0,2}(?:友|伴|搭[子档])|^(?:friend|guarantor|referee|partner)s? form$/u

/** Headings over whoever becomes a friend or vouches himself, and over his own data before another's. */
const OWN_HEADING =
  /\bbecome an?\b|\bfriends of\b|^(?:guarantor|referee|companion|passenger) (?:form|application|registration|sign-?up)$|^(?:contact|personal|your|my|applicant|patient|basic)\b.{0,20}(?:\band\b|&)|^(?:基本|个人|本人|联系).{0,6}[和及与、&]/u

/** Whatever part he has, the box says that it is the person at the page: 邀请人 with 住户本人. */
const IN_PERSON = /^(?!.*(?:学[生员]|孩子|被|患者|老人|配偶)).{0,4}[者人户主员]本人$/u

/** Whoever the heading names, the person who fills it in is spoken to, or speaks. */
const SPEAKS =
  /^[^\p{L}]*(?:(?:我|本人)的?|[您你]的(?!关系)|my\b|your (?!(?:child|kid|friend|guest|companion|partner|spouse|husband|wife|parent|guardian|son|daughter|baby|dog|cat|pet|landlord|employer|manager)\b)|申请人|报名人|投保人|applicant\b)/iu

const decide = (signal: Signal): Whose => {
  if (IN_PERSON.test(signal.placeholder)) return 'self'
  if (SELF_SAID.test(signal.label || signal.placeholder)) return 'self'
  const given = subjectOf(signal) ?? arranged(signal) ?? (SPEAKS.test(signal.raw.label) ? null : possessedBy(signal))
  if (given) return given
  const said = signal.label || signal.placeholder
  const labelled = roleIn(signal.label)
  const told = labelled || (signal.label === '' ? roleIn(said) : '')
  // Prices and counts for children stand beside those for the grown.
  if (labelled === 'child' && /成人|老人|大人|adult/u.test(signal.label)) return 'self'
  // An applicant for work names his parents as his family.
  if (
    told === 'guardian' &&
    (about(signal, APPLICANTS) ||
      about(signal, FAMILY_PAGE) ||
      (isDossierOfGrown(signal) && !/guardian/u.test(said)) ||
      (KINSHIP.test(said) && isGrownStudent(signal))) &&
    !isChildish(signal) &&
    !isOfChildAbroad(signal)
  )
    return 'family'
  if (/guardian|child/.test(told) && KINSHIP.test(said) && isOfGrownFamily(signal)) return 'family'
  if (told === 'guardian' && CARES_FOR.test(said) && anywhere(signal, OLD)) return 'family'
  if (labelled === 'child' && STUDIES.test(signal.label) && !MINOR.test(signal.label) && isGrownStudent(signal))
    return 'self'
  // A woman with child is called mother, too, and the keeper of an animal its guardian.
  if (
    labelled === 'guardian' &&
    ((near(signal, /预产期|孕周|分娩/u) && !near(signal, BORN_CHILD)) || anywhere(signal, PET_NOT_CHILD))
  )
    return 'self'
  if (
    labelled === 'merchant' &&
    (isWorker(signal) ||
      possessorOf(signal) === 'employer' ||
      isEmployerAbroad(signal) ||
      COMES.test(signal.label) ||
      /^[您你](?:所?持有|名下|拥有|购买)/u.test(signal.label) ||
      isReturned(signal) ||
      isConsignor(signal))
  )
    return 'self'
  if (OFFSPRING.test(said) && REACHED_BY.test(said) && anywhere(signal, OLD)) return 'emergency'
  // Whoever stays with a sick child speaks for it.
  if (labelled === 'family' && /家属/u.test(signal.label) && isChildish(signal)) return 'guardian'
  if (labelled === 'other' && (isTraveller(signal) || isKeeper(signal) || SELF_HINT.test(signal.placeholder)))
    return 'self'
  if (/family|other/.test(labelled) && roleIn(signal.placeholder) === 'emergency') return 'emergency'
  if (labelled === 'family' && isOfKinOfChild(signal, signal.label)) return 'guardian'
  if (labelled) return labelled
  if (/(?:非|不是)(?:车主)?本人/u.test(signal.placeholder) && /姓名|人$/u.test(signal.label)) return 'other'
  const hinted = roleIn(signal.placeholder)
  if (hinted === 'merchant' && isShops(signal)) return 'merchant'
  if (hinted === 'child' && !MINOR.test(signal.placeholder) && isGrownStudent(signal)) return 'self'
  // A shop in the placeholder of a labeled control is the one that will call (方便商家联系您).
  if (hinted && (hinted !== 'merchant' || signal.label === '')) return hinted
  const ofKeys = roleOfKeys(signal)
  // Whoever studies is spoken to: 您的姓名 in `studentName`.
  if (ofKeys === 'child' && /^[您你]的|^your (?!child)/u.test(signal.placeholder) && !isChildish(signal)) return 'self'
  if (/^(?:emergency|family|other)$/.test(ofKeys ?? '') && SPEAKS.test(signal.raw.label)) return 'self'
  // The record may be a student's, and the heading name his father.
  if (ofKeys && !(ofKeys === 'child' && /family|guardian/.test(roleIn(signal.group)))) return ofKeys
  const headed =
    SPEAKS.test(signal.raw.label || signal.placeholder) || OWN_HEADING.test(signal.group)
      ? ''
      : roleIn(signal.group) || (BARE_CHILD.test(signal.group) ? 'child' : '')
  if (headed === 'other' && isTraveller(signal)) return 'self'
  if (/other|family/.test(headed) && TAKES_PART.test(signal.group)) return inferred(signal)
  if (headed === 'child' && STUDIES.test(signal.group) && !MINOR.test(signal.group) && isGrownStudent(signal))
    return 'self'
  if (isInFamilyTable(signal)) return 'family'
  if (headed === 'other' && (SENDS.test(signal.label) || LEADS.test(signal.label))) return 'self'
  if (headed === 'family' && isOfKinOfChild(signal, signal.group)) return 'guardian'
  if (isPageOfKin(signal)) return 'family'
  if (
    !headed &&
    TAKER.test(said) &&
    (about(signal, CHILD_PAGE_ABROAD) || (near(signal, ROLES_ABROAD.guardian) && NAME_OR_AGE.test(said)))
  )
    return 'child'
  // Who is called about a child that the form names is its parent.
  if (!headed && CALLED_ABROAD.test(said) && near(signal, CHILD_NAMED_ABROAD)) return 'guardian'
  return headed && headed !== 'merchant' ? headed : inferred(signal)
}

const decided = new WeakMap<Signal, Whose>()
let last: { signal: Signal; answer: Whose } | null = null

/** Whose data the control holds: by its own words, its keys, its group's heading, then by the rest of the form. */
export const whose = (signal: Signal): Whose => {
  // All descriptions ask about one control in turn.
  if (last?.signal === signal) return last.answer
  const answer = decided.get(signal) ?? decide(signal)
  decided.set(signal, answer)
  last = { signal, answer }
  return answer
}
