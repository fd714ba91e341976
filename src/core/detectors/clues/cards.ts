import type { Signal } from '../../model/detection'
import { near } from './whose'

const CARD =
  /银行卡|卡号|持卡|信用卡|储蓄卡|借记卡|有效期|cvv|cvc|安全码|card|开户|カード|카드|tarjeta|numéro de carte|kartennummer|cart[ãa]o|numero della carta|kaartnummer|kortnummer|หมายเลขบัตร|số thẻ|nomor kartu/u

/** True where the form asks for a payment card. */
export const isCardForm = (signal: Signal): boolean => near(signal, CARD) || /\bcc-/.test(signal.raw.autocomplete)
