import type { Signal } from '../model/detection'
import { ABROAD } from './clues/languages'
import { maskAll } from './clues/mask'
import { about, near } from './clues/near'
import { weigh } from './clues/weigh'
import { PHONE_WORDS } from './clues/words'

export const ASKS_FOR_CODE =
  /获取|发送|重新|重发|收不到|^\d+ ?s$|\d+秒|^(?:re)?send|get (?:the )?(?:otp|code|sms|verification)|request/u
/** Or the code itself, or a sum, drawn as text. */
const REDRAWS = /换一[张个]|看不清|刷新|refresh|reload|^(?=.*\d)[a-z\d]{4,6}$|^\d+ ?[-+×*] ?\d+ ?=/u
const SAYS_SMS = /短信|手机|动态|语音|邮箱|sms|text message|\botp\b.*|one[- ]time/u

const SENT_TO = /手机|电话|邮箱|短信|获取|发送|动态|语音|phone|mobile|mail|sms/u

/** Who signs in by a password, and names nothing that a code could be sent to, is asked for what a picture shows. */
const besidePassword = (signal: Signal): boolean =>
  /^(?:请?输入)?(?:验 ?证 ?码|校验码)$/u.test(signal.label || signal.placeholder) &&
  near(signal, /^(?:请?输入)?(?:登[录陆])?密码$/u) &&
  !near(signal, SENT_TO)

const PAPERS = /票据|发票(?:代码|号码)|证书|凭证|保单|公文|票面|certificate (?:number|no)/u

/** Papers carry a code by which anybody can tell that they are genuine. */
export const isOfPaper = (signal: Signal): boolean =>
  !signal.rowButtons.some((button) => ASKS_FOR_CODE.test(button)) &&
  !near(signal, SENT_TO) &&
  (near(signal, PAPERS) ||
    PAPERS.test(signal.placeholder) ||
    about(signal, /查验|验真|防伪|authenticity|verify (?:a |your |this )?(?:certificate|ticket|product|document)/u))

/** A code drawn as a picture proves that nobody is a robot; a button beside the control sends one to the phone. */
export const isDrawnCode = (signal: Signal): boolean => {
  const { label, placeholder, rowButtons, raw } = signal
  if (
    /图文验证|图[形片像](?:验证|校验)码|看图|如图|图中|图示|[上下]图|[左右](?:侧|边|图)/u.test(
      `${label} ${placeholder}`,
    )
  )
    return true
  if (!raw.hasImage && rowButtons.length === 0) return besidePassword(signal)
  if (rowButtons.some((button) => ASKS_FOR_CODE.test(button)) || SAYS_SMS.test(`${label} ${placeholder}`)) return false
  return raw.hasImage || rowButtons.some((button) => REDRAWS.test(button))
}

/** Printed on a card that one place has given. */
export const OF_CARD = /(?<!银行|手机|信用|储蓄|借记|贷记|sim|电话)卡片?的?(?:背面的?)?(?:验证|校验|激活)码$/u

/** A step of its own in which somebody shows that a phone or a mailbox is his. */
const isVerifying = (signal: Signal): boolean =>
  /\b(?:verify|verification|confirm) (?:your |the )?(?:phone|mobile|number|e-?mail|account|identity|it'?s you|code)|check your (?:phone|e-?mail|messages|inbox)|we(?:'ve| have)? (?:just )?(?:sent|texted|e-?mailed)|two-?(?:factor|step)|one-?time/u.test(
    `${signal.context} ${signal.group}`,
  )

/** A code sent to the person's phone or mailbox. */
export const detector = weigh(
  'sms_code',
  {
    labels: [
      /(?:短信|手机|动态|语音|邮箱|邮件|登录|注册)?(?:验证码|校验码|确认码|动态码)|(?:短信|动态|语音|手机)(?:动态|登[录陆]|验证)?(?:密码|口令)|一次性密码|(?:手机|短信|邮箱)(?:上)?收到的.{0,4}(?:数字|字符)|短信(?:动态)?码|(?:sms|verification|confirmation|auth(?:entication)?|otp|one[- ]time|6-digit|4-digit|login|text)[ -]?(?:code|pass(?:word|code))|\botp\b|(?:sent|texted|emailed) (?:you|u) (?:a|the) code|\bcode (?:that )?(?:we|was|has been|you)?(?: have)? ?(?:just )?(?:texted|sent|emailed|received)(?: .*)?|認証コード|认证コード|인증 ?번호|c[óo]digo de verificaci[óo]n|code de v[ée]rification|verifizierungscode|best[äa]tigungscode|mã xác (?:nhận|minh)|kode (?:otp|verifikasi)/u,
      ABROAD.sms_code,
    ],
    also: [
      {
        labels: /\bcode\b|security code/u,
        when: ({ rowButtons }) => rowButtons.some((button) => ASKS_FOR_CODE.test(button)),
      },
      { labels: /^(?:\w+[- ])?(?:pass)?code\b|^(?:pin|digits?)$/u, when: isVerifying },
    ],
    not: /图[形片像]|算术|滑块|captcha|image|picture|[取提]货|取餐|核销|消费|优惠|兑换|邀请|推荐|coupon|promo/u,
    keys: [
      'sms_code',
      'smscode',
      'ver_code',
      'vercode',
      'verify_code',
      'verifycode',
      'vertify_code',
      'vertifycode',
      'validation_code',
      'mobile_code',
      'phone_code',
      'msg_code',
      'check_code',
      'auth_code',
      'otp',
      'yzm',
      'yanzhengma',
      'vcode',
      'v_code',
    ],
    weakKeys: ['code', 'captcha', 'verify'],
    autocomplete: ['one-time-code'],
    hint: (signal) => {
      const button = signal.rowButtons.find((text) => ASKS_FOR_CODE.test(text) && /码|code|otp|^\d/u.test(text))
      if (!button || signal.raw.maxLength === 11 || PHONE_WORDS.test(`${signal.label}${signal.placeholder}`))
        return null
      return [`button:${button}`, near(signal, PHONE_WORDS) ? 0.72 : 0.6]
    },
    when: (signal) =>
      !isDrawnCode(signal) &&
      !OF_CARD.test(signal.label || signal.placeholder) &&
      !(/校验码/u.test(signal.label || signal.placeholder) && isOfPaper(signal)) &&
      !/button|submit/.test(`${signal.raw.type} ${signal.raw.widget}`) &&
      signal.raw.type !== 'file',
  },
  {
    wireKeys: [
      'sms_code',
      'smscode',
      'ver_code',
      'verify_code',
      'verifycode',
      'vertify_code',
      'verification_code',
      'validation_code',
      'mobile_code',
      'phone_code',
      'msg_code',
      'otp',
      'yzm',
    ],
    plausible: (value) => /^\d{4,8}$/.test(value),
    mask: maskAll,
  },
)
