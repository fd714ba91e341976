import type { Signal } from '../../../model/detection'
import { isCardForm, isOtherCard } from '../../clues/cards'
import { isAmong } from '../../clues/sayings'
import {
  type Compound,
  isChosen,
  isChosenOrPicked,
  isCounted,
  isFile,
  isNamed,
  isPut,
  isTouched,
  isTyped,
  isWritten,
} from '../compound'
import {
  BOUGHT,
  BOUGHT_THEN,
  BUYS,
  CUSTOM,
  DROPS_IN,
  GOES_WHERE,
  HAD,
  LOOKED_AT,
  PURCHASED,
  SHOPS,
  TALLIED,
  WARES,
} from '../words/doings'
import {
  ALLOW,
  BACK,
  BY_PERIOD,
  CODE,
  FIRST,
  HABIT,
  HOW_MUCH,
  HOW_OFTEN,
  KIND,
  MAIL,
  MONTH_YEAR,
  NUMBER,
  OWN,
  PAST,
  PICTURE,
  WANT,
  WHEN,
  WHERE,
} from '../words/general'
import { HUNT } from '../words/homes'
import {
  ACCOUNT_NO,
  AFTERWARDS,
  AMOUNT,
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
  IDENTITY_PAPER,
  INVOICE,
  LIMIT,
  LOAN,
  OWES,
  PAID,
  PAID_ALREADY,
  PAID_IN,
  PAY_WAY,
  PROOF,
  SAVINGS,
  SCORE,
  SELLER,
  SPENDS,
  TAX_PAPER,
  TILL_PAPER,
  TRADE_NO,
  WALLET,
  WARRANTY,
} from '../words/money'
import { AILS } from '../words/people'
import { DISTANCE } from '../words/vehicles'

const isPutOrChosen = (signal: Signal): boolean => isPut(signal) || /多少|几/u.test(signal.label)

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

/** In words or by a choice. */
const isNamedOrChosen = (signal: Signal): boolean => isNamed(signal) || isChosen(signal)

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

