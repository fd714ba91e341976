import { ABROAD } from './clues/languages'
import { maskAll } from './clues/mask'
import { near } from './clues/near'
import { weigh } from './clues/weigh'
import { FORGOTTEN, GIFT_CARD, OTHER_SECRETS } from './clues/words'

/** A place in India has a PIN, too. */
const LOCATED = /\b(?:address|city|state|district|locality|landmark)\b/u
const OF_CARD = /^(?:卡?密码|口令|pin(?: code| number)?)$/u
/** Boxes for the figures of a code hide them, too. */
const SENT = /验证码|\bcode\b/u

/** The secret of an account, payment passwords included. */
export const detector = weigh(
  'account_password',
  {
    labels: [
      /(?:登[录陆]|支付|交易|查询|账[号户]|会员|确认|重复|6位|六位)*密码|(?:登[录陆]|支付|交易|查询|账[号户]|会员|用户|管理员?|确认|重复|数字|手势|安全)口令|pass(?:word|code|phrase)|パスワード|비밀번호|contrase[ñn]a|mot de passe|passwort|senha|wachtwoord|l[öo]senord|รหัสผ่าน|mật khẩu|kata sandi/u,
      ABROAD.password,
    ],
    also: [
      {
        labels: /^口令/u,
        when: (signal) => signal.raw.type === 'password' || near(signal, /用户名|登[录陆]名|账号|工号|username/u),
      },
      {
        labels: /\bpin(?: (?:code|number))?\b/u,
        when: (signal) => signal.raw.type === 'password' || !near(signal, LOCATED),
      },
    ],
    not: /公积金|社保(?!卡)|(?<!银行|会员|信用|社保)卡密|\bapi ?key\b|密钥|授权码|\btoken\b|secret|wi-?fi|와이파이|현관|无线|验证码|动态|短信|语音|忘记|one[- ]time|otp|forgot|pin ?point|hint/u,
    keys: [
      'password',
      'passwd',
      'pwd',
      'pass_word',
      'pay_password',
      'new_password',
      'old_password',
      'mima',
      'psw',
      'sign_pwd',
      'signpwd',
      'login_pwd',
      'passwort',
      'wachtwoord',
      'senha',
      'sandi',
      'contrasena',
      'motdepasse',
    ],
    weakKeys: ['pass'],
    autocomplete: ['current-password', 'new-password'],
    // What is hidden while it is typed is a secret, whatever rule or hint stands in the place of its label.
    hint: ({ raw, label, placeholder, group }) =>
      raw.type === 'password' ? ['type:password', label + placeholder === '' && !SENT.test(group) ? 0.9 : 0.85] : null,
    when: (signal) =>
      // The second half of such a number is hidden while it is typed.
      !signal.keys.includes('jumin') &&
      !FORGOTTEN.test(signal.label) &&
      !/file|checkbox|radio|search/.test(signal.raw.type) &&
      !OTHER_SECRETS.test(signal.label || signal.placeholder) &&
      !(near(signal, GIFT_CARD) && OF_CARD.test(signal.label || signal.placeholder)),
  },
  {
    wireKeys: [
      'password',
      'passwd',
      'pwd',
      'pass_word',
      'pay_password',
      'pay_pwd',
      'new_password',
      'old_password',
      'login_pwd',
      'login_password',
      'psw',
      'mima',
    ],
    plausible: (value) => value.length >= 4 && !/^(?:true|false|null)$/.test(value),
    mask: maskAll,
  },
)
