/** What came of fetching a policy: its text, its bytes, or why not. */
export type Fetched =
  | { kind: 'html' | 'plain'; text: string }
  | { kind: 'pdf'; bytes: Uint8Array }
  | { kind: 'unread'; reason: string }

export const TIMEOUT = 10_000
export const MAX_BYTES = 2_000_000

const unread = (reason: string): Fetched => ({ kind: 'unread', reason })

const readBytes = async (response: Response): Promise<Uint8Array | null> => {
  if (Number(response.headers.get('content-length') ?? 0) > MAX_BYTES) return null
  const parts: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > MAX_BYTES) {
      await reader.cancel()
      return null
    }
    parts.push(value)
  }
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Old sites are in GBK and say so in the type or in the first bytes of the page. */
const decode = (bytes: Uint8Array, type: string): string => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const name = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(name).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

const kindOf = (type: string, url: string): 'html' | 'plain' | 'pdf' | null => {
  if (/^application\/(?:x-)?pdf/.test(type)) return 'pdf'
  // Stores of files give everything this type.
  if (/octet-stream/.test(type)) return /\.pdf(?:$|[?#])/i.test(url) ? 'pdf' : null
  if (/^text\/html|^application\/xhtml/.test(type)) return 'html'
  return type.startsWith('text/plain') || type === '' ? 'plain' : null
}

const isPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-'

/** Fetches a policy without cookies and without saying from where. Never fails: what went wrong is the reason. */
export const fetchPolicy = async (url: string): Promise<Fetched> => {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/html, application/pdf;q=0.9, text/plain;q=0.8' },
      signal: AbortSignal.timeout(TIMEOUT),
    })
    if (!response.ok) return unread(`http_${response.status}`)
    const type = (response.headers.get('content-type') ?? '').toLowerCase()
    const kind = kindOf(type, response.url)
    if (!kind) return unread('not_text')
    const bytes = await readBytes(response)
    if (!bytes) return unread('too_large')
    return kind === 'pdf' || isPdf(bytes) ? { kind: 'pdf', bytes } : { kind, text: decode(bytes, type) }
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return unread('timeout')
    return unread(navigator.onLine === false ? 'offline' : 'unreachable')
  }
}
