import { isSameAddress, isWebUrl } from './sites'

/** Better names first: the law asks for a policy of its own, not for a passage in the terms. */
const NAMES: readonly RegExp[] = [
  /隐私(?:权)?(?:政策|声明|协议|条款|保护(?:政策|声明|指引|协议)|指引)|privacy\s*(?:policy|notice|statement)/i,
  /个人信息(?:保护|处理)/,
  /隐私|\bprivacy\b/i,
]

/** The link that leads to the privacy policy, among those of a page; null where none does. */
export const findPolicyLink = (links: readonly { text: string; url: string }[]): string | null => {
  const usable = links.filter(({ url }) => isWebUrl(url))
  for (const name of NAMES) {
    const link = usable.find(({ text }) => name.test(text))
    if (link) return link.url
  }
  return null
}

/** Whether a link leads to a view of the same document, which only its own script can draw: nothing to fetch. */
export const isRoute = (link: string, page: string): boolean => link.includes('#') && isSameAddress(link, page)
