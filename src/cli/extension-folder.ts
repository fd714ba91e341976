import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/** Where the built extension lies: beside dist/node in the package, in dist of a checkout that runs from its source. */
export const findExtension = (): string => {
  for (const place of ['../chromium', '../../dist/chromium']) {
    const folder = join(import.meta.dirname, place)
    if (existsSync(join(folder, 'manifest.json'))) return realpathSync(folder)
  }
  throw new Error('The built extension (dist/chromium) is missing: run npm run build.')
}

/** The page of the extension that may be opened in a tab, from its manifest. */
export const extensionPage = (folder: string): string => {
  const manifest: { options_ui?: { page?: string } } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const page = manifest.options_ui?.page
  if (!page) throw new Error(`${folder} has no options page`)
  return page.replace(/^\//, '')
}

/** The id that Chromium gives to an unpacked extension without a key: 16 bytes of the digest of its path, in letters a to p. */
export const idOfPath = (path: string, platform: string = process.platform): string => {
  const bytes = platform === 'win32' ? Buffer.from(path, 'utf16le') : Buffer.from(path)
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
}

/** The same for a folder that is there, symbolic links followed as the browser does. */
export const idOfUnpacked = (folder: string): string => idOfPath(realpathSync(folder))
