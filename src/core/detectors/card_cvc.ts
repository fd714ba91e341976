import { isCardForm } from './clues/cards'
import { maskAll } from './clues/mask'
import { weigh } from './clues/weigh'
import { ASKS_FOR_CODE } from './sms_code'

/** The code printed on a payment card. */
export const detector = weigh(
  'card_cvc',
  {
    labels:
      /\bc(?:v[vcn]|cv)2?\b(?:码| ?(?:code|number))?|\bcsc\b|(?:信用卡|卡片?)?(?:背面)?(?:后三位|末三位|安全码)|卡号?(?:背面)?[后末]?[三3]位(?:数字?|号?码)?|card (?:verification|security) (?:code|number|value)|セキュリティコード/u,
    also: [
      {
        labels:
          /^csv2?\b|\b(?:3|three) ?(?:or|to|\/|-) ?(?:4|four)[- ]digits?\b|\bdigits on (?:the|its) back|security code|安全码|(?<!短信)校验码|verification (?:code|number)/u,
        when: (signal) => isCardForm(signal) && !signal.rowButtons.some((button) => ASKS_FOR_CODE.test(button)),
      },
    ],
    not: /短信|手机|sms/u,
    keys: ['cvv', 'cvc', 'cvn', 'cvv2', 'ccv', 'cc_csc', 'card_cvc', 'security_code'],
    autocomplete: ['cc-csc'],
  },
  {
    wireKeys: ['cvv', 'cvc', 'cvn', 'cc_csc', 'card_cvc', 'card_cvv'],
    plausible: (value) => /^\d{3,4}$/.test(value.trim()),
    mask: maskAll,
  },
)
