import { maskAll } from './clues/mask'
import { isLoan, isPledgeOfAny } from './clues/places'
import { weigh } from './clues/weigh'

/** Money and other property except buildings. */
export const detector = weigh(
  'deposit_asset',
  {
    labels:
      /(?:存|攒|积)下?的?(?:养老钱|钱|积蓄)|[他本]行(?:定|活)[存期](?:存款)?(?:金额|余额|数额)?|\bmoney (?:held )?in (?:the |your |a )?(?:bank|building society|savings)\b.*|\b(?:value of )?your (?:investment )?(?:portfolio|investments?|shares|holdings)\b|\b(?:shares|stocks|partnership interests?) (?:or|and|in)\b.*|\bcrypto(?:currency)? (?:assets|holdings)\b|\b(?:brokerage|savings|investment) accounts?\b|手[里头上](?:还)?(?:能|可以)?.{0,4}(?:添|拿|凑|出)出?多少|(?:证券|券商|银行|其[他它])?.{0,3}(?:户口|账户|商户)(?:结余|资产)|(?:银行)?存款(?:余额|金额|情况)?|(?:个人|家庭|金融|名下|可投资|流动)(?:净)?(?:资产|财产)(?:情况|规模|证明|总额)?|(?:持有|名下)(?:的)?(?:理财|基金|股票|保险|金融)(?:产品)?|资产(?:证明|描述|情况|状况|规模)|(?:银行|手机银行)?(?:理财|基金|股票|债券|国债|信托|外汇|黄金|存单|定期|活期|余额宝|证券)(?:产品)?(?:持有|余额|市值|总额|资产|情况|金额)(?:金额|总额|规模|市值|情况)?|(?:银行|工资)流水|资[金产]来源|名下(?:有无)?(?:车产|车辆)|有无车产?|是否有车|^我?有车[产子]?$|车(?:产|辆)情况|车产|\bsource of (?:wealth|funds)\b|\b(?:bank|superannuation|account|savings) balance\b|\bcash (?:in bank|savings|at bank)\b|savings(?: balance)?|\bassets?\b(?: value)?|net worth|bank statements?|investments?/u,
    also: [
      {
        labels:
          /^(?:有无)?车(?:产|辆|子)?(?:情况|信息)?$|^(?:有没有|有无|是否有|名下(?:有无)?)?(?:商业|人寿|储蓄型?)*(?:寿险|重疾险?|年金险?|分红险?)?(?:保险|保单|寿险|年金险|重疾险|分红险)(?:单|情况|信息|价值|现金价值|缴费年限)?$|资产(?:信息|类型)?|名下有?车/u,
        when: isLoan,
      },
      {
        labels: /^(?:有无|是否有?|有没有)?(?:抵押|质押)(?:物|品)?(?:类[型别]|种类)?$/u,
        when: isPledgeOfAny,
      },
    ],
    options:
      /^(?:无车产?|已购车|未购车|有车(?:产|一族)?|(?:名下)?(?:有|无)车(?:产|辆)?|有车.{0,3}(?:贷|按揭|抵押|全款).{0,2}|无车.{0,4}|(?:全款|按揭)车)$/u,
    asked:
      /(?:投资|理财).{0,5}(?:资金|金额|资产|产品)|(?:多少|家庭)?.{0,3}(?:资产|存款|积蓄|储蓄)|\b(?:savings|assets|investments)\b/u,
    not: /资产编号|设备|固定资产|押金|低至|asset (?:id|tag)/u,
    keys: ['deposit_amount', 'assets', 'asset_info', 'savings', 'has_car', 'bank_statement', 'net_worth', 'chechan'],
    when: ({ raw }) => raw.type !== 'search',
  },
  {
    wireKeys: [
      'savings',
      'total_assets',
      'asset_info',
      'personal_assets',
      'family_assets',
      'has_car',
      'bank_statement',
      'net_worth',
    ],
    mask: maskAll,
  },
)