/** What is asked of money earned, owed and paid. */
export const compounds: readonly Compound[] = [
  { of: 'income', own: [EARNS], without: [WANT, PAY_WAY], when: isPut },
  { of: 'deposit_asset', own: [SAVINGS], without: [WANT], when: isHad },
  { of: 'credit_info', own: [OWES], without: [WANT], when: isHad },
  { of: 'credit_info', own: [CREDIT_FILE, COUNTED], when: isWritten },
  { of: 'credit_info', own: [OWES, COUNTED], around: [LOAN], when: isTold },
  { of: 'credit_info', own: [OWN, CREDIT_LINE], around: [LOAN], without: [NUMBER], when: isWritten, alone: 0.93 },
  { of: 'credit_info', own: [OWN, OWES], around: [LOAN], without: [ACCOUNT_NO], when: isWritten },
  { of: 'consumption_record', own: [BOUGHT] },
  { of: 'consumption_record', own: [BOUGHT, BUYS], without: [WANT, DISTANCE], when: isChosen, alone: 0.93 },
  { of: 'consumption_record', own: [PAST, BOUGHT], without: [WANT, DISTANCE], when: isWritten },
  { of: 'consumption_record', own: [PAST, BUYS], without: [WANT, DISTANCE], when: isWritten },
  { of: 'consumption_record', own: [PAST, BUYS, WHEN], without: [WANT, DISTANCE], when: isWritten },
  { of: 'consumption_record', own: [HOW_OFTEN, BUYS], without: [WANT], when: isWritten },
  { of: 'consumption_record', own: [HOW_OFTEN, DROPS_IN], without: [WANT, AILS], when: isWritten },
  { of: 'consumption_record', own: [HAD, WARES], without: [WANT], when: isWritten },
  {
    of: 'consumption_record',
    own: [BOUGHT_THEN],
    without: [WANT, WHERE],
    apart: [AFTERWARDS],
    when: isWritten,
    alone: 0.88,
  },
  { of: 'consumption_record', own: [BY_PERIOD, CUSTOM], without: [WANT], apart: [LOAN, FIRM], when: isWritten },
  { of: 'consumption_record', own: [PAST, GOES_WHERE], without: [WANT], when: isWritten },
  { of: 'consumption_record', own: [HABIT, SPENDS], without: [WANT], apart: [LOAN, FIRM], when: isPutOrChosen },
  { of: 'consumption_record', own: [HABIT, GOES_WHERE], without: [WANT], when: isWritten },
  { of: 'consumption_record', own: [SHOPS, WHEN], around: [TALLIED], without: [WANT], when: isTyped, alone: 0.975 },
  { of: 'consumption_record', own: [SHOPS, WHERE], around: [TALLIED], without: [WANT], when: isWritten, alone: 0.975 },
  { of: 'consumption_record', own: [SHOPS, SELLER], around: [TALLIED], without: [WANT], when: isWritten, alone: 0.975 },
  { of: 'consumption_record', own: [SHOPS, WARES], around: [TALLIED], without: [WANT], when: isWritten, alone: 0.975 },
  { of: 'consumption_record', own: [SHOPS, AMOUNT], around: [TALLIED], without: [WANT], when: isTyped, alone: 0.975 },
  { of: 'consumption_record', own: [PAST, HOW_MUCH, BUYS], without: [WANT, DISTANCE], when: isWritten },
  { of: 'consumption_record', own: [PAST, BUYS], without: [LOOKED_AT], when: isTouched, alone: 0.93 },
  { of: 'consumption_record', own: [PAST, PROOF], without: [LOOKED_AT], when: isTouched, alone: 0.85 },
  { of: 'consumption_record', own: [ALLOW, PAST, BUYS], without: [LOOKED_AT], when: isTouched, alone: 0.98 },
  { of: 'consumption_record', own: [BUYS, HOW_MUCH], when: isTouched, alone: 0.95 },
  { of: 'consumption_record', own: [BUYS, WHEN], around: [WARRANTY], without: [WANT], when: isTyped, alone: 0.985 },
  {
    of: 'consumption_record',
    own: [SHOPS, HOW_MUCH],
    around: [WARRANTY],
    without: [WANT, PAID],
    when: isTyped,
    alone: 0.96,
  },
  { of: 'consumption_record', own: [PAST, BUYS, BOUGHT], without: [WANT, DISTANCE, AILS], when: isWritten },
  { of: 'consumption_record', own: [PURCHASED], around: [WARRANTY], when: isTyped, alone: 0.98 },
  { of: null, own: [PURCHASED], apart: [WARRANTY, TALLIED], when: isTyped, alone: 0.975 },
  { of: 'consumption_record', own: [BUYS, SELLER], around: [AFTERWARDS], without: [WANT], when: isWritten },
  { of: 'consumption_record', own: [BUYS, KIND], around: [WARRANTY], without: [WANT], when: isNamed },
  { of: 'consumption_record', own: [BUYS, INVOICE], around: [AFTERWARDS], when: isFile, alone: 0.96 },
  { of: 'consumption_record', own: [BUYS, PROOF], around: [AFTERWARDS], when: isFile, alone: 0.96 },
  {
    of: 'payment_record',
    own: [PAY_WAY],
    around: [AFTERWARDS],
    without: [BACK_AGAIN],
    when: isWritten,
    alone: 0.97,
  },
  { of: 'payment_record', own: [PAID, WHEN], around: [AFTERWARDS], without: [WANT, BACK_AGAIN], when: isTyped },
  { of: 'payment_record', own: [PAID, TRADE_NO], around: [AFTERWARDS], when: isTyped, alone: 0.975 },
  {
    of: 'payment_record',
    own: [PAID, AMOUNT],
    around: [AFTERWARDS],
    without: [WANT, BACK_AGAIN],
    when: isTyped,
    alone: 0.97,
  },
  { of: 'credit_info', own: [CREDIT_LINE, LIMIT], around: [LOAN], when: isWritten },
  { of: 'credit_info', own: [CREDIT_LINE, LIMIT], around: [LOAN], when: isFile },
  { of: 'credit_info', own: [ANSWERS_FOR], around: [LOAN], when: isChosen, alone: 0.93 },
  { of: 'credit_info', own: [CREDIT_FILE], when: isFile, alone: 0.96 },
  {
    of: 'photo_album',
    own: [PICTURE],
    around: [AFTERWARDS],
    without: [PAID, IDENTITY_PAPER],
    when: isFile,
    alone: 0.9,
  },
  // Which way one has paid, and not which one will.
  { of: 'payment_record', own: [PAY_WAY, PAID_ALREADY], without: [BACK_AGAIN], when: isNamedOrChosen, alone: 0.96 },
  { of: 'payment_record', own: [PROOF, AMOUNT], around: [AFTERWARDS], without: [SPENDS], when: isTyped, alone: 0.9 },
  { of: 'housing_fund', own: [FUND, PAID_IN], without: [LOAN], when: isTyped, alone: 0.985 },
  { of: 'consumption_record', own: [FIRST, BUYS, WHEN], without: [WANT, DISTANCE], apart: [HUNT], when: isTyped },
  { of: 'credit_info', own: [SCORE], when: isFile, alone: 0.97 },
  { of: 'housing_fund', own: [FUND], when: isFile, alone: 0.95 },
  { of: 'housing_fund', own: [FUND, NUMBER], when: isTyped },
  { of: 'housing_fund', own: [FUND, ACCOUNT_NO], when: isTyped },
  { of: 'consumption_record', own: [TILL_PAPER], when: isFile, alone: 0.94 },
  { of: 'payment_record', own: [PAID, PROOF] },
  { of: 'payment_record', own: [PAID, PROOF], when: isFile, alone: 0.95 },
  { of: 'payment_record', own: [PAID, PICTURE], when: isFile, alone: 0.94 },
  { of: 'payment_record', own: [PAID, TRADE_NO], when: isTyped, alone: 0.93 },
  { of: 'payment_record', own: [PAID, WHEN, HOW_MUCH], without: [WANT], when: isTyped },
  { of: 'payment_record', own: [PAID, PAST], when: isTouched, alone: 0.94 },
  { of: 'payment_record', own: [PAID, WHEN], when: isTouched, alone: 0.94 },
  { of: 'payment_record', own: [PAST, PAID, WHEN], when: isWritten },
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
  { of: 'payment_record', own: [PAID_ALREADY, WHEN], without: [WANT], when: isTyped },
  { of: 'bank_card', own: [BANK_ACCOUNT], without: [FIRM], apart: [FIRM], when: isTyped, alone: 0.9 },
  { of: 'bank_card', own: [CARD_PAID, PICTURE], when: isFile, alone: 0.96 },
  {
    of: 'card_expiry',
    own: [EXPIRES, CARD_WORD],
    around: [PAID],
    when: (signal) => isTyped(signal) && !isOtherCard(signal),
  },
  { of: 'consumption_record', own: [SPENDS, HOW_MUCH], when: isChosenOrPicked },
  { of: 'consumption_record', own: [HABIT, BUYS], without: [WANT], when: isWritten },
  { of: 'credit_info', own: [OWES], around: [EARNS], without: [ACCOUNT_NO], when: isWritten },
  { of: 'payment_record', own: [PAID_ALREADY, HOW_MUCH], when: isTyped },
  { of: 'payment_record', own: [PAID_ALREADY, HOW_OFTEN], when: isCounted },
  { of: 'payment_record', own: [WALLET, TRADE_NO], when: isTyped },
  { of: 'bank_card', own: [ACCOUNT_NO, NUMBER], around: [LOAN], without: [FIRM, FUND, WALLET], when: isTyped },
  { of: 'income', own: [EARNS], around: [LOAN] },
  { of: 'income', own: [EARNS], without: [WANT], when: (signal) => isWritten(signal) && isChosen(signal) },
  { of: 'credit_info', own: [OWES], around: [LOAN], without: [ACCOUNT_NO], when: isWritten },
  { of: 'credit_info', own: [ALLOW, OWES], around: [LOAN] },
  { of: 'credit_info', own: [CREDIT_FILE], when: isTouched, alone: 0.98 },
]
