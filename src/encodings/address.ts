import { toUnicode } from 'punycode/'
import type { Address } from '../core/model/code'

/** Both browsers and Node have it. */
declare const URL: new (text: string) => Omit<Address, 'values'> & { searchParams: { values(): Iterable<string> } }

/** An address in its parts; null where a text is none. */
export const parseAddress = (text: string): Address | null => {
  try {
    const { href, protocol, username, hostname, port, pathname, searchParams } = new URL(text)
    return { href, protocol, username, hostname, port, pathname, values: [...searchParams.values()] }
  } catch {
    return null
  }
}

/** A host in the letters that people read (RFC 3492); as it is where it is not well formed. */
export const readableHost = (host: string): string => {
  try {
    return toUnicode(host)
  } catch {
    return host
  }
}
