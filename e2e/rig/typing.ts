import { type Pages, servePages } from '../fixtures/pages'
import { COLLECTOR } from './run'
import type { Sent } from './shapes'
import { PEOPLE, TYPED } from './typed'

export interface Named {
  name: string
  sent: Sent
}

const fields = PEOPLE.map((who) => `<label>${TYPED[who].label} <input id=${who} type=${TYPED[who].type}></label>`)

/** A page with a control for each datum, whose button sends one request after another, as they stand in `/sent.js`. */
const PAGE = `<!doctype html><html lang=zh><meta charset=utf-8><title>扫码点餐</title>${fields.join('\n')}
<button id=b type=button>下一步</button><script src=/sent.js></script>
<script>b.onclick = async () => {
  for (const { address, method, headers, text, bytes } of sent)
    await fetch(address, { method, headers, body: bytes ? Uint8Array.from(bytes) : text }).catch(() => {})
  document.title = 'sent'
}</script>`

const written = ({ name, sent: { suffix = '', method = 'POST', headers, body } }: Named, port: number) => ({
  address: `http://${COLLECTOR}:${port}/e/${name}${suffix}`,
  method,
  headers,
  ...(typeof body === 'string' ? { text: body } : body && { bytes: [...body] }),
})

/** Serves a page a batch, `batchN.localhost`. */
export const serveTyping = async (batches: readonly (readonly Named[])[]): Promise<Pages> => {
  const pages: Pages = await servePages((path, host) => {
    const batch = batches[Number(/^batch(\d+)\./.exec(host)?.[1])]
    if (batch === undefined) return undefined
    if (path === '/') return PAGE
    const all = batch.map((one) => written(one, pages.port))
    return path === '/sent.js'
      ? { text: `const sent = ${JSON.stringify(all)}`, type: 'text/javascript; charset=utf-8' }
      : undefined
  })
  return pages
}

const sizeOf = (body: Sent['body']) => (typeof body === 'string' ? Buffer.from(body).length : (body?.length ?? 0))

/** Whether the server has the request as it was to be sent: address, headers and each byte of the body. */
export const hasReceived = (pages: Pages, { name, sent }: Named): boolean =>
  pages.requests.some(({ path, method, headers, body }) => {
    if (method !== (sent.method ?? 'POST') || !path.startsWith(`/e/${name}${sent.suffix ?? ''}`)) return false
    if (Object.entries(sent.headers ?? {}).some(([key, value]) => headers[key] !== value)) return false
    return typeof sent.body === 'string'
      ? body === sent.body
      : headers['content-length'] === undefined || Number(headers['content-length']) === sizeOf(sent.body)
  })
