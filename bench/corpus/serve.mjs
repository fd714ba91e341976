import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { renderDocument, renderOuter } from './render/document.mjs'

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }
const FOLDER = import.meta.dirname

/** Serves the pages by their ids, and the libraries that they use. */
export const serve = async (pages, bundles) => {
  const byId = new Map(pages.map((page) => [page.id, page]))
  const cache = new Map()
  const read = (file) => {
    if (!cache.has(file)) cache.set(file, readFile(file))
    return cache.get(file)
  }
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname))
    try {
      const page = byId.get(path.slice(1).replace(/\.html$/, ''))
      if (page) {
        response.setHeader('content-type', 'text/html; charset=utf-8')
        // A frame of another site, as the forms of a survey service are put on pages.
        const framed = page.modes.has('frame') && !request.headers.host.startsWith('forms.')
        response.end(
          framed
            ? renderOuter(page, `http://forms.localhost:${server.address().port}/${page.id}.html`)
            : renderDocument(page),
        )
        return
      }
      const file = path.startsWith('/node_modules/') ? join(FOLDER, path) : join(bundles, path)
      const body = await read(file)
      response.setHeader('content-type', `${TYPES[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`)
      response.setHeader('cache-control', 'max-age=3600')
      response.end(body)
    } catch (error) {
      response.statusCode = error.code === 'ENOENT' ? 404 : 500
      response.end(String(error.message))
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: (page) => `http://${page.id}.localhost:${server.address().port}/${page.id}.html`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
