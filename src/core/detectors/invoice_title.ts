import { near } from './clues/near'
import { weigh } from './clues/weigh'

const INVOICE = /税号|纳税人|识别号|抬头|发票|开票|taxpayer|tax (?:id|number)|invoice|vat/u

/** In whose name an invoice is made out. */
export const detector = weigh(
  'invoice_title',
  {
    labels:
      /开[立具]对象|(?:发票|公司|企业|个人|单位|开票)*抬头(?:名称|内容)?|(?:购方|购买方|受票方|开票)(?:单位|公司|企业)?名称|invoice (?:title|to|name)|bill(?:ing)? (?:to|company|name)|公司抬头|宛名/u,
    also: [
      {
        labels:
          /(?:公司|企业|单位|机构|购货单位|开票单位)(?:名称|全称|名)?|名称|company(?: name)?|business name|organi[sz]ation/u,
        when: (signal) => near(signal, INVOICE) || signal.scenario === 'e_invoice',
      },
    ],
    not: /[证照]名|采购|类型|税号|识别号|地址|电话|账号|开户|手机|联系人|商品|项目|门店|店铺|\btype\b/u,
    keys: [
      'invoice_title',
      'invoicetitle',
      'taitou',
      'buyer_name',
      'invoice_name',
      'title_name',
      'fptt',
      'invoice_head',
    ],
    when: ({ raw, options }) => options.length < 2 && !/radio|checkbox|search/.test(raw.type + raw.widget),
  },
  {
    wireKeys: ['invoice_title', 'invoicetitle', 'invoice_name', 'invoice_head', 'taitou', 'invoice_company'],
    wireHints: [
      {
        keys: ['buyer_name', 'title_name', 'purchaser_name', 'gmf_mc', 'ghf_mc'],
        plausible: (value) =>
          /\p{Script=Han}{2}(?:公司|集团|厂|商行|中心|事务所|研究院|合作社|委员会)$/u.test(value.trim()),
      },
    ],
    plausible: (value) => /\p{L}{2}/u.test(value),
  },
)
