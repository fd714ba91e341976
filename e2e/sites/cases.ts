import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'

/** One step of a walk, as a person takes it. */
export type Step =
  /** Presses what has these words. */
  | { press: string }
  /** Presses what has no words, by its selector. */
  | { close: string }
  /** Types into the control of a selector. */
  | { type: [selector: string, text: string] }
  /** Waits until words show. */
  | { wait: string }
  /** Waits so many milliseconds, for what the page does by itself. */
  | { pause: number }
  /** Makes the refusal test from here on, which must come out so. */
  | { refuse: 'goes_on' | 'blocked' | 'cannot_tell' }

export interface Walk {
  /** Path on the case's own host, or a whole address. */
  start: string
  /** What the code's poster said. */
  poster?: string
  steps: Step[]
  /** Every finding that the law wants here, and no other. */
  expect: [rule: string, outcome: string, severity: string][]
}

interface PolicyFacts {
  operator: string
  brand: string
  collects: string
  shares: string
}

/** One enforcement case: what the shop did, and a twin that does the same business fairly. */
export interface EnforcementCase {
  /** Row of the list of cases in the law's notes. */
  row: number
  why: string
  policy: PolicyFacts
  /** The twin's own, where it says something else. */
  fairPolicy?: PolicyFacts
  shop: Walk | Walk[]
  fair: Walk
}

const root = resolve(import.meta.dirname, '../..')
const folder = join(import.meta.dirname, 'cases')
const KIT: Record<string, string> = {
  'vue.js': 'node_modules/vue/dist/vue.global.prod.js',
  'vant.js': 'node_modules/vant/lib/vant.min.js',
  'vant.css': 'node_modules/vant/lib/index.css',
}
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

export const readCases = (): [id: string, described: EnforcementCase][] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'kit')
    .map(({ name }) => [name, JSON.parse(readFileSync(join(folder, name, 'cases.json'), 'utf8')) as EnforcementCase])

const policyPage = (facts: PolicyFacts): string =>
  readFileSync(join(folder, 'kit/privacy.html'), 'utf8').replace(
    /\{\{(\w+)\}\}/g,
    (_, key: keyof PolicyFacts) => facts[key],
  )

/** Serves all cases, each on a host of its own, and is the proxy for hosts that are no part of this machine. */
export const serveCases = async () => {
  const cases = readCases()
  const read = (host: string, path: string): string | null => {
    const [, number, twin] = /^c(\d+)(-fair)?\.localhost$/.exec(host) ?? []
    const found = cases.find(
      ([, { row, shop }]) =>
        row === Number(number) ||
        (number === undefined && [shop].flat().some((walk) => walk.start.includes(`//${host}/`))),
    )
    if (path.startsWith('/kit/')) {
      const name = path.slice('/kit/'.length)
      return readFileSync(KIT[name] ? join(root, KIT[name]) : join(folder, 'kit', name), 'utf8')
    }
    if (!found) return null
    const [id, { policy, fairPolicy }] = found
    if (path === '/privacy.html') return policyPage(twin ? (fairPolicy ?? policy) : policy)
    return /^\/[\w-]+\.html$/.test(path) ? readFileSync(join(folder, id, path), 'utf8') : null
  }
  const server = createServer((request, response) => {
    // A proxy is asked for whole addresses.
    const { hostname, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`)
    const common = { 'access-control-allow-origin': request.headers.origin ?? '*', 'access-control-allow-headers': '*' }
    let text: string | null = null
    try {
      text = request.method === 'GET' ? read(hostname, pathname) : null
    } catch {
      // A file that a page names and that is not there.
    }
    const type = text === null ? 'application/json' : `${TYPES[extname(pathname)] ?? 'text/plain'}; charset=utf-8`
    response.writeHead(200, { ...common, 'content-type': type })
    response.end(text ?? '{"code":0}')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    cases,
    proxy: `http://127.0.0.1:${port}`,
    origin: (row: number, twin: boolean) => `http://c${row}${twin ? '-fair' : ''}.localhost:${port}`,
    close: (): Promise<void> => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}
