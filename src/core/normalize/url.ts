/** A URL in its parts, as written; `core` has no `URL` to ask. */
export interface UrlParts {
  /** `https:`, lower case; empty for a relative address. */
  scheme: string
  user: string
  /** Lower case, without port; IPv6 in its brackets. */
  host: string
  /** `:8080` or empty. */
  port: string
  path: string
  /** Without `?`; null where there is none. */
  query: string | null
  /** Without `#`; null where there is none. */
  fragment: string | null
}

/** Splits any text as a URL; never throws. What is no URL becomes a path. */
export const splitUrl = (url: string): UrlParts => {
  const hash = url.indexOf('#')
  const fragment = hash < 0 ? null : url.slice(hash + 1)
  const withoutFragment = hash < 0 ? url : url.slice(0, hash)
  const mark = withoutFragment.indexOf('?')
  const query = mark < 0 ? null : withoutFragment.slice(mark + 1)
  let rest = mark < 0 ? withoutFragment : withoutFragment.slice(0, mark)
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(rest)?.[0].toLowerCase() ?? ''
  rest = rest.slice(scheme.length)
  if (!rest.startsWith('//')) return { scheme, user: '', host: '', port: '', path: rest, query, fragment }
  rest = rest.slice(2)
  const slash = rest.indexOf('/')
  const authority = slash < 0 ? rest : rest.slice(0, slash)
  const at = authority.lastIndexOf('@')
  const hostPort = authority.slice(at + 1).toLowerCase()
  const port = /:\d*$/.exec(hostPort)?.[0] ?? ''
  return {
    scheme,
    user: at < 0 ? '' : authority.slice(0, at),
    host: hostPort.slice(0, hostPort.length - port.length),
    port: port === ':' ? '' : port,
    path: slash < 0 ? '' : rest.slice(slash),
    query,
    fragment,
  }
}

/** Host of a URL, lower case; empty where it has none. */
export const hostOf = (url: string): string => splitUrl(url).host

/** Whether a host is this machine. */
const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)

/** Whether what travels to a URL is under TLS or never leaves this machine. */
export const isSecureUrl = (url: string): boolean => {
  const { scheme, host } = splitUrl(url)
  // A data channel is always encrypted.
  return scheme === 'https:' || scheme === 'wss:' || scheme === 'webrtc:' || isLoopback(host)
}

/** `a=1&b=2` in its raw pairs, order and repetition kept; a part without `=` has a null value. */
export const splitPairs = (query: string): { name: string; value: string | null }[] =>
  query === ''
    ? []
    : query.split('&').map((part) => {
        const equals = part.indexOf('=')
        return equals < 0 ? { name: part, value: null } : { name: part.slice(0, equals), value: part.slice(equals + 1) }
      })

/** A URL without its fragment. */
export const withoutFragment = (url: string): string => {
  const hash = url.indexOf('#')
  return hash < 0 ? url : url.slice(0, hash)
}
