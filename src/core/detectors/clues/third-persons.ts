import type { Signal } from '../../model/detection'
import { about, near } from './near'

/** A parcel goes from one person to another: both give an address. */
const PARCEL =
  /寄件|发件|[寄发]个?(?:快递|包裹)|同城急送|(?:邮件|快递|物流|货运|大件)(?:下单|邮寄|寄送?|单|托运|物流)|托运|速递/u
/** Freight has consignees. */
const FREIGHT = /物流|货运|托运|零担/u
const SENDER = /寄[件送]|发[件货]|寄方|取件|揽[件收]/u
const ADDRESSEE = /收件(?!箱|邮)|收方/u
const CONSIGNEE = /收货(?:人|方|信息)/u

/** True for whoever gets the parcel that the person at the page sends. */
export const isAddressee = (signal: Signal): boolean => {
  const own = `${signal.label} ${signal.placeholder}`
  if (SENDER.test(own)) return false
  const headed = SENDER.test(signal.group) ? own : `${own} ${signal.group}`
  if (ADDRESSEE.test(headed)) return near(signal, /寄件|发件|寄方/u) || about(signal, PARCEL)
  return CONSIGNEE.test(headed) && about(signal, FREIGHT)
}

/** True for whoever hands freight over: he is no shop that sends out what was bought. */
export const isConsignor = (signal: Signal): boolean => /^发货/u.test(signal.label) && about(signal, FREIGHT)

/** Pages on which a resident lets somebody in, who is not there to be asked. */
const LETS_IN = /访客(?:通行|邀请|邀约|授权|放行|密码|二维码)|(?:邀请|授权|添加|新增|放行)访客|(?:邀请|授权)来访/u
/** Whoever calls says whom he comes to see, or proves who he is. */
const CALLER = /被访|受访|接访|拜访|访问对象|接待人|验证码|健康码|承诺/u
const OF_PERSON = /姓名|名字|称呼|电话|手机|联[系络]方式|证件|身份|性别|照片|人脸|关系|车牌/u

/** True for a visitor whose data a resident enters. */
export const isLetIn = (signal: Signal): boolean => {
  const own = `${signal.label} ${signal.placeholder}`
  if (/被邀请人|受邀(?:人|访客)/u.test(signal.group) && OF_PERSON.test(own)) return true
  if (!about(signal, LETS_IN) || near(signal, CALLER) || /我的|本人|业主|邀请[方人]|车牌/u.test(own)) return false
  return (
    /访客|来访人/u.test(own) ||
    (OF_PERSON.test(own) && (/访客/u.test(signal.group) || near(signal, /^(?:访客|来访者?)(?:姓名|名称?|电话|手机)/u)))
  )
}

/** Pages on which somebody is lent a key or a car. */
const LENDS =
  /(?:发送|分享|转借|授权|借用?|电子|添加|新增).{0,4}(?:钥匙|门禁|开门|用车|临停|车位)|(?:钥匙|门禁|用车)(?:分享|授权|转借|发送)/u
const USER = /^(?:使用|被授权|借用|授权对象)(?:人|者|方)?/u

/** True for whoever is lent a key. */
export const isLent = (signal: Signal): boolean => {
  if (!about(signal, LENDS)) return false
  if (USER.test(signal.label)) return true
  return /^(?:手机号?码?|联系电话|电话|姓名)$/u.test(signal.label) && near(signal, USER)
}

/** Where one insures another, the keys often say of whom a bare 身份证号 is asked. */
export const isInsured = (signal: Signal): boolean =>
  !/投保人|关系|保单|为谁/u.test(signal.label) &&
  // A heading of its own tells him from the policy holder, who has another.
  (/^被保(?:险)?人(?:信息|资料)?$/u.test(signal.group) ||
    (/被保(?:险)?人/u.test(`${signal.label} ${signal.placeholder}`) && about(signal, /添加被保|团险/u)) ||
    (signal.keys.some((key) => /^(?:insured|insurant|bbr|beibao)/.test(key)) &&
      (near(signal, /投保人/u) || about(signal, /投保人/u))))

/** Data of somebody who is not at the page, by what the page is for. */
export const isThirdPerson = (signal: Signal): boolean =>
  isAddressee(signal) || isLetIn(signal) || isLent(signal) || isInsured(signal)
