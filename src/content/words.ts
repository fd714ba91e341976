export { AGREEMENT_WORDS, CONSENT_WORDS } from '../core/normalize/consent-words'

/** Words of buttons that end a form: only these are dead while it is incomplete. */
export const FINAL_WORDS =
  /提交|下单|支付|付款|缴费|结算|确认|确定|登[录陆]|注册|领取|预约|报名|保存|绑定|完成|下一步|\b(submit|sign[ -]?(in|up)|log[ -]?in|register|pay|order|check[ -]?out|confirm|join|save|next|continue|apply|book)\b/i

/** Words of buttons that send what was typed. */
export const SUBMIT_WORDS = new RegExp(
  `${FINAL_WORDS.source}|买单|查询|查费|(获取|发送)验证码|立即|加入|入会|开通|授权|同意|\\bsend\\b`,
  'i',
)

/** Words that look like those and send nothing of the person's. */
export const NOT_SUBMIT_WORDS = /购物车|收藏|\b(cart|basket|wish ?list)\b/i

/** Consent that is only said: 登录即代表同意. */
export const CONSENT_SENTENCE =
  /(登[录陆]|注册|继续|使用|下单|提交|点击|支付|领取|进入|扫码|授权)[^。；\n]{0,24}(即|则|就|表示|代表|视为|意味着|默认)[^。；\n]{0,12}(同意|接受|阅读)|即(表示|代表|视为)[^。；\n]{0,12}同意|\bby (continuing|signing|logging|submitting|proceeding|using|clicking)[^.\n]{0,60}\b(agree|accept|consent)/i
