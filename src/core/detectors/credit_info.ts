import type { Signal } from '../model/detection'
import { maskAll } from './clues/mask'
import { about, near } from './clues/near'
import { isLoan } from './clues/places'
import { weigh } from './clues/weigh'

/** Under such a heading every loan is one that somebody has. */
const DEBTS = /^(?:个人|家庭)?(?:债务|负债|欠款|信贷)(?:信息|情况|状况|明细)?$/u
const OWED = /贷款?$|分期$|欠款$|借款$|信用卡$|^其[他它]/u

/** What a bank grants on a card, and when it is owed. */
const OF_CREDIT_CARD =
  /^(?:信用|卡片?|固定|总|授信|可用|剩余|临时)*额度(?:\(.*\))?$|^(?:每月|最后|最晚)?(?:账单|还款|出账)日(?:期)?$/u
const OF_ONE_CARD = /信用卡(?:卡?号)|^账单日|安全码/u
const isOfCreditCard = (signal: Signal): boolean =>
  OF_CREDIT_CARD.test(signal.label || signal.placeholder) &&
  // The day on which a new card is to be paid is chosen.
  !(signal.options.length > 1 && about(signal, /申请|办[理卡]/u)) &&
  (about(signal, /信用卡|贷记卡/u) || near(signal, OF_ONE_CARD) || /信用卡/u.test(signal.placeholder))

const LOAN = /^是否(?:有(?:成功)?贷款|为?按揭车?)$|车辆?按揭中?$|车贷(?:还|结)清/u

const hint = (signal: Signal): readonly [string, number] | null => {
  const { label, group } = signal
  if (isOfCreditCard(signal)) return ['near:a credit card', 0.97]
  if (DEBTS.test(group) && OWED.test(label)) return ['group:debts', 0.99]
  return LOAN.test(label) ? ['words:a loan', 0.96] : null
}

/** Credit standing: scores, reports, debts, arrears. */
export const detector = weigh(
  'credit_info',
  {
    labels:
      /(?:其[他它]|别的)(?:平台|机构|银行)(?:的)?(?:待还|欠款|未还|在借|借款)(?:金额|余额)?|(?:房贷|车贷|贷款)已还.{0,4}|(?:现有|剩余)?(?:按揭|房贷|车贷|贷款)余额|(?:曾否|是否|有无|曾经?)?(?:申请)?(?:过)?破产.{0,2}$|\bfico\b|\bchapter (?:7|11|13)\b|哪[个家](?:银?行|机构).{0,3}(?:放|贷)的?(?:款|贷)|^(?:每|一)个?月(?:要|得)?还(?:多少|几)?(?:钱|款)?$|^供了?(?:几|多少)年|(?:家庭|个人)(?:欠债|负债|债务)(?:情况|金额|状况)?|(?:是否|有无|有没有)?(?:仍|还|尚|目前)?(?:有|在还|背)?(?:未[还结]清的?)?(?:车贷|网贷|信用贷|消费贷|助学贷款?)(?:吗|没有?|在还|未[还结]清)?$|(?:是否|有没有|有无|曾经?|之前)?(?:按过揭|贷过款|办过(?:贷款|按揭|分期)|用过房贷|有过(?:贷款|房贷|按揭)(?:记录)?)|\b(?:money|amount|anything) (?:still )?(?:owed|owing|left to pay)\b|\b(?:total |other )?liabilities\b|\b(?:loan|debt|credit|mortgage|finance) (?:repayments?|commitments?)\b|\bexisting (?:loans?|credit|commitments?|finance)\b|(?:信用卡|贷款|花呗|借呗)账单|征信(?:情况|状况|报告|记录|查询|授权)?|(?:芝麻|个人|微信支付)?信用(?:分|评分|情况|状况|记录|报告|等级)|芝麻(?:信用|分)|(?:逾期|负债|欠款|不良)(?:记录|情况|总?金额|总额|状况|次数|天数)?|(?:现有|其他|名下|未还|已有)(?:贷款|借款|网贷)(?:余额|情况|金额)?|信用卡额度|(?:有无|是否有)信用卡|花呗|借呗|微粒贷|有无?官司|是否有官司|(?:网贷|小贷)(?:情况|余额|笔数)?|当前负债|每?月(?:还款|供(?![货应给量奶]))额?|(?:民间|私人)借贷(?:情况)?|(?:剩余|未还|未结清|现有|目前|当前|已有|名下)(?:的)?(?:未还)?(?:贷款|借款|房贷|车贷|按揭)(?:余额|情况|金额|本金)?|(?:贷款|借款|房贷|车贷|按揭)余额|白条(?:额度)?|(?:征信)?查询次数|其[他它](?:平台|机构|网络|银行|渠道|金融机构)?(?:的)?(?:借款|贷款|负债)(?:情况|余额|金额)?|(?:运营商|芝麻|征信|支付宝|淘宝|京东)(?:信用)?(?:认证|授权书?)|(?:近?[一两二三半]年内?|当前|历史)(?:的)?(?:征信|逾期)(?:记录|情况|次数)?|credit (?:score|report|history|rating|check)|existing (?:loans?|debts?)|outstanding (?:balances?|loans?|debts?|finance)|\b(?:mortgage|loan|finance|decision|agreement|approved|agreed) (?:agreed |approved )?in principle\b|\bpre-?(?:approved|approval|qualified)\b|\bfinance (?:is |still )?(?:outstanding|owed|owing|left|remaining)\b|\bsettlement figure\b|\b(?:still owe|still paying|negative equity)\b|\b(?:finance|loan|lien) on (?:it|the (?:car|vehicle)|this (?:car|vehicle)|your (?:car|vehicle))\b/u,
    also: [
      {
        labels:
          /^(?:是否)?(?:为)?主贷人$|(?:(?:房[产屋贷]?|住房|按揭|车辆?|车贷|现有|目前|名下)(?:的)?月供|月还款)(?:金?额|时间|年限|情况)?/u,
        when: (signal) => isLoan(signal) && !about(signal, /计算|[测试估]算/u),
      },
      {
        labels:
          /^monthly (?:rent|mortgage|housing)\b.*|^(?:rent|mortgage)(?: or (?:rent|mortgage))? (?:payment|per month)$/u,
        when: isLoan,
      },
      { labels: /信用卡(?:情况|张数|数量|持有)?|信用(?:情况|状况|良好)?|贷款(?:记录|情况)/u, when: isLoan },
    ],
    asked:
      /未[还结]清.{0,4}|还没还完|未还清|欠款|欠了|逾期|负债|信用卡|网贷|征信|失信|(?:有|还有|几笔).{0,5}(?:贷款|借款)|\b(?:debts?|bankrupt(?:cy)?|credit (?:score|card|history)|missed payments?|outstanding loans?)\b/u,
    hint,
    not: /支付方式|支付宝账|支持|分期|还款方式|还款日|卡号|额度\/月供计算/u,
    options:
      /^(?:信用良好|征信良好|无?(?:逾期|不良|负债|网贷)|有(?:少量|多次|过|轻微)?(?:逾期|不良|负债|网贷).{0,4}|(?:信用|征信)(?:空白|白户|较差|一般)|无信用记录|无逾期.*|.*逾期.*次.*)$/u,
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
