export { AGREEMENT_WORDS, CONSENT_WORDS } from '../core/normalize/consent-words'

/** Words of buttons that end a form: only these are dead while it is incomplete. */
export const FINAL_WORDS =
  /提交|下单|支付|付款|缴费|结算|确认|确定|登[录陆]|注册|领取|预约|报名|申请|办理|开卡|保存|绑定|完成|下一步|\b(submit|sign[ -]?(in|up)|log[ -]?in|register|pay|order|check[ -]?out|confirm|join|save|next|continue|apply|book)\b/i

/** Words of buttons that send what was typed. */
export const SUBMIT_WORDS = new RegExp(
  `${FINAL_WORDS.source}|买单|查询|查费|(获取|发送)验证码|立即|加入|入会|开通|授权|同意|\\bsend\\b`,
  'i',
)

/** Words that look like those and send nothing of the person's. */
export const NOT_SUBMIT_WORDS = /购物车|收藏|\b(cart|basket|wish ?list)\b/i

/** Consent may be said and not ticked: what exactly is such a sentence, the background says. */
export const PERHAPS_SAID = /[即则就]|表示|代表|视|意味|默认|\bby \w+ing\b/i
