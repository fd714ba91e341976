import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyticsSite } from './server/analytics.ts'
import { fairSite } from './server/fair-site.ts'
import { type Answer, type RequestLogEntry, readCall, type Site, text, write } from './server/http.ts'
import { mapSite } from './server/map.ts'
import { shopApi } from './server/shop-api.ts'
import { serveFolder } from './server/static.ts'

export type { RequestLogEntry } from './server/http.ts'

export interface SitesOptions {
  /** 0, the default, takes any free port. */
  port?: number
  /** Where `buildSites` put the built sites. */
  dist?: string
}

export interface Sites {
  port: number
  /** `origin('shop.localhost')` is `http://shop.localhost:PORT`. */
  origin(host: string): string
  /** Every request that arrived, in order, bodies in full. */
  log: RequestLogEntry[]
  close(): Promise<void>
}

const here = fileURLToPath(import.meta.url)

export async function startSites(options: SitesOptions = {}): Promise<Sites> {
  const dist = options.dist ?? resolve(here, '../../../dist/sites')
  const sites: Record<string, Site> = {
    'shop.localhost': serveFolder(resolve(dist, 'milktea')),
    'api.shop.localhost': shopApi(),
    'fair.localhost': fairSite(resolve(dist, 'milktea-fair')),
    'analytics.localhost': analyticsSite(resolve(dist, 'analytics')),
    'map.localhost': mapSite(),
  }
  const log: RequestLogEntry[] = []

  const server = createServer((request, response) => {
    readCall(request)
      .then(async (call) => {
        log.push(call.entry)
        const site = sites[call.url.hostname]
        write(response, site ? await site(call) : notServed(call.url.hostname))
      })
      .catch((error: unknown) => write(response, text(500, String(error))))
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(options.port ?? 0, '127.0.0.1', listening)
  })
  const { port } = server.address() as AddressInfo

  return {
    port,
    origin: (host) => `http://${host}:${port}`,
    log,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()))
        // Browsers keep their connections open long after the last page.
        server.closeAllConnections()
      }),
  }
}

function notServed(host: string): Answer {
  return text(
    404,
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>没有这个站点</title><p>${host} 不在演示站点之列。</p></html>`,
    'text/html; charset=utf-8',
  )
}
