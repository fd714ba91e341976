import { allowOrigins, type Site, text } from './http.ts'
import { serveFolder } from './static.ts'

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** A measurement company's host: the collector script, and the two doors it reports to. */
export function analyticsSite(root: string): Site {
  const files = serveFolder(root)
  return allowOrigins((call) => {
    switch (call.url.pathname) {
      case '/collect.js':
        return files(call)
      case '/track':
        return text(204, '')
      case '/sa.gif':
        return { status: 200, headers: { 'content-type': 'image/gif' }, body: pixel }
      default:
        return text(404, 'Not Found')
    }
  })
}
