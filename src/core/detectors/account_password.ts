import { ABROAD } from './clues/languages'
import { maskAll } from './clues/mask'
import { weigh } from './clues/weigh'

/** The secret of an account, payment passwords included. */
export const detector = weigh(
  'account_password',
  {
    labels: [
      /(?:登[录陆]|支付|交易|查询|账[号户]|会员|确认|重复|6位|六位)*(?:密码|口令)|pass(?:word|code|phrase)|\bpin(?: (?:code|number))?\b|パスワード|비밀번호|contrase[ñn]a|mot de passe|passwort|senha|wachtwoord|l[öo]senord|รหัสผ่าน|mật khẩu|kata sandi/u,
      ABROAD.password,
    ],
    not: /公积金|社保|卡密|\bapi ?key\b|密钥|\btoken\b|\bsecret\b|wi-?fi|无线|验证码|动态|短信|忘记|(?:红包|优惠|邀请|好友|活动|抽奖|入场|分享).{0,2}口令|口令红包|房间密码|one[- ]time|otp|forgot|pin ?point|hint/u,
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
    hint: ({ raw, label, placeholder }) =>
      raw.type === 'password' ? ['type:password', label === '' && placeholder === '' ? 0.9 : 0.85] : null,
    when: ({ raw }) => raw.type !== 'file' && !/checkbox|radio|search/.test(raw.type),
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
