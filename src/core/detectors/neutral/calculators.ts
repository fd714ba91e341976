import type { Signal } from '../../model/detection'
import { about, near } from '../clues/near'

const CALCULATES = /计算器|[测试估]算|(?:分期|[房车]贷|贷款|月供|利息|还款|税费)计算|calculator/u
const CALCULATED =
  /首付|首套|二套|商贷|公积金|总价|单价|成交价|贷款|利[率息]|月供|还款|期[限数]|年限|比例|金额|\b(?:price|value|loan|rate|term|amount|down payment|deposit|years|repayment)\b/u
/** An account is somebody's, whatever is reckoned from it. */
const HELD = /[账帐][户号]|密码|编号|名下|[未没]还|逾期|缴存|account|password/u
/** Who leaves his name or number has the sum worked out for himself. */
const LEFT_BEHIND = /姓名|称呼|手机|电话|\b(?:name|phone|mobile|e-?mail)\b/u

/** Whoever tries out what a loan or an instalment would cost says nothing of himself. */
export const isCalculated = (signal: Signal): boolean => {
  const own = signal.label || signal.placeholder
  return (
    CALCULATED.test(`${own} ${signal.options.join(' ')}`) &&
    !HELD.test(own) &&
    about(signal, CALCULATES) &&
    !near(signal, LEFT_BEHIND)
  )
}
