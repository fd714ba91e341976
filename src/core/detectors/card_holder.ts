import { looksLikeName } from '../normalize/name-forms'
import { isHolderOfAny, isOtherCard } from './clues/cards'
import { near } from './clues/near'
import { isCompanyInvoice } from './clues/places'
import { isPersonName } from './clues/shapes'
import { weigh } from './clues/weigh'

const OF_BANK = /\b(?:account (?:number|no)|ifsc|iban|sort code|swift|bsb|routing|bank(?: name)?)\b/u

/** The name in which a payment card or account is held. */
export const detector = weigh(
  'card_holder',
  {
    labels:
      /持卡人(?:姓名|名称|名)?|(?:开户|账户)(?:人)?(?:姓名|名称|名)|开户人|账户持有人|(?<![客用租商账门])户名|card ?holder(?:'?s)?(?: name)?|name (?:as it appears )?on (?:the |your )?card|account holder(?: name)?|カード名義|titular(?: de la tarjeta)?|titulaire|karteninhaber/u,
    hint: (signal) => {
      const { label, placeholder } = signal
      if (/^(?:bank )?account name$/u.test(label || placeholder) && near(signal, OF_BANK)) return ['near:bank', 0.98]
      return /持卡人|开户人|(?<![客用租商账门])户名/u.test(placeholder) && /姓名|收款人|户名/u.test(label)
        ? ['placeholder:holder', 0.99]
        : null
    },
    not: /身份证|手机|电话|号码|公司|企业|phone|\b(?:pix|cpf|cnpj|dni|nif|cie)\b|t[eé]l[ée]|codice fiscale|documento/u,
    keys: [
      'card_holder',
      'name_on_card',
      'cardholder',
      'cc_name',
      'account_holder',
      'card_owner',
      'chikaren',
      'cc_holder',
    ],
    autocomplete: ['cc-name', 'cc-given-name', 'cc-family-name', 'cc-additional-name'],
    when: (signal) => !isCompanyInvoice(signal) && !isOtherCard(signal) && !isHolderOfAny(signal),
  },
  {
    wireKeys: [
      'card_holder',
      'cardholder',
      'card_holder_name',
      'cc_name',
      'account_holder',
      'card_owner',
      'bank_user_name',
    ],
    wireHints: [{ keys: ['acc_name', 'acct_name', 'account_name'], plausible: looksLikeName }],
    plausible: isPersonName,
  },
)
