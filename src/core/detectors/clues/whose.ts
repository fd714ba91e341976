import type { Signal } from '../../model/detection'
import { isEmployerAbroad } from './employers-abroad'
import { isFirmsAccount } from './firms'
import { isOfKeptThing } from './kept-things'
import { CHILDISH, isChildish, isGrownStudent, MINOR, PETS, STUDIES } from './minors'
import {
  ANSWERABLE,
  BARE_CHILD,
  CALLED_ABROAD,
  CHILD_NAMED_ABROAD,
  CHILD_PAGE_ABROAD,
  CHILD_SIGNUP_ABROAD,
  CONTACT_ABROAD,
  FAMILY_PAGE,
  isOfChildAbroad,
  NAME_OR_AGE,
  OF_THAT_CHILD,
  OF_THEM,
  OWN_NAME_ABROAD,
  TAKER,
  TO_CHILD,
} from './named-before'
import { about, near } from './near'
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
import { ROLES, roleIn, type Whose } from './roles'
import { ROLES_ABROAD } from './roles-abroad'
import { roleOfKeys } from './roles-in-keys'
import { isPlaceOfFirm, isSeatOfFirm, isSeatOfMatter } from './seats'
import { isKeptByShop, isWorker } from './staff'
import { subjectOf } from './subjects'
import { isConsignor, isLessee, isThirdPerson } from './third-persons'
import { isTraveller } from './travellers'
import { isHost, isOwnKin, isReturned } from './visits'

/** Pages on which grown people apply for work. */
const APPLICANTS =
  /应聘|求职|招聘|入职|简历|职工|员工|\b(?:job|employment|vacanc(?:y|ies)|careers?|candidates?|recruit\w+|onboarding|new (?:hire|starter)|employees?|staff)\b|lamaran|lowongan|pegawai|karyawan|empleo|candidatura|trabalhe conosco|lavora con noi|tuyển dụng|ứng tuyển|nhân viên|สมัครงาน|พนักงาน|입사|채용/u
