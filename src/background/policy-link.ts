import type { TextSeen } from '../core/model/observation'
import { isSameAddress, isWebUrl } from './sites'

type Link = { text: string; url: string }

/** Better names first: the law asks for a policy of its own, not for a passage in the terms; some only have terms. */
const NAMES: readonly RegExp[] = [
  /[隐隱]私(?:[权權])?(?:政策|声明|聲明|协议|協議|条款|條款|保[护護](?:政策|声明|指引|协议)|指引|说明|須知|须知)|私[隐隱]政策|privacy\s*(?:policy|notice|statement)/i,
  /个人信息(?:保护|处理|收集|使用|说明|告知|政策|规则|声明|须知)|個人資料/,
  /[隐隱]私|私[隐隱]|\bprivacy\b/i,
  /(?:用户|会员|服务|使用|注册|平台)(?:服务|使用|入会)?(?:协议|条款|章程|须知|規則|规则)|\bterms (?:of|and)\b|user agreement/i,
]
/** The rank of terms. */
export const AGREEMENT = NAMES.length - 1

/** Rules for some people or some data only, and those of others. */
const PARTIAL = /儿童|未成年|第三方|SDK|清单|目录|摘要|微信|支付宝|银联|cookie/i

const named = (links: readonly Link[], name: RegExp): Link | undefined =>
  links.find(({ text }) => name.test(text) && !PARTIAL.test(text)) ?? links.find(({ text }) => name.test(text))

/** What leads to the policy among the links of a page; the lower the rank, the better its name. Null where nothing does. */
export const findPolicyLink = (links: readonly Link[]): { url: string; rank: number } | null => {
  const usable = links.filter(({ url }) => isWebUrl(url))
  for (const [rank, name] of NAMES.entries()) {
    const link = named(usable, name)
    if (link) return { url: link.url, rank }
  }
  return null
}

/** A title in the marks that Chinese puts around titles, as agreement sentences name it. */
const QUOTED = /《[^》]{0,16}(?:[隐隱]私|私[隐隱]|个人信息)[^》]{0,12}》/

/** Whether words that are no link name a policy: a press on them may open it, and only the page's script knows how. */
export const hasPolicyDoor = ({ buttons, sample, footer }: Pick<TextSeen, 'buttons' | 'sample' | 'footer'>): boolean =>
  QUOTED.test(`${sample} ${footer}`) || buttons.some((text) => NAMES.slice(0, 3).some((name) => name.test(text)))

/** Terms are no privacy policy unless they speak of personal data. */
export const speaksOfPrivacy = (text: string): boolean =>
  /[隐隱]私|个人信息|個人資料|personal (?:data|information)|privacy/i.test(text) &&
  /收集|蒐集|获取|处理|填写|collect|process/i.test(text)

/** Whether a link leads to a view of the same document, which only its own script can draw: nothing to fetch. */
export const isRoute = (link: string, page: string): boolean => link.includes('#') && isSameAddress(link, page)
