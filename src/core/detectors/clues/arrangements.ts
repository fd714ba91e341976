import type { Signal } from '../../model/detection'
import { anyOf } from './any-of'
import { isFirmsAccount } from './firms'
import { isOfKeptThing } from './kept-things'
import { isChildish } from './minors'
import {
  ANSWERABLE,
  CHILD_NAMED_ABROAD,
  CHILD_SIGNUP_ABROAD,
  CONTACT_ABROAD,
  OF_THAT_CHILD,
  OF_THEM,
  OWN_NAME_ABROAD,
  THEIR,
  TO_CHILD_ABROAD,
} from './named-before'
import { about, anywhere, near } from './near'
import { PET_NOT_CHILD } from './pets'
import { CALLED, NAMED } from './relatives'
import { EMERGENCY, roleIn, type Whose } from './roles'
import { roleOfKeys } from './roles-in-keys'
import { isPlaceOfFirm, isSeatOfFirm, isSeatOfMatter } from './seats'
import { isKeptByShop } from './staff'
import { isLessee, isThirdPerson } from './third-persons'
import { isHost, isOwnKin } from './visits'

/** Where a parent's telephone is asked for by these words. */
export const GUARDIAN_CALLED =
  /(?:家长|监护人|父母|父亲|母亲|爸爸|妈妈|parent|guardian).{0,6}(?:电话|手机|联系|phone|mobile)/u
/** Who gets what another person sends. */
const RECEIVES =
  /(?:取件|提货|使用)人(?!数)|收[件货花礼物](?:人|方|信息|地址|姓名|电话|手机)|受取人|お?届け先|받(?:는|으실) ?(?:사람|분)|수령인|\b(?:recipient|receiver|penerima|destinat[aá]ri[oa])\b|người nhận|ผู้รับ/u
export const SENDS =
  /寄件|[寄发](?:件|货)?[人方](?!式)|寄送人|订花人|送花人|送礼人|赠送?人|[下订]单人|购[买券]人|订购人|(?<!输入|填写)[您我]的(?:姓名|名字|手机|电话)|送り主|依[赖頼]主|赠り主|보내는 ?(?:사람|분)|người gửi|ผู้ส่ง|\b(?:pengirim|remitente|remetente|mittente|sender|your (?:name|phone|e-?mail))\b/u

const GIVEN =
  /\b(?:send|ship|post|deliver) (?:a |an )?(?:gift|e-?gift|parcel|package|flowers|document)s?\b|gift (?:order|details)|跑腿|帮送|代送|寄快递|寄件|转赠|赠予|让渡|ギフト|赠り物|선물하기/u

/** A form that also asks who sends: who receives is somebody else. */
const isReceiver = (signal: Signal): boolean => {
  const own = `${signal.label} ${signal.placeholder}`
  if (SENDS.test(own) || /地址|address/u.test(own) || !(near(signal, SENDS) || about(signal, GIVEN))) return false
  return RECEIVES.test(own) || (RECEIVES.test(signal.group) && !SENDS.test(signal.group))
}

/** Whoever takes a child to its lesson and home again is reached as its parents are. */
const FETCHES = /接送(?:人|家长|者)|陪同(?:人|家长)|看护人|照看人/u
/** Who looks after a child need not be its parent. */
const CARES = /\b(?:care?rs?|caregivers?|grown-?ups?|responsible adults?)\b/u
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

/** A contact whose relation to the person at the page is asked as well is called when he cannot be. */
const CONTACT = /^(?:请?(?:填写|输入))?联系人/u
const TO_PERSON = /^与?(?:本人|[您你我]|借款人|申请人)的?关系/u

/** Who has told his own name and number names somebody else as a contact. */
const OWN_NAME = /^(?:真实|本人|您的|患者)?姓名$/u
const OWN_NUMBER = /^(?:本人|您的)(?:联系)?(?:电话|手机)(?:号码?)?$/u
const REACHED = /^(?:联系人|姓名|(?:联系)?(?:电话|手机)|联系方式)/u
const isSecondContact = (signal: Signal): boolean =>
  REACHED.test(signal.label || signal.placeholder) && near(signal, OWN_NAME) && near(signal, OWN_NUMBER)

