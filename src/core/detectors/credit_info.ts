import { maskAll } from './clues/mask'
import { weigh } from './clues/weigh'

/** Credit standing: scores, reports, debts, arrears. */
export const detector = weigh(
  'credit_info',
  {
    labels:
      /征信(?:情况|状况|报告|记录|查询|授权)?|(?:芝麻|个人|微信支付)?信用(?:分|评分|情况|状况|记录|报告|等级)|芝麻(?:信用|分)|(?:逾期|负债|欠款|不良)(?:记录|情况|金额|状况|次数)?|(?:现有|其他|名下|未还|已有)(?:贷款|借款|网贷)(?:余额|情况|金额)?|信用卡额度|(?:有无|是否有)信用卡|花呗|借呗|微粒贷|有无?官司|是否有官司|credit (?:score|report|history|rating|check)|existing (?:loans?|debts?)|outstanding (?:loans?|debts?)/u,
    not: /支付|分期|还款方式/u,
    keys: [
      'credit_score',
      'sesame_credit',
      'zhima_score',
      'credit_report',
      'overdue',
      'debt',
      'zhengxin',
      'zhima',
      'lawsuits',
      'liabilities',
    ],
  },
  {
    wireKeys: [
      'credit_score',
      'sesame_credit',
      'zhima_score',
      'zm_score',
      'credit_report',
      'credit_level',
      'overdue_count',
      'debt_amount',
      'liabilities',
    ],
    mask: maskAll,
  },
)
