import { anyOf } from './clues/any-of'
import { maskPhone } from './clues/mask'
import { isPhone } from './clues/shapes'
import { weigh } from './clues/weigh'
import { PHONE_WORDS } from './clues/words'

/** The telephone number of a minor's parent or guardian; in a form about a child, a bare number is the parent's. */
export const detector = weigh(
  'guardian_phone',
  {
    labels: anyOf(PHONE_WORDS, /(?:家长|监护人|爸爸|妈妈|父母|父亲|母亲)[^证照卡]{0,4}号码$/u),
    placeholders:
      /(?:方便|便于|以便|用于).{0,6}联系(?:您|你)?|能?够?联系(?:到|上)(?:您|你)的?|(?:接收|收取)(?:短信|上课)(?:通知|提醒)?的?号码/u,
    not: /验证码|校验码|密码|联系我们|code|contact us/u,
    keys: [
      'parent_phone',
      'parents_phone',
      'parent_mobile',
      'guardian_phone',
      'guardian_mobile',
      'father_phone',
      'mother_phone',
      'phone',
      'mobile',
      'tel',
    ],
    autocomplete: ['tel'],
    types: { tel: 0.42 },
    whose: ['guardian'],
    when: ({ raw }) => !/file|search|password|email/.test(raw.type),
  },
  {
    wireKeys: [
      'parent_phone',
      'parent_mobile',
      'parent_tel',
      'guardian_phone',
      'guardian_mobile',
      'father_phone',
      'mother_phone',
      'patriarch_phone',
    ],
    plausible: isPhone,
    mask: maskPhone,
  },
)
