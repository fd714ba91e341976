import type { Signal } from '../../model/detection'
import { anywhere, near } from './near'

const CARD =
  /银行卡|卡号|持卡|信用卡|储蓄卡|借记卡|有效期|cvv|cvc|安全码|card|开户|カード|카드|tarjeta|numéro de carte|kartennummer|cart[ãa]o|numero della carta|kaartnummer|kortnummer|หมายเลขบัตร|số thẻ|nomor kartu/u

/** Cards that let one in or are paid with at one place only. */
const OTHER_CARD =
  /(?:[月年季次油门饭餐]|会员|门店|储值|购物|加油|门禁|校园|图书|就诊|停车|充电|健身|员工|学生|礼品|电子|充值|学习|兑换|刮刮|体验|权益|激活|实体|听课|打卡|优惠|洗车|阅读|借阅)卡|点卡|次卡|卡密|刮开|车牌|(?:library|loyalty|rewards?|club|points|store|frequent flyer|season|travel) ?card|gift ?card|member(?:ship)? card|kundenkarte|carte de fidélité|tarjeta (?:de )?(?:fidelidad|socio|puntos)|cart(?:a|ão) (?:de )?fidel\p{L}+|carta fedeltà|klantenkaart|ポイントカード|会员カード|적립 ?카드|멤버십 ?카드|บัตรสมาชิก|thẻ thành viên|kartu (?:anggota|member)/u
const BANKS =
  /银行|信用卡|储蓄|借记|cvv|cvc|安全码|(?<!时)预留|开户|credit|debit|card ?holder|name (?:on|as .{0,16}on card)/u

/** True where the form is about a card that no bank has given. */
export const isOtherCard = (signal: Signal): boolean =>
  (OTHER_CARD.test(signal.label) || anywhere(signal, OTHER_CARD)) && !anywhere(signal, BANKS)

/** True where the form asks for a payment card. */
export const isCardForm = (signal: Signal): boolean =>
  /\bcc-/.test(signal.raw.autocomplete) || (near(signal, CARD) && !isOtherCard(signal))

/** Contracts and policies have a holder, too. */
const HOLDS_ANYTHING =
  /^(?:(?:nombre|apellidos|nome|cognome|nom) d(?:el|o|u) )?(?:titular|titulaire|titolare|intestatario)(?: del? (?:contrato|seguro|servicio|p[óo]liza))?$/u
const PAID_WITH =
  /tarjeta|cart[ãa]o|cuenta|\bconta\b|banc|iban|cvv|cvc|vencimiento|validade|caducidad|tarif|card|karte|kaart|\bcbu\b|\bpix\b|pag[oa]|carta|carte|conto|compte/u
/** True where it is not told of what somebody is the holder, and nothing is paid. */
export const isHolderOfAny = (signal: Signal): boolean =>
  HOLDS_ANYTHING.test(signal.label || signal.placeholder) && !near(signal, PAID_WITH)

const BARE_NUMBER = /^卡(?:号码?|片?编号)(?: ?请?(?:输入|填写))?$/u
const TREATED = /就诊|诊疗|患者|病人|门诊|挂号|社保卡|医保卡/u
/** True for the number of a card by which a clinic or its insurance knows somebody. */
export const isClinicCard = (signal: Signal): boolean =>
  BARE_NUMBER.test(signal.label || signal.placeholder) && anywhere(signal, TREATED) && !anywhere(signal, BANKS)
