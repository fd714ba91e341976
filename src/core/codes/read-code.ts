import type { Address, CodeCaution, CodeReading } from '../model/code'
import type { EngineParts, RequestAnalysis } from '../model/engine'
import { isLookalike } from './lookalike'

type Parts = Pick<EngineParts, 'registrableDomain' | 'readableHost' | 'parseAddress' | 'codeHosts'>
/** Finds a person's data in an address. */
type ReadAddress = (url: string) => Pick<RequestAnalysis, 'items'>

const MAX_CODE = 8000
const MAX_TEXT = 200

/** Codes that are no addresses: their first letters, and what they hold. */
const FORMATS: readonly [begin: RegExp, kind: CodeReading['kind']][] = [
  [/^(?:begin:vcard|mecard:|begin:vevent)/i, 'contact'],
  [/^wifi:/i, 'wifi'],
  [/^(?:tel|sms|smsto|mailto|mmsto):/i, 'telephone'],
  // EMVCo merchant codes begin with the format's version.
  [/^000201\d/, 'payment'],
]
const ACTIVE = /^(?:javascript|data|vbscript|blob|file|intent):/i
/** Payment codes of the wallets: amounts and receivers stand behind them. */
const PAYMENT = /^(?:wxp:|https?:\/\/(?:qr\.alipay\.com|qr\.95516\.com|payapp\.weixin\.qq\.com|wx\.tenpay\.com)\/)/i
const IP = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/i
/** Names that deceivers borrow: as a part of somebody else's host they promise what is not there. */
const FAMOUS =
  /(?:^|[.-])(?:alipay|weixin|wechat|tenpay|taobao|meituan|unionpay|95516|gov|icbc|ccb|abchina|bankofchina)(?=[.-])/i
const OWNERS =
  /(?:alipay|weixin|wechat|tenpay|qq|taobao|meituan|dianping|unionpay|95516|icbc|ccb|abchina|bankofchina|boc)\.(?:com|cn|com\.cn)$|\.gov\.cn$|^gov\.cn$/i

const addressIn = (text: string, { parseAddress }: Parts): Address | null => {
  const isBare = /^(?:[\p{L}\d-]+\.)+[a-z\p{Script=Han}]{2,}(?:[:/?#]|$)/iu.test(text)
  return parseAddress(isBare ? `http://${text}` : text)
}

const isUnder = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`))

/** An address of a scheme of an app's own that carries a web address in it leads to that page. */
const carried = ({ values }: Address): string | undefined => values.find((value) => /^https?:\/\//i.test(value))

const hostCautions = (url: Address, host: string, site: string): CodeCaution[] => {
  const cautions: CodeCaution[] = []
  if (IP.test(url.hostname)) cautions.push('raw_ip')
  if (isLookalike(host)) cautions.push('lookalike')
  if (url.username !== '') cautions.push('disguised_host')
  if (url.port !== '' && !IP.test(url.hostname)) cautions.push('odd_port')
  if (FAMOUS.test(`${host}.`) && !OWNERS.test(site)) cautions.push('borrowed_name')
  return cautions
}

const readWeb = (url: Address, parts: Parts, readAddress: ReadAddress): CodeReading => {
  const host = parts.readableHost(url.hostname)
  const site = parts.registrableDomain(url.hostname)
  const { shorteners, onlyIn, downloads } = parts.codeHosts
  const { items } = readAddress(url.href)
  const cautions = hostCautions(url, host, parts.readableHost(site))
  const app = onlyIn.find(({ hosts }) => hosts.includes(url.hostname))?.app ?? null
  const ending = /\.([a-z0-9]+)$/i.exec(url.pathname)?.[1]?.toLowerCase() ?? ''
  const isPayment = PAYMENT.test(url.href)
  if (url.protocol === 'http:') cautions.push('plain_http')
  if (isUnder(url.hostname, shorteners)) cautions.push('shortener')
  if (downloads.includes(ending)) cautions.push('download')
  if (isPayment) cautions.push('payment')
  if (app) cautions.push('app_only')
  if (items.length > 0) cautions.push('personal_data')
  return { kind: isPayment ? 'payment' : 'web', url: url.href, host, site, cautions, app, items, text: '' }
}

const nothing: CodeReading = {
  kind: 'text',
  url: null,
  host: '',
  site: '',
  cautions: [],
  app: null,
  items: [],
  text: '',
}

/** Of what is no address only so much is shown as says what it is: it may be somebody's name and number. */
const masked = (text: string): string =>
  text.slice(0, MAX_TEXT).replace(/\d{5,}/g, (digits) => `${digits.slice(0, 2)}…`)

/**
 * What a code holds, where it leads and what a person should know before following it. Judges the text alone: nothing is
 * fetched. Never throws; of a text that is too long for a code only the beginning is read.
 */
export const readCode = (given: string, parts: Parts, readAddress: ReadAddress): CodeReading => {
  const text = given.trim().slice(0, MAX_CODE)
  const format = FORMATS.find(([begin]) => begin.test(text))
  if (format) {
    const cautions: CodeCaution[] = format[1] === 'payment' ? ['payment'] : []
    return { ...nothing, kind: format[1], cautions, text: masked(text) }
  }
  if (ACTIVE.test(text)) return { ...nothing, kind: 'app', cautions: ['active_content'], text: masked(text) }
  const url = addressIn(text, parts)
  if (!url) return { ...nothing, text: masked(text) }
  if (/^https?:$/.test(url.protocol)) return readWeb(url, parts, readAddress)
  const scheme = url.protocol.slice(0, -1)
  const app = parts.codeHosts.onlyIn.find(({ schemes }) => schemes.includes(scheme))?.app ?? null
  const inside = carried(url)
  const page = inside ? addressIn(inside, parts) : null
  const isPayment = PAYMENT.test(text)
  const cautions: CodeCaution[] = ['app_only', ...(isPayment ? (['payment'] as const) : [])]
  if (!page || !/^https?:$/.test(page.protocol))
    return { ...nothing, kind: isPayment ? 'payment' : 'app', app, cautions, text: `${scheme}:…` }
  const read = readWeb(page, parts, readAddress)
  return { ...read, kind: 'app', app, cautions: [...new Set([...cautions, ...read.cautions])] }
}
