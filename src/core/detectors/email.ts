import { ABROAD } from './clues/languages'
import { maskEmail } from './clues/mask'
import { isEmail } from './clues/shapes'
import { weigh } from './clues/weigh'

/** A mailbox by what it is for is a business's, and nobody's own. */
const ROLE =
  /^(?:no-?reply|do-?not-?reply|support|services?|customer-?service|kefu|help|info|contact|admin|postmaster|webmaster|sales|marketing|privacy|dpo|legal|hr|jobs|press|notifications?|alerts?|billing)@/i

const isOwn = (value: string): boolean => isEmail(value) && !ROLE.test(value.trim())

/** Electronic mail address, also where an invoice shall be sent to. */
export const detector = weigh(
  'email',
  {
    labels: [
      /(?:电子|接收|联系|常用|收票|发票|公司|个人)*(?:邮箱|邮件|电邮|信箱)(?:地址|账[号户])?|\be-?mail(?: ?address)?\b|メールアドレス|メール|이메일|correo(?: electr[óo]nico)?|courriel|e-?post(?:adress)?|อีเมล|thư điện tử|surel/u,
      ABROAD.email,
    ],
    // The part behind the sign is chosen.
    options: /^(?:naver|gmail|daum|nate|hanmail|hotmail|yahoo|outlook|icloud|qq|163|126)\.(?:com|net|co\.\p{L}{2})$/u,
    placeholders: /^\S+@\S+\.\S+$|\w+@\w+\.(?:com|cn)/u,
    not: /验证码|校验码|密码|模板|客服|mailing address/u,
    keys: ['email', 'e_mail', 'mail', 'email_address', 'mailbox', 'youxiang', 'receive_email'],
    notKeys: ['code', 'mail_code'],
    autocomplete: ['email'],
    types: { email: 0.86 },
    when: ({ raw }) => raw.type !== 'password' && !/checkbox|radio/.test(raw.type),
    whose: ['self', 'child', 'guardian'],
  },
  {
    wireKeys: ['email', 'e_mail', 'mail', 'email_address', 'user_email', 'mailbox', 'contact_email'],
    plausible: isOwn,
    isPattern: isOwn,
    mask: maskEmail,
  },
)