/** Who is bound to pay, or lives with who is, is no mere contact. */
const BOUND = /家庭成员|配偶|爱人|伴侣|老[公婆]|妻子|丈夫|担保|共[同借有]|联合|保证/u
/** Who is spoken of and not named: 您和TA的关系. */
const THEIRS = anyOf(THEIR, /(?<![a-z其吉])(?:ta|[他她]) ?(?:的|[是与和跟叫姓]|人?在|$)|\bto them$/u)
const theirs = (signal: Signal): Whose | null => {
  if (near(signal, EMERGENCY)) return 'emergency'
  if (isChildish(signal)) return 'child'
  return anywhere(signal, PET_NOT_CHILD) || anywhere(signal, /择偶|理想/u) ? null : 'other'
}

/** Who sells looks customers up and writes them down. */
const SELLS = /外勤|拜访|报备|(?:新增|录入)客户|客户(?:跟进|录入)/u

/** Who was named before, by a word that points back to him, or by what he was called there. */
const BACK = /^(?:其(?![他它余中])|(?:[该此那]|上[述面]|以上)(?:联[系络]人|这?[个位]|人|亲))|\b(?:that|this) person\b/u
const WHOM = /亲[友属人]|家[属人]|对象/u
const isNamedForEmergency = (signal: Signal): boolean => {
  const said = [signal.label, signal.placeholder]
  if (said.some((text) => BACK.test(text))) return near(signal, EMERGENCY)
  const whom = WHOM.exec(signal.label)?.[0]
  return whom !== undefined && signal.neighbours.some((text) => text.includes(whom) && EMERGENCY.test(text))
}

