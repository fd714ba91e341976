import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { type Site, text } from './http.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves a built single-page site: files, `/privacy` for `privacy.html`, and the shell for the app's own routes. */
export function serveFolder(root: string): Site {
  const base = normalize(root) + sep
  const shell = join(base, 'index.html')

  return async ({ method, url }) => {
    if (method !== 'GET' && method !== 'HEAD') return text(405, 'Method Not Allowed')
    const path = normalize(join(base, decodeURIComponent(url.pathname)))
    if (!path.startsWith(base)) return text(404, 'Not Found')
    const candidates = extname(path) ? [path] : path === base ? [shell] : [`${path}.html`, shell]
    for (const candidate of candidates) {
      const body = await readFile(candidate).catch(() => null)
      const type = types[extname(candidate)] ?? 'application/octet-stream'
      if (body) return { status: 200, headers: { 'content-type': type, 'cache-control': caching(candidate) }, body }
    }
    return text(404, 'Not Found')
  }
}

function caching(file: string): string {
  return extname(file) === '.html' ? 'no-store' : 'max-age=3600'
}
