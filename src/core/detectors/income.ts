import type { Signal } from '../model/detection'
import { maskAll } from './clues/mask'
import { about } from './clues/near'
import { weigh } from './clues/weigh'

/** What is paid to whoever does it is no one's income yet. */
export const isReward = (signal: Signal): boolean =>
  /^(?:薪酬|报酬|酬金|赏金|跑腿费)$/u.test(signal.label) && about(signal, /寄件|跑腿|代[取拿买]|任务|悬赏|发布/u)

/** What a person or a household earns. */
export const detector = weigh(
  'income',
  {
    labels:
      /劳务报酬|稿酬|特许权使用费|^(?:钱|资金|还款)从哪[里儿]?来|一个?月(?:能)?(?:拿|挣|赚|到手|进账)到?(?:多少|几).*|\b(?:anything|what) else (?:is )?coming in\b|\bkommt (?:im|pro) monat\b.*|^(?:annual |yearly |monthly |average |regular )?(?:bonus(?:es)?|overtime|commissions?)(?: (?:and|or) (?:bonus(?:es)?|overtime|commissions?))?$|发薪日|(?:工资)?发放日|(?:每个?月|每年|一个月|一年|月|年)(?:大概|大约|能|可以)*(?:挣|赚)(?:(?:多少|几)(?:钱|万|元))?$|(?:个人|家庭|税前|税后|月均|平均|年均|每月|月|年)*(?:总)?(?:收入|入息|进账|薪资|薪水|工资|月薪|年薪)(?:情况|水平|范围|区间|来源|证明|流水|形式|发放方式)?|(?:家庭|个人|每月|月|年)*可支配收入|(?:月均?|年均?|企业|经营|营业)(?:年|月)?流水|(?:年|月)?营业额|工资(?:卡)?(?:发放)?(?:方式|形式)|(?:第[一二]|主要)?还款来源|工作待遇|年终奖(?:金)?|(?:绩效|季度)?奖金|(?:提成|薪酬)(?:收入|水平|范围)?|工资条|(?:目前|当前|现)(?:月薪|年薪|薪资)|\b(?:take-?home|gross|net|annual|monthly|yearly|base)(?: \w+)? pay\b|\bpay(?: ?(?:stub|slip)s?| per (?:month|year|week))|how much (?:do|does|did) (?:you|your \w+) (?:earn|make)(?: .*)?|\bwages?\bs?\b|(?:annual|monthly|household|yearly|net|gross|personal)? ?(?:income|salary|wage|earnings)(?: (?:range|level|source))?/u,
    options:
      /^(?:\d{4,5}(?:元)?(?:以[下上]|及以[下上])|\d+(?:\.\d+)?(?:千|k|万)?\s*[-~至到]\s*\d+(?:\.\d+)?(?:千|k|万)(?:元)?\/?(?:月|年)?|\d{4,5}\s*[-~至到]\s*\d{4,5}元?|月(?:入|薪).*|年(?:入|薪).*|现金(?:发放|工资)|(?:银行代发|打卡)(?:发放|工资)?)$/u,
    asked: /收入|工资|[月年]薪|到手|(?:挣|赚).{0,3}(?:多少|几)|\b(?:earn|income|salary|paid)\b/u,
    not: /租金|房租|营业收入|营收|工资卡|工资的(?:卡|账)|步数|分期|借[款多]|贷款|需求|收入支出|收入分类|期望薪|薪资待遇|薪资[上下]限|收益|reservation/u,
    keys: [
      'income',
      'month_income',
      'monthly_income',
      'income_mon',
      'home_income',
      'revenue',
      'salary',
      'year_income',
      'annual_income',
      'shouru',
    ],
    // Sums of other things are chosen among the same ranges.
    when: (signal) =>
      signal.raw.type !== 'search' && !isReward(signal) && !/\b(?:budget|price|cost)\b|预算/u.test(signal.label),
  },
  {
    wireKeys: [
      'income',
      'month_income',
      'monthly_income',
      'year_income',
      'annual_income',
      'home_income',
      'family_income',
      'salary',
      'income_range',
    ],
    mask: maskAll,
  },
)