/** Roles that only the rest of the form gives: who refers a client speaks of somebody else, contacts with a relation are references. */
export const arranged = (signal: Signal): Whose | null => {
  const { label } = signal
  if (isKeptByShop(signal) || isOfKeptThing(signal) || isFirmsAccount(signal)) return 'merchant'
  const refers = /推荐人|报备人|经纪人|介绍人/u
  if (/客户/u.test(label) && near(signal, refers)) return 'other'
  if (/客户/u.test(label || signal.placeholder) && about(signal, SELLS)) return 'other'
  if (/候选人|被推荐/u.test(label) && anywhere(signal, /内推|推荐|举荐/u)) return 'other'
  if (refers.test(label) && near(signal, /客户(?:姓名|电话|手机|信息)/u)) return 'self'
  if (
    FETCHER.test(label) &&
    (FOR_ANOTHER.test(neighboursOf(signal)) || /^(?:请?输入|填写?)?(?:您|本人)/u.test(signal.placeholder))
  )
    return 'self'
  if (/收[件货]人/u.test(label) && near(signal, FETCHER)) return 'other'
  if (HEAD_OF_FIRM.test(label) && anywhere(signal, JOINS)) return about(signal, /推荐|转介/u) ? 'other' : 'self'
  if (THEIR.test(label) && near(signal, TRADER)) return 'merchant'
  // Of the two sides of a sale one fills in the form, and he buys, unless the page is for those who sell.
  if (/^卖[方家]/u.test(`${label}${signal.group}`) && near(signal, /^买[方家]/u) && !about(signal, /卖车|出售|估价/u))
    return 'other'
  if (/^产权人/u.test(label) && anywhere(signal, /租[户客赁]|与产权人(?:的)?关系/u)) return 'other'
  if (isNamedForEmergency(signal)) return 'emergency'
  if (
    (CONTACT.test(label) || CONTACT.test(signal.placeholder)) &&
    (near(signal, TO_PERSON) || isSecondContact(signal)) &&
    !isChildish(signal)
  )
    return 'emergency'
  if (THEIRS.test(label) || THEIRS.test(signal.placeholder)) return theirs(signal)
  // Who asks for somebody and for the head of his household has two people.
  if (/^户主(?:姓名|名称?)?$/u.test(label) && near(signal, /^(?:(?:申请|被保障|本)人)?(?:姓名|名字)$/u)) return 'family'
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
  if (TO_CHILD_ABROAD.test(label) && EMERGENCY.test(signal.group)) return 'emergency'
  if (isOwnKin(signal)) return 'family'
  if (isReceiver(signal) || isLessee(signal)) return 'other'
  if (/^(?:受访|被访|接访|拜访).{0,4}(?:电话|手机|联系|房号|门牌)/u.test(label)) return 'other'
  if (/^被保(?:险)?人/u.test(signal.group) && near(signal, PUPIL)) return 'child'
  if (isHost(signal) || isThirdPerson(signal)) return 'other'
  // Whoever asks for help names himself, unless the form has his name already.
  if (/^现场(?:联系|对接)人/u.test(label) && !near(signal, /姓名|名字|称呼|(?<!现场)(?:联系|报修|申请)人/u))
    return 'self'
  if (/^(?:当[天日])?(?:到[店场])(?:联系|对接|负责)人/u.test(label) && near(signal, /^(?:预[订定约]|下单|申请)人/u))
    return 'other'
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
    !near(signal, /gift(?! (?:wrap|note|message|box))|sender|from name|your name/u) &&
    !about(signal, /gift|friend|send (?:a|to)|who is it for/u)
  )
    return 'self'
  if (
    /(?<!被访)(?:房东|业主|卖家)/u.test(label) &&
    about(signal, /发布|出租|租出去|出售|委托|托管|登记|(?:房东|业主|卖家)(?:实名)?(?:认证|注册|入驻)/u) &&
    !anywhere(signal, /租[客户](?!.{0,2}[要类性])|承租|入住登记/u)
  )
    return 'self'
  if (
    /landlord/u.test(signal.group) &&
    !/landlord/u.test(label) &&
    about(signal, /\b(?:let|list|rent out|landlord form)\b/u)
  )
    return 'self'
  if (COLLEAGUE.test(label) && near(signal, EMPLOYED)) return 'other'
  const related = /^(?:联系人)?关系$|与(?!.{0,3}(?:保险|业主|房屋|产权)).{0,5}关系/u
  if (/^与(?:用户|[账帐][号户]|登录人|绑定人)(?:的)?关系/u.test(label || signal.placeholder)) return 'self'
  if (!isChildish(signal) && roleIn(signal.group) !== 'family' && !about(signal, /报案|理赔|出险/u)) {
    const whom = /^(?:姓名|电话|手机.*)$/u.test(label) ? label + signal.group : label
    if (/联系人/u.test(whom) && near(signal, related)) return 'emergency'
    if (related.test(label) && (near(signal, /联系人|亲属|联络人/u) || /联系人|亲属|联络人/u.test(signal.group)))
      return 'emergency'
  }
  if (signal.scenario === 'loan' && !BOUND.test(label)) {
    // Where each contact is called one, a bare address is the borrower's.
    const isOwn = /[地住]址|单位/u.test(label) && near(signal, /联[系络]人.?(?:姓名|电话|手机)/u)
    if (/联[系络]人|亲属|亲友/u.test(isOwn ? label : `${label} ${signal.group}`) && near(signal, BORROWER))
      return 'emergency'
    // A lender asks for relatives and friends to reach the borrower by.
    if (/family|other/.test(roleIn(label)) && !refers.test(label) && /姓名|名字|电话|手机|联系|关系/u.test(label))
      return 'emergency'
  }
  if (
    /^(?:联系|外卖|订餐|订座|预[订约]|详细)?(?:电话|地址)$/u.test(label) &&
    near(signal, /营业时间|opening hours|business hours/u)
  )
    return 'merchant'
  return null
}
