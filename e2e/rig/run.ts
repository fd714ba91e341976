import { type Pages, type Served, servePages } from '../fixtures/pages'
import { CASES, type Case, CODED, WORKERS, WRITES } from './cases'
import { PHONE } from './typed'
import { isOf } from './visits'

export const COLLECTOR = 'collect.localhost'

type Acting = { act: string; html?: string; headers?: Record<string, string> }

const pageOf = (name: string, { act, html = '', headers }: Acting, others: readonly Case[], port: string): Served => {
  const third = `http://${COLLECTOR}:${port}`
  const address = `${third}/k/${name}`
  const buttons = others.map((_, at) => `<button id=b${at + 1} type=button>下一步</button>`).join('')
  const acts = others.map(
    (one, at) => `{ const u = '${third}/k/${one.name}', n = '${one.name}'
b${at + 1}.onclick = async () => { let v = p.value; ${one.act} } }`,
  )
  const text = `<!doctype html><html lang=zh><meta charset=utf-8><title>扫码点餐</title>
<label>手机号 <input id=p type=tel></label><button id=b type=button>下一步</button>${buttons}${html.replaceAll('U', address)}<iframe name=o hidden></iframe>
<script>const t = '${third}', u = '${address}', n = '${name}'
b.onclick = async () => { let v = p.value; ${act} }
${acts.join('\n')}</script>`
  const named = Object.entries(headers ?? {}).map(([key, value]) => [key, value.replace('NAME', name)])
  return { text, headers: Object.fromEntries(named) }
}

/** How a frame of the third party hears what it sends on. */
const RELAYS: Readonly<Record<string, string>> = {
  'frame-name': 'send(name)',
  'frame-hash': 'send(location.hash.slice(1))',
  'frame-port': 'onmessage = ({ ports: [port] }) => { port.onmessage = ({ data }) => send(data) }',
}

/** One page a host, so that each is a visit of its own: `NAME.localhost/`, with further cases behind it, `NAME.NAME.localhost/`. */
export const serveRig = async (): Promise<Pages> => {
  const sending = new Map([...CASES, ...CODED].map((one) => [one.name, one]))
  const acts = new Map<string, Acting>([...sending, ...WRITES.map((one): [string, Acting] => [one.name, one])])
  let port = ''
  const pages = await servePages((path, host) => {
    if (WORKERS[path]) return { text: WORKERS[path], type: 'text/javascript' }
    const [name = '', ...more] = host.replace('.localhost', '').split('.')
    const found = acts.get(name)
    const others = more.flatMap((one) => sending.get(one) ?? [])
    if (path === '/' && found) return pageOf(name, found, others, port)
    if (path.startsWith('/k/frame-relay'))
      return `<!doctype html><script>onmessage = ({ data }) => fetch(location.href, { method: 'POST', body: JSON.stringify({ user: { mobile: data } }) })</script>`
    const relayed = RELAYS[path.replace(/^\/k\//, '')]
    if (relayed)
      return `<!doctype html><script>const send = (mobile) => fetch('?', { method: 'POST', body: JSON.stringify({ user: { mobile } }) }); ${relayed}</script>`
    if (path.startsWith('/k/message-top'))
      return `<!doctype html><script>onmessage = ({ data }) => top.postMessage({ user: { mobile: data } }, '*')</script>`
    if (path.startsWith('/k/import') || path.startsWith('/k/script')) return { text: '', type: 'text/javascript' }
    if (path.startsWith('/k/style')) return { text: '', type: 'text/css' }
    const isPage = /^\/(?:k\/(?:navigation|form|window|link|post)|bye)/.test(path)
    return isPage ? '<!doctype html><meta charset=utf-8><title>谢谢</title><p>谢谢。</p>' : undefined
  })
  port = String(pages.port)
  return pages
}

/** What the server has of a case: the requests that its act made. */
const receivedOf = (pages: Pages, name: string) =>
  pages.requests.filter(({ path, method }) => method !== 'OPTIONS' && isOf(path, name))

/** Whether the server has the value where the case says that it is. */
export const hasArrived = (pages: Pages, one: Case): boolean => {
  const place = one.received === undefined ? (one.opaque ? null : 'body') : one.received
  return receivedOf(pages, one.name).some(({ path, body, headers }) => {
    if (place === null) return true
    const text = { path, body, header: JSON.stringify(headers) }[place]
    const sent = one.code?.text(PHONE) ?? PHONE
    return text.includes(sent) || text.includes(encodeURIComponent(sent))
  })
}
