import type { Signal } from '../../../model/detection'
import { isCardForm, isOtherCard } from '../../clues/cards'
import { isAmong } from '../../clues/sayings'
import { type Compound, isChosen, isCounted, isFile, isNamed, isPut, isTouched, isTyped, isWritten } from '../compound'
import { ALLOW, BACK, CODE, HOW_MUCH, MAIL, MONTH_YEAR, NUMBER, OWN, PICTURE, WANT } from '../words/general'
import {
  ACCOUNT_NO,
  ANSWERS_FOR,
  BACK_AGAIN,
  BANK,
  BANK_ACCOUNT,
  BANK_RECORDS,
  BILLED,
  CARD_BACK,
  CARD_HOLDER,
  CARD_PAID,
  CARD_WORD,
  CONTRACT,
  COUNTED,
  CREDIT_FILE,
  CREDIT_LINE,
  DEBITED,
  EARNS,
  EXPIRES,
  FIRM,
  FUND,
  INVOICE,
  LIMIT,
  LOAN,
  OWES,
  PAID,
  PAID_IN,
  PAY_WAY,
  PROOF,
  SAVINGS,
  SCORE,
  TAX_PAPER,
  WALLET,
} from '../words/money'

/** What else is asked of who gets an invoice. */
const OF_BUYER = /税号|识别号|信用代码|[账帐][号户]|开户|银行|电话|地址|邮箱/u
const isTitle = (signal: Signal): boolean => isNamed(signal) && !OF_BUYER.test(signal.label)

/** What else is asked of who holds a card. */
const OF_HOLDER = /\b(?:pix|cpf|dni|nif)\b|codice fiscale|证件|身份证|手机|电话|邮箱|地址|生日|出生/u
const isHolder = (signal: Signal): boolean =>
  isTyped(signal) && !isOtherCard(signal) && !OF_HOLDER.test(`${signal.label} ${signal.placeholder}`)

/** A word for a code that is drawn or chosen, too. */
const ANY_SECURITY =
  /^(?:nhập )?(?:mã bảo mật|kode keamanan|c[óo]digo de seg\p{L}+|code de s[ée]curité|codice di sicurezza|security (?:code|number)|sicherheitscode|beveiligingscode|säkerhetskod)$/u
const isSecret = (signal: Signal): boolean =>
  isTyped(signal) && !isOtherCard(signal) && (isCardForm(signal) || !ANY_SECURITY.test(signal.label))

/** One of them is chosen to be charged. */
const isAmongWallets = (signal: Signal): boolean => isAmong(signal, /微信|支付宝|云闪付|pay/u)

/** In words, by a choice or step by step. */
const isTold = (signal: Signal): boolean => isWritten(signal) || isCounted(signal)

/** Money goes to it. */
const isPaidTo = (signal: Signal): boolean =>
  isNamed(signal) && /(?:[收打退返转汇]|[包金].?发)[到至入款钱]/u.test(signal.label)

/** It is there, and how much of it is asked. */
const HAD_NOW =
  /[有是][无没否]|[持现]有|名下|家[里中]|他行|合计|总[额值量]|[现市]值|余额|规模|日均|多少|情况|\b(?:total|current|any)\b/u
const isHad = (signal: Signal): boolean => isPut(signal) || (isWritten(signal) && HAD_NOW.test(signal.label))

