import { ABROAD } from './clues/languages'
import { near } from './clues/near'
import { weigh } from './clues/weigh'

/** Kinds of accounts, and ways to sign in, that programs call so. */
const KINDS =
  /^(?:settlement|balance|cash|wallet|main|default|personal|company|business|corporate|enterprise|savings|credit|debit|prepaid|free|paid|trial|basic|premium|standard|guest|anonymous|system|test|public|private|wechat|weixin|alipay|unionpay|phone|mobile|email|sms|password|normal|active|enabled|disabled)$/i

/** Numbers that a school or an employer gives; who signs in by one is asked for a password beside it. */
const NUMBERED =
  /^(?:请?输入)?(?:您的)?(?:学|工|职工|学工|员工|人员|教工|警|考|会员)(?:\/学|\/工|\/教工)?号(?:\/(?:学|工|职工|教工)号)?(?:登[录陆])?$|^student (?:id|number)$|^employee (?:id|number)$/u

/** Any of several numbers of a person will do. */
const ANY_OF =
  /^(?:请?输入)?(?:您的)?(?:(?:[学工证]|会员|读者|考生)号|手机号?码?|邮箱|身份证号?|用户名|账号)(?:(?:\/|或|、|或者)(?:(?:[学工证]|会员|读者|考生)号|手机号?码?|邮箱|身份证号?|用户名|账号)){2,}$/u

/** The name or number by which a person logs in. */
export const detector = weigh(
  'account',
  {
    labels: [
      /里程会员号|用户名|登[录陆入](?:[时用的]*名[称字]?|账[号户])|(?:会员|用户)编号|(?:会员|用户|个人)?账[号户](?:名|id)?|帐[号户]|会员(?:卡)?(?:号|账号)|\b(?:user ?name|(?:user ?|driver )id)\b|\blog ?in(?: (?:id|name))?\b|\baccount(?: (?:id|name|number))?\b|ユーザー名|아이디|usuario|nom d'utilisateur|benutzername|nome utente|gebruikersnaam|anv[äa]ndarnamn/u,
      ABROAD.account,
    ],
    not: /银行|放款|打款|扣款|还款|开户|支付宝|微信|收款|提现|储蓄|对公|余额|密码|注销|微博|抖音|公积金|社保|安全|qq|bank|checking|savings|公司账|wi-?fi|\bline\b|\big\b|we ?chat|facebook|\bfb\b|instagram|telegram|tiktok|[水电气]费|燃气|户号/u,
    keys: [
      'account',
      'login_name',
      'loginname',
      'login_id',
      'user_account',
      'account_name',
      'zhanghao',
      'yhm',
      'member_no',
      'passport',
    ],
    weakKeys: ['username', 'user_name', 'user'],
    notKeys: ['bank', 'pay', 'type'],
    autocomplete: ['username'],
    hint: (signal) =>
      ANY_OF.test(signal.label || signal.placeholder) && near(signal, /密码|password/u)
        ? ['words:any of several', 0.985]
        : NUMBERED.test(signal.label || signal.placeholder) && near(signal, /密码|password/u)
          ? ['near:password', 0.99]
          : // Any of several will do: it is what one logs in by.
            /用户名|账号|会员|user ?name/u.test(signal.label || signal.placeholder) &&
              /(?:手机号?码?|邮箱|phone|e-?mail).{0,3}(?:或|\/|、|or ).{0,3}(?:用户名|账号|会员|user ?name)|(?:用户名|账号|会员.{0,2}号|user ?name).{0,3}(?:或|\/|、|or ).{0,3}(?:手机|邮箱|phone|e-?mail)/u.test(
                `${signal.label} ${signal.placeholder}`,
              )
            ? ['words:any of several', 0.97]
            : signal.label === '' &&
                signal.placeholder === '' &&
                near(signal, /密码|password/u) &&
                /^(?:text|)$/.test(signal.raw.type) &&
                !/picker|keypad/.test(signal.raw.widget)
              ? ['near:password', 0.5]
              : null,
    when: (signal) =>
      !/file|search|email|radio|checkbox|password/.test(signal.raw.type) &&
      !/[(（](?:即|默认为?|就是)?(?:本人|您的)?手机号?码?[)）]/u.test(signal.label) &&
      !near(signal, /开户行|开户银行|银行卡|[分支]行|(?<![客用租商账门])户名|bank|routing|sort code|direct debit/u),
    whose: ['self', 'child', 'guardian'],
  },
  {
    wireKeys: [
      'account',
      'login_name',
      'loginname',
      'login_id',
      'user_account',
      'account_name',
      'user_login',
      'username',
      'member_no',
      'member_card_no',
    ],
    plausible: (value) => /^[\w.@+-]{3,64}$/.test(value.trim()) && !KINDS.test(value.trim()),
  },
)
