import type { Signal } from '../../model/detection'
import { spokenOf } from '../clues/clauses'
import { near } from '../clues/near'
import { isCompanyInvoice } from '../clues/places'

export const COMPANY_DATA =
  /(?:上?年度?)?营业(?:收入|额)|(?:公司|企业|单位|注册|登记|经营|营业|购[买]?方|买方|受票方|抬头方|采购方)?(?:场所|固定|联系|办公)?(?:地址|电话|座机|固话)(?:号码)?(?:(?:和|及|、)?电话)?|发票(?:地址|电话)|注册(?:地址|电话)|(?:开户|基本户)(?:银?行|账[号户]|支行|行名称)(?:名称|全称)?(?:[及和与]?(?:支行|网点|账[号户])(?:名称)?)?|银行账[号户]|银行|账[号户]|(?:company|registered|business) (?:address|phone)|bank(?: (?:name|account))?/u

/** Where the bank is at which somebody has his account, and its number. */
export const OF_BRANCH =
  /开户(?:行)?(?:所在)?地?(?:省份?|市|城市|地区?|地址|区域|省市区?|网点)|(?:开户|支)?行(?:联?行|清算)号|联行号|(?:银行|清算)行号/u

/** Who is named as a party to an invoice, or has an account for companies. */
const OF_BUYER = /^(?:购买?|受票|采购|买|卖|销售?|开票)方(?!式|案)|对公|公户|基本户/u

/** The address and account of a company stand in its invoices for anybody to read. */
export const isCompanyData = (signal: Signal): boolean =>
  OF_BUYER.test(`${signal.label} ${signal.placeholder}`) ||
  (isCompanyInvoice(signal) &&
    /公司|企业|单位|购买?方|买方|受票方|注册|登记|经营|开户|基本户|银行|账[号户]|company|registered|business|bank/u.test(
      signal.label || signal.placeholder,
    ))

/** The five particulars of a taxpayer: whose tax number and bank are asked for is a company, with its address and telephone. */
export const isTaxpayers = (signal: Signal): boolean =>
  /^(?:发票|开票|公司|企业|单位|注册|登记|经营)?(?:地址|电话|座机|固话)(?:号码)?$/u.test(
    spokenOf(signal).label[0] ?? spokenOf(signal).placeholder[0] ?? '',
  ) &&
  isCompanyInvoice(signal) &&
  near(signal, /税号|纳税人|识别号|信用代码|税务登记|\b(?:tax|vat|gst)\b/u) &&
  near(signal, /开户|银行账号|银行帐号|\bbank\b/u)
