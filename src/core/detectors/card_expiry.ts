import type { Signal } from '../model/detection'
import { isCardForm } from './clues/cards'
import { isUnnamedExpiry } from './clues/headed-parts'
import { ABROAD } from './clues/languages'
import { maskAll } from './clues/mask'
import { anywhere, near } from './clues/near'
import { weigh } from './clues/weigh'

const VALID_TOO =
  /合同|协议|代扣|签约|租[赁约]|会员|证件|身份证|执照|资质|优惠|券|授权|年检|\b(?:contract|membership|passport|licen[cs]e|permit|visa|voucher|coupon|certificate|insurance)\b/u
const ON_CARDS = /cv[vcn]|安全码|[后末]三位|信用卡|credit card|security code/u
const MONTH_YEAR = /mm|yy|月.?年/u

/** A contract, an identity card or a membership ends some day, too, and a bank card beside it is where the money goes. */
const isOfOther = (signal: Signal): boolean =>
  !near(signal, ON_CARDS) &&
  !MONTH_YEAR.test(signal.placeholder) &&
  (VALID_TOO.test(`${signal.label} ${signal.placeholder}`) || anywhere(signal, VALID_TOO))

const isMonthYear = (value: string): boolean =>
  /^(?:(?:0?[1-9]|1[0-2]) ?[/-]? ?(?:20)?\d\d|20\d\d|0?[1-9]|1[0-2])$/.test(value.trim())

/** Until when a payment card is valid. */
export const detector = weigh(
  'card_expiry',
  {
    labels: [
      /(?:信用卡|卡片?|银行卡)(?:的)?有效期(?:限|至)?|(?:card )?expir(?:y|ation)(?: (?:date|month|year))|\bmm ?yy(?:yy)?\b|caducidad|date d'expiration|ablaufdatum/u,
      ABROAD.card_expiry,
    ],
    also: [
      {
        labels:
          /有效期(?:限|至)?|到期(?:日|年月)|expir(?:y|ation|es)(?: (?:date|month|year))?|valid (?:thru|until)|^(?:month|year|月|年|mm|yy|yyyy)$/u,
        when: (signal) => isCardForm(signal) && !near(signal, /身份证有效|证件|passport|licen[cs]e (?:number|no)/u),
      },
    ],
    placeholders: /^(?:mm ?yy(?:yy)?|月年)$|mm ?\/ ?yy/u,
    not: /身份证|通行证|居住证|军官证|回乡证|台胞证|健康证|从业证|证件|签证|居留|在留|护照|优惠|驾驶|保质|合同|passport|licen[cs]e|会员/u,
    keys: [
      'card_expiry',
      'cc_exp',
      'expiry_date',
      'exp_date',
      'exp_month',
      'exp_year',
      'card_exp',
      'expiration_date',
      'expire_year',
      'expire_month',
    ],
    autocomplete: ['cc-exp', 'cc-exp-month', 'cc-exp-year'],
    hint: (signal) => (isUnnamedExpiry(signal) ? ['group:card', 0.95] : null),
    when: (signal) =>
      isUnnamedExpiry(signal) ||
      (!isOfOther(signal) && (isCardForm(signal) || /卡|card/u.test(`${signal.label} ${signal.keys.join(' ')}`))),
  },
  {
    wireKeys: [
      'card_expiry',
      'cc_exp',
      'card_exp',
      'card_exp_date',
      'card_valid_date',
      'exp_date',
      'expiry_date',
      'valid_thru',
      'exp_month',
      'exp_year',
    ],
    wireHints: [
      {
        keys: ['valid_date', 'validity', 'valid', 'expire', 'expired', 'expiry', 'exp', 'expire_date'],
        plausible: isMonthYear,
        beside: /^(?:bank|credit|debit)?card(?:no|num|number)$|^cv[vcn]$/,
      },
    ],
    plausible: isMonthYear,
    mask: maskAll,
  },
)
