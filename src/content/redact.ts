/** What the person has typed and not yet sent away: looked for in every text before it leaves this script. */
const typed = new Map<string, string>()
/** What stood in a field before it was emptied: the next page greets the person by it. */
const past: string[] = []
const MAX_PAST = 100

/** A single character, or a number of people, would mask half of every text. */
const isTelling = (text: string): boolean => text.length >= (/^[\d.,]*$/.test(text) ? 4 : 2)

/** Keeps in memory what a field holds now, by the field's key. */
export const rememberTyped = (key: string, value: string): void => {
  const text = value.trim()
  const before = typed.get(key)
  if (isTelling(text)) typed.set(key, text)
  else if (before !== undefined) {
    typed.delete(key)
    if (text === '' && !past.includes(before)) past.push(before)
    if (past.length > MAX_PAST) past.shift()
  }
}

/** Filing numbers are the operator's own publication and no person's. */
const FILING = /([\u4e00-\u9fa5]?(?:ICP[备证]|公网安备)\s*\d{5,}\s*号(?:-\d+)?)/i
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Five digits or more, also where spaces or hyphens group them. */
const DIGITS = /\d(?:[ -]?\d){4,}[\dXx]?/g

const stars = (match: string): string => '*'.repeat(Math.min(match.length, 24))

const maskTyped = (text: string): string => {
  let masked = text
  const values = [...typed.values(), ...past].sort((a, b) => b.length - a.length)
  for (const value of values) if (masked.includes(value)) masked = masked.replaceAll(value, stars(value))
  return masked
}

/** Masks what could be a person's in a text of the page: typed values, e-mail addresses, runs of five digits or more. Never throws. */
export const redact = (text: string): string =>
  maskTyped(text)
    .split(FILING)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(EMAIL, stars).replace(DIGITS, stars)))
    .join('')

const PERSONAL_KEY =
  /^(.*[_-])?(phone|mobile|tel|telephone|sjh|name|username|realname|nickname|email|mail|openid|unionid|uid|userid|uin|token|ticket|session|sid|sessionid|code|auth|password|pwd|idcard|idno|cert|certno|lat|lng|lon|latitude|longitude|plate|carno|cph|address|addr|sign|signature|key|secret)$/i
const PERSONAL_VALUE = /\d(?:[ -]?\d){6,}|@.+\.|^(?=.*\d)(?=.*[a-z])[\w.~+/=-]{20,}$/i

const keyTokens = (key: string): string => key.replace(/([a-z\d])([A-Z])/g, '$1_$2')

const decodePart = (part: string): string => {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '))
  } catch {
    return part
  }
}

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
          PERSONAL_VALUE.test(value) ||
          maskTyped(value) !== value)
      return isPersonal ? `${pair.slice(0, at)}=***` : pair
    })
    .join('&')

const maskSegment = (segment: string): string => {
  const text = decodePart(segment)
  return PERSONAL_VALUE.test(text) || maskTyped(text) !== text ? '***' : segment
}

const maskPath = (path: string): string => path.split('/').map(maskSegment).join('/')

const maskTail = (tail: string): string => {
  const at = tail.indexOf('?')
  if (at >= 0) return `${maskPath(tail.slice(0, at))}?${maskQuery(tail.slice(at + 1))}`
  return tail.includes('=') ? maskQuery(tail) : maskPath(tail)
}

/** An address with the values in its path, query and fragment masked that look like a person's. Never throws. */
export const redactUrl = (url: string): string => {
  const match = /^([a-z][a-z\d+.-]*:(?:\/\/[^/?#]*)?)?([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(url)
  if (!match) return '***'
  const [, origin = '', path = '', query = '', fragment = ''] = match
  // data:, blob: and the like carry content or random names, nothing that leads anywhere.
  if (/^(data|blob|javascript|mailto|tel|sms|weixin|alipays?):/i.test(origin))
    return origin.slice(0, origin.indexOf(':') + 1)
  const host = origin.replace(/\/\/[^/@]*@/, '//')
  return `${host}${maskPath(path)}${query && `?${maskQuery(query.slice(1))}`}${fragment && `#${maskTail(fragment.slice(1))}`}`
}