/** What is asked of money earned, saved and owed, and of accounts and cards. */
export const compounds: readonly Compound[] = [
  { of: 'income', own: [EARNS], without: [WANT, PAY_WAY], when: isPut },
  { of: 'deposit_asset', own: [SAVINGS], without: [WANT], when: isHad },
  { of: 'credit_info', own: [OWES], without: [WANT], when: isHad },
  { of: 'credit_info', own: [CREDIT_FILE, COUNTED], when: isWritten },
  { of: 'credit_info', own: [OWES, COUNTED], around: [LOAN], when: isTold },
  { of: 'credit_info', own: [OWN, CREDIT_LINE], around: [LOAN], without: [NUMBER], when: isWritten, alone: 0.93 },
  { of: 'credit_info', own: [OWN, OWES], around: [LOAN], without: [ACCOUNT_NO], when: isWritten },
  { of: 'credit_info', own: [CREDIT_LINE, LIMIT], around: [LOAN], when: isWritten },
  { of: 'credit_info', own: [CREDIT_LINE, LIMIT], around: [LOAN], when: isFile },
  { of: 'credit_info', own: [ANSWERS_FOR], around: [LOAN], when: isChosen, alone: 0.93 },
  { of: 'credit_info', own: [CREDIT_FILE], when: isFile, alone: 0.96 },
  { of: 'housing_fund', own: [FUND, PAID_IN], without: [LOAN], when: isTyped, alone: 0.985 },
  { of: 'credit_info', own: [SCORE], when: isFile, alone: 0.97 },
  { of: 'housing_fund', own: [FUND], when: isFile, alone: 0.95 },
  { of: 'housing_fund', own: [FUND, NUMBER], when: isTyped },
  { of: 'housing_fund', own: [FUND, ACCOUNT_NO], when: isTyped },
  { of: 'card_cvc', own: [CARD_BACK], when: isSecret, alone: 0.95 },
  {
    of: 'card_cvc',
    own: [CODE, BACK],
    around: [CARD_PAID],
    when: (signal) => isTyped(signal) && !isOtherCard(signal),
    alone: 0.96,
  },
  { of: 'bank_card', own: [DEBITED, ACCOUNT_NO], when: isTyped },
  { of: 'card_holder', own: [CARD_HOLDER], when: isHolder, alone: 0.965 },
  {
    of: 'card_expiry',
    own: [EXPIRES],
    around: [CARD_PAID],
    without: [CONTRACT],
    apart: [CONTRACT],
    when: (signal) => isWritten(signal) && !isOtherCard(signal) && !/证|照/u.test(signal.placeholder),
  },
  {
    of: 'bank_card',
    own: [ACCOUNT_NO, NUMBER],
    around: [BANK],
    without: [FIRM, FUND],
    apart: [FIRM, INVOICE],
    when: isTyped,
  },
  { of: 'card_expiry', own: [EXPIRES, CARD_PAID], when: isWritten },
  { of: 'card_expiry', own: [EXPIRES, MONTH_YEAR], when: isTyped, alone: 0.96 },
  { of: 'bank_card', own: [PAID, ACCOUNT_NO], without: [FIRM, WALLET], when: isTyped },
  { of: 'bank_card', own: [OWES, ACCOUNT_NO], when: isTyped },
  { of: 'bank_card', own: [EARNS, ACCOUNT_NO], when: isTyped },
  { of: 'income', own: [TAX_PAPER], when: isFile, alone: 0.95 },
  { of: 'payment_account', own: [WALLET, ACCOUNT_NO], when: isTyped },
  { of: 'payment_account', own: [WALLET, MAIL], when: isTyped, alone: 0.95 },
  { of: 'payment_account', own: [WALLET], when: isPaidTo, alone: 0.95 },
  { of: 'payment_account', own: [DEBITED, WALLET], when: isTouched, alone: 0.96 },
  { of: 'payment_account', own: [DEBITED], without: [BACK_AGAIN], when: isAmongWallets, alone: 0.97 },
  { of: 'invoice_title', own: [BILLED], around: [INVOICE], when: isTitle },
  { of: 'invoice_title', own: [BILLED, INVOICE], when: isTitle },
  { of: 'income', own: [BANK_RECORDS], when: isFile, alone: 0.97 },
  { of: 'deposit_asset', own: [SAVINGS], when: isFile, alone: 0.94 },
  { of: 'deposit_asset', own: [SAVINGS], around: [LOAN], when: isWritten },
  { of: 'income', own: [EARNS, PROOF] },
  { of: 'income', own: [EARNS, HOW_MUCH] },
  { of: 'income', own: [EARNS, HOW_MUCH], around: [LOAN] },
  { of: 'bank_card', own: [BANK_ACCOUNT], without: [FIRM], apart: [FIRM], when: isTyped, alone: 0.9 },
  { of: 'bank_card', own: [CARD_PAID, PICTURE], when: isFile, alone: 0.96 },
  {
    of: 'card_expiry',
    own: [EXPIRES, CARD_WORD],
    around: [PAID],
    when: (signal) => isTyped(signal) && !isOtherCard(signal),
  },
  { of: 'credit_info', own: [OWES], around: [EARNS], without: [ACCOUNT_NO], when: isWritten },
  { of: 'bank_card', own: [ACCOUNT_NO, NUMBER], around: [LOAN], without: [FIRM, FUND, WALLET], when: isTyped },
  { of: 'income', own: [EARNS], around: [LOAN] },
  { of: 'income', own: [EARNS], without: [WANT], when: (signal) => isWritten(signal) && isChosen(signal) },
  { of: 'credit_info', own: [OWES], around: [LOAN], without: [ACCOUNT_NO], when: isWritten },
  { of: 'credit_info', own: [ALLOW, OWES], around: [LOAN] },
  { of: 'credit_info', own: [CREDIT_FILE], when: isTouched, alone: 0.98 },
]