const CHILD_NAMED =
  /(?:(?<!毛)孩子|小孩|宝[宝贝]|学员|学生|小朋友|儿童|child|student)(?:的|'?s?)? ?.{0,3}(?:姓名|名字|name)/u
const GUARDIAN_CALLED = /(?:家长|监护人|父母|父亲|母亲|爸爸|妈妈|parent|guardian).{0,6}(?:电话|手机|联系|phone|mobile)/u
const GUARDIAN_NAMED = /(?:家长|监护人|父母|父亲|母亲|parent|guardian).{0,4}(?:姓名|名字|name)/u
/** The form speaks to the adult who fills it in. */
const ADDRESSED = /您的?|你的|本人|称呼|联系人|\byour\b/u

/** Who is grown up whatever stands beside him. */
const GROWN_UP =
  /领养人|[订购]票人|车主|业主|收[件货]人|寄件人|下单人|付款人|[取提]货人|取件人|订购人|购买人|订单人|开票人|\b(?:driver|policy ?holder)(?:'s)?\b/u

/** What a bare 姓名 or 电话 means in a form about a minor: the other controls tell which of the two people is still missing. */
const inferred = (signal: Signal): Whose => {
  if (
    !isChildish(signal) ||
    GROWN_UP.test(signal.label) ||
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

/** Who gets what another person sends. */
const RECEIVES =
  /(?:取件|提货|使用)人(?!数)|收[件货花礼物](?:人|方|信息|地址|姓名|电话|手机)|受取人|お?届け先|받(?:는|으실) ?(?:사람|분)|수령인|\b(?:recipient|receiver|penerima|destinat[aá]ri[oa])\b|người nhận|ผู้รับ/u
const SENDS =
  /寄件|[寄发](?:件|货)?[人方](?!式)|寄送人|订花人|送花人|送礼人|赠送?人|[下订]单人|购[买券]人|订购人|(?<!输入|填写)[您我]的(?:姓名|名字|手机|电话)|送り主|依[赖頼]主|赠り主|보내는 ?(?:사람|분)|người gửi|ผู้ส่ง|\b(?:pengirim|remitente|remetente|mittente|sender|your (?:name|phone|e-?mail))\b/u

const GIVEN =
  /\b(?:send|ship|post|deliver) (?:a |an )?(?:gift|e-?gift|parcel|package|flowers|document)s?\b|gift (?:order|details)|跑腿|帮送|代送|寄快递|寄件|转赠|赠予|让渡|ギフト|赠り物|선물하기/u

/** A form that also asks who sends: who receives is somebody else. */
const isReceiver = (signal: Signal): boolean => {
  const own = `${signal.label} ${signal.placeholder}`
  if (SENDS.test(own) || /地址|address/u.test(own) || !(near(signal, SENDS) || about(signal, GIVEN))) return false
  return RECEIVES.test(own) || (RECEIVES.test(signal.group) && !SENDS.test(signal.group))
}

/** Whoever comes to the person, or calls him, is told where and how. */
const COMES = /联系(?:您|你|我)|上门|打(?:这个|您的)/u

/** Somebody old is reached by his children. */
const OLD = /老人|长者|老年|银发|养老|敬老|高龄|\b(?:elderly|seniors?|aged care|home care|care home)\b/u
const OFFSPRING = /子女|儿女|儿子|女儿|\b(?:son|daughter)\b/u
const REACHED_BY = /电话|手机|联[系络]|姓名|名字|称呼|关系|微信|^(?:子女|儿女|儿子|女儿)$/u

/** Whoever takes a child to its lesson and home again is reached as its parents are. */
const FETCHES = /接送(?:人|家长|者)|陪同(?:人|家长)|看护人|照看人/u
/** Who looks after a child need not be its parent. */
const CARES = /\b(?:care?rs?|caregivers?|grown-?ups?|responsible adults?)\b/u
/** Who puts a party together fills in the form. */
const LEADS = /^(?:领队|队长|组长|带队人|召集人|发起人|预[订定约]人|联系人|主?联系人|付款人|下单人)/u

/** Who fetches a thing for another fills in the form where it also asks for whom. */
const FETCHER = /代[取领拿](?:件|货|餐)?[人者]/u
const FOR_ANOTHER = /[代替帮为]谁|(?<!代)取件人|收[件货]人|货主/u
const neighboursOf = ({ neighbours }: Signal): string => neighbours.join('\n')

/** Who keeps a shop signs it up himself. */
const HEAD_OF_FIRM = /老板|掌柜|负责人|店铺?主|业主|\b(?:owner|proprietor|manager)\b/u
const JOINS =
  /加盟|入驻|开店|商户(?:入网|注册|登记|进件)|铺设|(?:店铺|门店|商户|餐厅)(?:名|类型|地址)|营业执照|merchant (?:application|sign-?up)|become a (?:partner|merchant)/u
const TRADER = /\b(?:shop|restaurant|business|company|trader|seller|store|merchant|retailer|landlord|hotel|garage)\b/u

const BORROWER = /姓名|借款人|申请人|本人|身份证|\b(?:(?:first|last|full|legal) name|applicant|borrower)\b/u

/** Whoever insures a pupil is asked for his school. */
const PUPIL = /^(?:就读|所在)?(?:学校|幼儿园|年级|班级)(?:名称)?$/u

/** Whoever tells of his work names somebody there who knows him. */
const COLLEAGUE =
  /(?:单位|公司|直属|部门|人事)(?:的)?(?:负责人|联系人|领导|主管|证明人|同事|上级)(?:(?:的)?(?:姓名|名字|(?:联系)?电话|手机|联系方式)(?:号码?)?)?$/u
const EMPLOYED = /工作(?:性质|年限|时间)|收入|职[位务业]|学历|婚姻/u

const EMERGENCY = ROLES[0]?.[1] as RegExp

/** Roles that only the rest of the form gives: who refers a client speaks of somebody else, contacts with a relation are references. */
const arranged = (signal: Signal): Whose | null => {
  const { label } = signal
  if (isKeptByShop(signal) || isOfKeptThing(signal) || isFirmsAccount(signal)) return 'merchant'
  const refers = /推荐人|报备人|经纪人|介绍人/u
  if (/客户/u.test(label) && near(signal, refers)) return 'other'
  if (/候选人|被推荐/u.test(label) && about(signal, /内推|推荐|举荐/u)) return 'other'
  if (refers.test(label) && near(signal, /客户(?:姓名|电话|手机|信息)/u)) return 'self'
  if (
    FETCHER.test(label) &&
    (FOR_ANOTHER.test(neighboursOf(signal)) || /^(?:请?输入|填写?)?(?:您|本人)/u.test(signal.placeholder))
  )
    return 'self'
  if (/收[件货]人/u.test(label) && near(signal, FETCHER)) return 'other'
  if (HEAD_OF_FIRM.test(label) && (near(signal, JOINS) || about(signal, JOINS))) return 'self'
  if (/^their (?!child|son|daughter)/u.test(label) && near(signal, TRADER)) return 'merchant'
  // Who asks for somebody and for the head of his household has two people.
  if (/^户主(?:姓名|名)?$/u.test(label) && near(signal, /^(?:(?:申请|被保障|本)人)?(?:姓名|名字)$/u)) return 'family'
  if (isSeatOfFirm(signal) || isSeatOfMatter(signal) || isPlaceOfFirm(signal)) return 'merchant'
  if (/^(?:添加|新增)(?:家人|亲属)(?:信息)?$/u.test(signal.group) && !isChildish(signal)) return 'family'
  // Who reports a claim may speak for who was hurt.
  if (/出险人|出险者|伤者|受害者|事故人/u.test(label) && near(signal, /报案人|报案者/u)) return 'other'
  if (FETCHES.test(label) && CALLED.test(label) && isChildish(signal) && !near(signal, GUARDIAN_CALLED))
    return 'guardian'
  if (/被保(?:险)?人/u.test(label) && near(signal, /投保人/u)) return isChildish(signal) ? 'child' : 'other'
  if (CARES.test(label) && (NAMED.test(label) || CALLED.test(label)) && isChildish(signal)) return 'guardian'
  // Who has named himself by two names already names somebody else by a contact.
  if (CONTACT_ABROAD.test(label) && near(signal, OWN_NAME_ABROAD)) return 'emergency'
  if (TO_CHILD.test(label) && EMERGENCY.test(signal.group)) return 'emergency'
  if (isOwnKin(signal)) return 'family'
  if (isReceiver(signal) || isLessee(signal)) return 'other'
  if (/^(?:受访|被访|接访|拜访).{0,4}(?:电话|手机|联系|房号|门牌)/u.test(label)) return 'other'
  if (/^被保(?:险)?人/u.test(signal.group) && near(signal, PUPIL)) return 'child'
  if (isHost(signal) || isThirdPerson(signal)) return 'other'
  // Whoever asks for help names himself, unless the form has his name already.
  if (/^现场(?:联系|对接)人/u.test(label) && !near(signal, /姓名|名字|称呼|(?<!现场)(?:联系|报修|申请)人/u))
    return 'self'
  if (OF_THEM.test(label) && near(signal, EMERGENCY) && !isChildish(signal)) return 'emergency'
  if (
    (OF_THAT_CHILD.test(label) || ANSWERABLE.test(label)) &&
    !/guardian|family/.test(roleIn(signal.group) || roleOfKeys(signal) || '') &&
    (near(signal, CHILD_NAMED_ABROAD) || about(signal, CHILD_SIGNUP_ABROAD))
  )
    return ANSWERABLE.test(label) ? 'guardian' : 'child'
  if (
    /recipient/u.test(label) &&
    !/gift/u.test(label) &&
    !near(signal, /gift|sender|from name|your name/u) &&
    !about(signal, /gift|friend|send (?:a|to)|who is it for/u)
  )
    return 'self'
  if (
    /(?<!被访)(?:房东|业主|卖家)/u.test(label) &&
    about(signal, /发布|出租|租出去|出售|委托|托管|登记|(?:房东|业主|卖家)(?:实名)?(?:认证|注册|入驻)/u)
  )
    return 'self'
  if (
    /landlord/u.test(signal.group) &&
    !/landlord/u.test(label) &&
    about(signal, /\b(?:let|list|rent out|landlord form)\b/u)
  )
    return 'self'
  if (COLLEAGUE.test(label) && near(signal, EMPLOYED)) return 'other'
  const related = /^关系$|与(?!.{0,3}(?:保险|业主|房屋|产权)).{0,5}关系/u
  if (/^与(?:用户|[账帐][号户]|登录人|绑定人)(?:的)?关系/u.test(label || signal.placeholder)) return 'self'
  if (!isChildish(signal) && roleIn(signal.group) !== 'family') {
    if (/联系人/u.test(label) && near(signal, related) && !about(signal, /报案|理赔|出险/u)) return 'emergency'
    if (related.test(label) && (near(signal, /联系人|亲属|联络人/u) || /联系人|亲属|联络人/u.test(signal.group)))
      return 'emergency'
  }
  if (signal.scenario === 'loan' && /联[系络]人|亲属|亲友/u.test(`${label} ${signal.group}`) && near(signal, BORROWER))
    return 'emergency'
  // A lender asks for relatives and friends to reach the borrower by.
  if (signal.scenario === 'loan' && /family|other/.test(roleIn(label)) && /姓名|名字|电话|手机|联系|关系/u.test(label))
    return /家庭成员|配偶|爱人|伴侣|老[公婆]|妻子|丈夫|担保|共[同借有]|联合|保证/u.test(label) ? null : 'emergency'
  if (
    /^(?:联系|外卖|订餐|订座|预[订约]|详细)?(?:电话|地址)$/u.test(label) &&
    near(signal, /营业时间|opening hours|business hours/u)
  )
    return 'merchant'
  return null
}

/** A child that is there has a name, a birthday or a picture. */
const BORN_CHILD = /(?:宝[宝贝]|孩子|新生儿|婴儿)(?:的)?(?:小名|乳名|姓名|名字|昵称|生日|照片|性别|月龄|年龄|出生)/u

/** The box says whose the bare thing of the label is: 请输入门店电话 under 电话. */
const isShops = ({ label, placeholder }: Signal): boolean =>
  placeholder.length > label.length && placeholder.endsWith(label) && !COMES.test(placeholder)

/** Whoever else it may be, the person at the page is meant, or will do. */
const SELF_SAID =
  /^(?:承租|借款|申请)人(?:或|\/|、)|[(（](?:即|就是|填)?(?:您?本人|[您你我]?自己|[您你我])(?:的)?[)）]|^(?:您?本人|[您你]自己|我)(?:或|\/|、|或者)|(?:或|\/|、|或者)(?:您?本人|[您你]自己|我)(?=的?(?:姓名|名字|手机|电话|联系|号码|微信|邮箱|证件|身份证)|$)|\((?:you|yourself|myself|self)\)|^(?:[您你]|本人)[和与及](?:[您你]的?)?(?:配偶|爱人|家人|家庭)|\byou(?:rself)? or (?:a|your)\b/u

/** Whoever takes up such a part is headed by it, and fills in the form himself. */
const TAKES_PART = /\b(?:become|join|register as|sign ?up as)\b|成为|^(?:friend|guarantor|referee|partner)s? form$/u

/** Headings over whoever becomes a friend or vouches himself, and over his own data before another's. */
const OWN_HEADING =
  /\bbecome an?\b|\bfriends of\b|^(?:guarantor|referee|companion|passenger) (?:form|application|registration|sign-?up)$|^(?:contact|personal|your|my|applicant|patient|basic)\b.{0,20}(?:\band\b|&)|^(?:基本|个人|本人|联系).{0,6}[和及与、&]/u

const decide = (signal: Signal): Whose => {
  if (SELF_SAID.test(signal.label)) return 'self'
  const given = subjectOf(signal) ?? arranged(signal) ?? possessedBy(signal)
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
      isDossierOfGrown(signal) ||
      (KINSHIP.test(said) && isGrownStudent(signal))) &&
    !isChildish(signal) &&
    !isOfChildAbroad(signal)
  )
    return 'family'
  if (/guardian|child/.test(told) && KINSHIP.test(said) && isOfGrownFamily(signal)) return 'family'
  if (labelled === 'child' && STUDIES.test(signal.label) && !MINOR.test(signal.label) && isGrownStudent(signal))
    return 'self'
  // A woman with child is called mother, too, and the keeper of an animal its guardian.
  if (
    labelled === 'guardian' &&
    ((near(signal, /预产期|孕周|分娩/u) && !near(signal, BORN_CHILD)) || near(signal, PETS) || about(signal, PETS))
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
  if (OFFSPRING.test(said) && REACHED_BY.test(said) && (near(signal, OLD) || about(signal, OLD))) return 'emergency'
  // Whoever stays with a sick child speaks for it.
  if (labelled === 'family' && /家属/u.test(signal.label) && isChildish(signal)) return 'guardian'
  if (labelled === 'other' && isTraveller(signal)) return 'self'
  if (labelled === 'family' && isOfKinOfChild(signal, signal.label)) return 'guardian'
  if (labelled) return labelled
  if (/非本人|不是本人/u.test(signal.placeholder) && NAMED.test(signal.label)) return 'other'
  const hinted = roleIn(signal.placeholder)
  if (hinted === 'merchant' && isShops(signal)) return 'merchant'
  if (hinted === 'child' && !MINOR.test(signal.placeholder) && isGrownStudent(signal)) return 'self'
  // A shop in the placeholder of a labeled control is the one that will call (方便商家联系您).
  if (hinted && (hinted !== 'merchant' || signal.label === '')) return hinted
  const ofKeys = roleOfKeys(signal)
  // The record may be a student's, and the heading name his father.
  if (ofKeys && !(ofKeys === 'child' && /family|guardian/.test(roleIn(signal.group)))) return ofKeys
  const headed =
    /^(?:我|本人)的?|^my\b/u.test(signal.label || signal.placeholder) || OWN_HEADING.test(signal.group)
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
