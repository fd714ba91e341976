import type { TextSeen } from '../model/observation'

const POLICY_TITLE =
  /隐私(权)?(政策|声明|保护|条款|协议|指引)|个人信息(保护|处理)(政策|规则|声明)|privacy (policy|notice|statement)/i
const POLICY_WORDS = /收集|个人信息|我们将|共享|personal (data|information)|we (may )?collect/gi
const MIN_POLICY = 800

/** True for a page whose main text is itself a privacy policy. */
export const isPolicyPage = ({ title, headings, sample }: Pick<TextSeen, 'title' | 'headings' | 'sample'>): boolean => {
  const beginning = `${title} ${headings.slice(0, 3).join(' ')} ${sample.slice(0, 200)}`
  return sample.length >= MIN_POLICY && POLICY_TITLE.test(beginning) && (sample.match(POLICY_WORDS)?.length ?? 0) >= 5
}
