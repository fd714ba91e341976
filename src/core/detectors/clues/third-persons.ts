import type { Signal } from '../../model/detection'
import { about, near } from './near'
import { isSpokenOf } from './subjects'

/** A parcel goes from one person to another: both give an address. */
const PARCEL =
  /寄件|发件|[寄发]个?(?:快递|包裹)|同城急送|(?:邮件|快递|物流|货运|大件)(?:下单|邮寄|寄送?|单|托运|物流)|托运|速递/u
/** Freight has consignees. */
const FREIGHT = /物流|货运|托运|零担|(?:发布|编辑)货源|货源(?:发布|信息)/u
const SENDER = /寄[件送]|发[件货]|寄方|取件|揽[件收]/u
const ADDRESSEE = /收件(?!箱|邮)|收方/u
const CONSIGNEE = /收货(?:人|方|信息|联系)/u

/** Where there is a side that receives, there is one that sends. */
const RECEIVING_SIDE = /^收件?方(?:信息)?$/u
const KEYED_TO = /(?:^|[.[])(?:to|rcv|recv|receiver|consignee)(?=[A-Z_])/
/** A form that sends has two of everything, told apart by their keys. */
const isKeyedAsReceiver = (signal: Signal): boolean =>
  [signal.raw.name, ...signal.raw.tokens].some((name) => KEYED_TO.test(name)) &&
  (about(signal, PARCEL) || about(signal, FREIGHT)) &&
  !SENDER.test(signal.group)

/** Where a load is taken off, somebody else waits for it. */
const UNLOADED = /卸货/u
const isAtUnloading = (signal: Signal): boolean =>
  UNLOADED.test(`${signal.label || signal.placeholder} ${signal.group}`) &&
  !/装货/u.test(signal.label) &&
  (near(signal, /装货/u) || about(signal, FREIGHT) || about(signal, /货源|运单|发货/u))

const SENT_FROM = /[寄发]件人|[寄发取]件地址|寄货/u

/** True for whoever gets the parcel that the person at the page sends. */
const isAddressee = (signal: Signal): boolean => {
  const own = `${signal.label} ${signal.placeholder}`
  if (SENDER.test(own)) return false
  if (RECEIVING_SIDE.test(signal.group) || isKeyedAsReceiver(signal)) return true
  const headed = SENDER.test(signal.group) ? own : `${own} ${signal.group}`
  if (ADDRESSEE.test(headed)) return near(signal, /寄件|发件|寄方/u) || about(signal, PARCEL)
  return (
    (CONSIGNEE.test(headed) && about(signal, FREIGHT)) ||
    // Whoever sends is asked from where it is fetched, too.
    (/^收货/u.test(signal.label) && near(signal, SENT_FROM) && about(signal, PARCEL))
  )
}

/** True for whoever hands freight over: he is no shop that sends out what was bought. */
export const isConsignor = (signal: Signal): boolean =>
  /^发货/u.test(signal.label) && (about(signal, FREIGHT) || (near(signal, /^发货人/u) && near(signal, CONSIGNEE)))

/** Pages on which a resident lets somebody in, who is not there to be asked. */
const LETS_IN =
  /访客(?:通行|邀请|邀约|授权|放行|密码|二维码)|(?:邀请|授权|添加|新增|放行)访客|(?:邀请|授权)来访|(?:员工|访客)邀约|登记访客|访客台|门卫|\binvite (?:a )?(?:guest|visitor)/u
const VISITOR = /^(?:visitors?|guest|fangke|fk)$/
/** Whoever invites is named beside the guest. */
const INVITES = /^邀请人(?:姓名)?$|^(?:员工|邀请[人方])信息$/u
/** Whoever calls says whom he comes to see, or proves who he is. */
const CALLER = /被访|受访|接访|拜访|访问对象|接待人|验证码|健康码|承诺/u
const OF_PERSON =
  /\b(?:name|phone|mobile|e-?mail)\b|姓名|名字|称呼|电话|手机|联[系络]方式|证件|身份|性别|照片|人脸|关系|车牌/u

/** True for a visitor whose data a resident enters. */
const isLetIn = (signal: Signal): boolean => {
  const own = `${signal.label} ${signal.placeholder}`
  if (/被邀请人|受邀(?:人|访客)/u.test(signal.group) && OF_PERSON.test(own)) return true
  const isInvited = about(signal, LETS_IN) || (near(signal, INVITES) && about(signal, /访客/u))
  if (!isInvited || near(signal, CALLER) || /我的|本人|业主|邀请[方人]/u.test(own)) return false
  if (signal.keys.some((key) => VISITOR.test(key)) && (OF_PERSON.test(own) || /单位|公司/u.test(own))) return true
  if (/车牌/u.test(own)) return /访客/u.test(own)
  return (
    /(?:访客|来访人|来人|客人)(?!人?数)/u.test(own) ||
    (OF_PERSON.test(own) && (/访客/u.test(signal.group) || near(signal, /^(?:访客|来访者?)(?:姓名|名称?|电话|手机)/u)))
  )
}

/** Pages on which somebody is lent a key or a car. */
const LENDS =
  /(?:发送|分享|转借|授权|借用?|电子|添加|新增).{0,4}(?:钥匙|门禁|开门|用车|临停|车位)|(?:钥匙|门禁|用车)(?:分享|授权|转借|发送)/u
const USER = /^(?:使用|被授权|借用|授权对象)(?:人|者|方)?/u

/** True for whoever is lent a key. */
const isLent = (signal: Signal): boolean => {
  if (!about(signal, LENDS)) return false
  if (USER.test(signal.label)) return true
  return /^(?:手机号?码?|联系电话|电话|姓名)$/u.test(signal.label) && near(signal, USER)
}

/** Where one insures another, the keys often say of whom a bare 身份证号 is asked. */
const isInsured = (signal: Signal): boolean =>
  !/投保人|关系|保单|为谁/u.test(signal.label) &&
  // A heading of its own tells him from the policy holder, who has another.
  (/^被保(?:险)?人(?:信息|资料)?$/u.test(signal.group) ||
    (/被保(?:险)?人|员工/u.test(`${signal.label} ${signal.placeholder} ${signal.group}`) &&
      about(signal, /添加被保|团体?险/u)) ||
    (signal.keys.some((key) => /^(?:insured|insurant|bbr|beibao)/.test(key)) &&
      (near(signal, /投保人/u) || about(signal, /投保人/u))))

const LESSEE = /\b(?:tenants?|lessees?)\b|mieter|arrendatario|locataire|penyewa/u
const LESSOR = /\b(?:landlord|lessor|owner)\b|vermieter|arrendador|bailleur|pemilik/u
/** A paper that two people sign, or that one writes to the other. */
const LEASE = /\b(?:agreement|contract|lease|receipt|bail)\b|vertrag|contrat|perjanjian/u

/** True for a tenant whose data stands beside a landlord's: who has the contract written lets the house. */
export const isLessee = (signal: Signal): boolean =>
  LESSEE.test(`${signal.label} ${signal.placeholder} ${signal.group}`) &&
  about(signal, LEASE) &&
  // A program that says whose name it is has two.
  (near(signal, LESSOR) || /^(?:tenant|lessee) /u.test(signal.keys.join(' ')))

/** A landlord or his agent keeps those who live in his houses. */
const TENANT = /租[客户](?!类型|来电)|承租[人方]|\btenant(?:'?s)?\b/u
const LETS_OUT =
  /推荐|录入|(?:添加|新增|编辑)租[客户约]|租[客户约](?:管理|信息|录入)|收租|房东|\b(?:add|new|edit|manage|invite) (?:an? |new )?(?:tenant|lease|tenancy)|\blandlord\b|\b(?:rent(?:al)?|lease|tenancy) (?:agreement|deed|contract)\b/u

/** True for a tenant whose data the landlord enters. */
const isTenant = (signal: Signal): boolean =>
  about(signal, LETS_OUT) &&
  !/[您你]的|\byour?\b/u.test(signal.label) &&
  (TENANT.test(`${signal.label} ${signal.placeholder} ${signal.group}`) ||
    signal.keys.some((key) => /^(?:tenant|renter|zuke)$/.test(key)))

/** True for whoever gets money that the person at the page sends: who is paid back names himself. */
const isPayee = (signal: Signal): boolean =>
  /收款(?!方式|金额|时间|码)|对方|\bpayee\b/u.test(`${signal.label || signal.placeholder} ${signal.group}`) &&
  about(signal, /转账|转帐|汇款|\b(?:transfer|send money|remit\w*)\b/u) &&
  !about(signal, /提现|退款|withdraw/u)

/** Whoever looks into a claim or writes it down speaks of those whom it befell. */
const isInClaim = (signal: Signal): boolean =>
  (/出险人|被保(?:险)?人|伤者|三者|对方/u.test(signal.label || signal.placeholder) &&
    about(signal, /[定查核]损|查勘|(?:理赔|案件|出险)(?:录入|登记|管理|处理)/u)) ||
  // Whoever reports a collision tells of the other car.
  (/三者|对方/u.test(signal.group) && about(signal, /报案|理赔|出险|事故/u))

/** Who gets a present. */
const isGiven = (signal: Signal): boolean => /^ta的/u.test(signal.label) && about(signal, /送/u)

/** Data of somebody who is not at the page, by what the page is for. */
export const isThirdPerson = (signal: Signal): boolean =>
  isAddressee(signal) ||
  isAtUnloading(signal) ||
  isInClaim(signal) ||
  isLetIn(signal) ||
  isLent(signal) ||
  isInsured(signal) ||
  isTenant(signal) ||
  isPayee(signal) ||
  isGiven(signal) ||
  isSpokenOf(signal)
