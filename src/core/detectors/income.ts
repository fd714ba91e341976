import { maskAll } from './clues/mask'
import { weigh } from './clues/weigh'

/** What a person or a household earns. */
export const detector = weigh(
  'income',
  {
    labels:
      /(?:个人|家庭|税前|税后|月均|平均|年均|每月|月|年)*(?:总)?(?:收入|薪资|薪水|工资|月薪|年薪)(?:情况|水平|范围|区间|来源|证明|流水|形式|发放方式)?|(?:annual|monthly|household|yearly|net|gross|personal)? ?(?:income|salary|wage|earnings)(?: (?:range|level|source))?/u,
    not: /收入支出|收入分类|期望薪|薪资待遇|reservation/u,
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
    when: ({ raw }) => raw.type !== 'search',
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
