/** A single character, or a number of people, would mask half of every text. */
const isTelling = (text: string): boolean => text.length >= (/^[\d.,]*$/.test(text) ? 4 : 2)

/** Filing numbers are the operator's own publication and no person's. */
const FILING = /([\u4e00-\u9fa5]?(?:ICP[备证]|公网安备)\s*\d{5,}\s*号(?:-\d+)?)/i
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Five digits or more, also where spaces or hyphens group them. */
const DIGITS = /\d(?:[ -]?\d){4,}[\dXx]?/g

const stars = (match: string): string => '*'.repeat(Math.min(match.length, 24))

const PERSONAL_KEY =
  /^(.*[_-])?(phone|mobile|tel|telephone|sjh|name|username|realname|nickname|email|mail|openid|unionid|uid|userid|uin|token|ticket|session|sid|sessionid|code|auth|password|pwd|idcard|idno|cert|certno|lat|lng|lon|latitude|longitude|plate|carno|cph|address|addr|sign|signature|key|secret)$/i
const PERSONAL_VALUE = /\d(?:[ -]?\d){6,}|@.+\./
/** Long enough to mean one person among all, of letters and digits. */
const TOKEN = /^(?=.*\d)(?=.*[a-z])[\w.~+/=-]{20,}$/i
/** `member-register_step2.html` is as long, and names a page. */
const WORDS = /^(?:[A-Za-z]?[a-z]{0,14}\d{0,3}|\d{1,4})(?:[-_.](?:[A-Za-z]?[a-z]{0,14}\d{0,3}|\d{1,4}))+$/

const looksPersonal = (value: string): boolean =>
  PERSONAL_VALUE.test(value) || (TOKEN.test(value) && !WORDS.test(value))

const keyTokens = (key: string): string => key.replace(/([a-z\d])([A-Z])/g, '$1_$2')

const decodePart = (part: string): string => {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '))
  } catch {
    return part
  }
}

export interface Redactor {
  /** A text of the page without what could be a person's: known values, e-mail addresses, runs of five digits or more. Never throws. */
  text(text: string): string
  /** A text that the shop itself has published: typed values and numbers of documents are masked, mobile numbers in part. */
  published(text: string): string
  /** An address with the values in its path, query and fragment masked that look like a person's. Never throws. */
  address(url: string): string
}

/** Masks what a page says before it is written: `values` are those that the person has typed in this visit. */
export const createRedactor = (values: readonly string[]): Redactor => {
  const telling = [...new Set(values.map((value) => value.trim()))]
    .filter(isTelling)
    .toSorted((a, b) => b.length - a.length)

  const maskTyped = (text: string): string => {
    let masked = text
    for (const value of telling) if (masked.includes(value)) masked = masked.replaceAll(value, stars(value))
    return masked
  }

  const text = (words: string): string =>
    maskTyped(words)
      .split(FILING)
      .map((part, index) => (index % 2 === 1 ? part : part.replace(EMAIL, stars).replace(DIGITS, stars)))
      .join('')

  const published = (words: string): string =>
    maskTyped(words)
      .replace(/(?<!\d)(1[3-9]\d)\d{4}(\d{4})(?!\d)/g, '$1****$2')
      .replace(/\d{15,}[\dXx]?/g, stars)

  const maskQuery = (query: string): string =>
    query
      .split('&')
      .map((pair) => {
        const at = pair.indexOf('=')
        if (at < 0) return maskSegment(pair)
        const value = decodePart(pair.slice(at + 1))
        const isPersonal =
          value !== '' &&
          (PERSONAL_KEY.test(keyTokens(decodePart(pair.slice(0, at)))) ||
            looksPersonal(value) ||
            maskTyped(value) !== value)
        return isPersonal ? `${pair.slice(0, at)}=***` : pair
      })
      .join('&')

  const maskSegment = (segment: string): string => {
    const text = decodePart(segment)
    return looksPersonal(text) || maskTyped(text) !== text ? '***' : segment
  }

  const maskPath = (path: string): string => path.split('/').map(maskSegment).join('/')

  const maskTail = (tail: string): string => {
    const at = tail.indexOf('?')
    if (at >= 0) return `${maskPath(tail.slice(0, at))}?${maskQuery(tail.slice(at + 1))}`
    return tail.includes('=') ? maskQuery(tail) : maskPath(tail)
  }

  const address = (url: string): string => {
    const match = /^([a-z][a-z\d+.-]*:(?:\/\/[^/?#]*)?)?([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(url)
    if (!match) return '***'
    const [, origin = '', path = '', query = '', fragment = ''] = match
    // data:, blob: and the like carry content or random names, nothing that leads anywhere.
    if (/^(data|blob|javascript|mailto|tel|sms|weixin|alipays?):/i.test(origin))
      return origin.slice(0, origin.indexOf(':') + 1)
    const host = origin.replace(/\/\/[^/@]*@/, '//')
    return `${host}${maskPath(path)}${query && `?${maskQuery(query.slice(1))}`}${fragment && `#${maskTail(fragment.slice(1))}`}`
  }

  return { text, published, address }
}
