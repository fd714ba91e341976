import { maskEnds } from './clues/mask'
import { weigh } from './clues/weigh'

/** Taxpayer number of a company (unified social credit code). */
export const detector = weigh(
  'tax_no',
  {
    labels:
      /(?:公司|企业|单位|购方|开票)*税号|(?:购方|企业)?纳税人?(?:识别|登记)(?:号码?|代码)|(?:统一)?社会信用代码|统一编号|税务登记(?:号|证号)|tax(?:payer)? ?(?:id(?:entification)?(?: number)?|number|no\.?|code)|\bvat(?: (?:number|no\.?|id))?\b|\b(?:vat|gst|hst|tax|sales tax)(?: registration)? (?:no|number|id|code)\b|\b(?:abn|gstin|uen|acn)\b|\bnif\b|\bein\b/u,
    keys: [
      'tax_no',
      'taxno',
      'tax_number',
      'tax_num',
      'taxpayer_num',
      'taxpayer_number',
      'taxpayer_no',
      'nsrsbh',
      'buyer_tax_no',
      'tax_id',
      'shuihao',
      'duty_paragraph',
      'credit_code',
    ],
    not: /税率|税额|说明|\brate\b|amount|included/u,
  },
  {
    wireKeys: [
      'tax_no',
      'taxno',
      'tax_number',
      'tax_num',
      'taxpayer_num',
      'taxpayer_no',
      'taxpayer_number',
      'tax_id',
      'nsrsbh',
      'buyer_tax_no',
      'duty_paragraph',
    ],
    plausible: (value) => /^[0-9A-HJ-NPQRTUWXY]{15,20}$/.test(value.trim()),
    mask: (value) => maskEnds(value, 4, 2),
  },
)
