import type { Policy } from '../model/inspection'
import type { PolicySeen } from '../model/observation'
import type { PageWords } from '../normalize/words'

const AGREEMENT = /协议|協議|条款|條款|章程|须知|須知|terms|agreement|conditions/iu
const OF_DATA = /隐私|隱私|个人信息|個人資|个资|個資|privacy|personal (?:data|information)|data protection/iu
/** A line this short is a title. */
const TITLE = 40

/**
 * What the rules of processing stand in: a text of their own, a service agreement that its title or its link calls so, or a
 * pop-up over a page of the service (`shownOn`). Small processors may do with the last two (Order No. 25 of 2026, Art. 4).
 */
export const placeOf = (
  { url, text, source }: PolicySeen & { text: string },
  words: readonly PageWords[],
  shownOn: string | null,
): NonNullable<Policy['place']> => {
  const first = text.trim().split('\n', 1)[0] ?? ''
  const links = words.flatMap((page) => page.links.filter((link) => link.url === url).map((link) => link.text))
  const titles = first.length <= TITLE ? [first, ...links] : links
  if (titles.some((title) => AGREEMENT.test(title)) && !titles.some((title) => OF_DATA.test(title))) return 'agreement'
  const page = source === 'page' ? words.find((one) => one.page === shownOn) : undefined
  const isOver =
    page !== undefined && !page.isPolicy && !OF_DATA.test([page.title, ...page.headings.slice(0, 2)].join(' '))
  return isOver ? 'dialog' : 'policy'
}
