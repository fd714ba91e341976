/** Words by which a page asks for agreement, and what it may be to. */
export const CONSENT_WORDS =
  /同意|已阅读|知悉|认可|勾选|订阅|接收|授权(?=.{0,16}(协议|书|条款|个人信息|第三方|查询))|\b(agree|consent|have read|accept)\b|\bby (continuing|signing|logging|submitting|proceeding)/i
export const AGREEMENT_WORDS =
  /协议|条款|隐私|政策|须知|声明|会员|规则|授权书|个人信息|营销|推广|短信|第三方|合作.{0,2}[方伙机]|联系[您你]|\b(terms|privacy|policy|agreement|conditions|membership|marketing|newsletter)\b/i

/** True for words that ask for agreement to something named. */
export const isConsentText = (text: string): boolean => CONSENT_WORDS.test(text) && AGREEMENT_WORDS.test(text)

const CONSENT_SENTENCE =
  /(登[录陆]|注册|继续|使用|下单|提交|点击|支付|付款|缴费|开票|取号|租借|充电|预约|报名|领取|进入|浏览|访问|扫码|授权)[^。；\n]{0,24}(即|则|就|表示|代表|视[为同]|意味着|默认)[^。；\n]{0,12}(同意|接受|授权|认可|阅读|知悉|知晓|遵守)|即(表示|代表|视[为同])[^。；\n]{0,12}(同意|接受|认可)|\bby (continuing|signing|logging|submitting|proceeding|using|clicking|tapping|placing|ordering|paying|scanning|registering|joining)[^.\n]{0,60}\b(agree|accept|consent)/i

/** True for consent that is said and not ticked: 登录即代表同意《用户协议》. */
export const isConsentSentence = (text: string): boolean => CONSENT_SENTENCE.test(text) && AGREEMENT_WORDS.test(text)
