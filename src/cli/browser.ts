import { accessSync, closeSync, constants, existsSync, openSync, readSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import places from './browser-places.json'

type Environment = Readonly<Record<string, string | undefined>>
type Platform = 'linux' | 'darwin' | 'win32'

/** Puts environment variables into `{NAME}`; null where one of them is not set. */
export const expandPlace = (place: string, env: Environment): string | null => {
  let complete = true
  const path = place.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const key = Object.keys(env).find((candidate) => candidate.toUpperCase() === name)
    const value = key ? env[key] : undefined
    if (!value) complete = false
    return value ?? ''
  })
  return complete ? path : null
}

/** Every path at which a Chromium could be: names on PATH, then the platform's usual places. */
export const browserCandidates = (platform: string, env: Environment): string[] => {
  const folders = platform === 'win32' ? [] : (env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = places.names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const usual = (places[platform as Platform] ?? []).flatMap((place) => expandPlace(place, env) ?? [])
  return [...new Set([...onPath, ...usual])]
}

/** A snap's browser sees neither /tmp nor hidden folders: it can load no extension from there. */
const isSnap = (path: string): boolean => {
  if (path.startsWith('/snap/') || realpathSync(path).endsWith('/snap')) return true
  const head = Buffer.alloc(4096)
  const file = openSync(path, 'r')
  const length = readSync(file, head, 0, head.length, 0)
  closeSync(file)
  return head.toString('latin1', 0, 2) === '#!' && head.subarray(0, length).includes('/snap/bin/')
}

const isUsable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return !isSnap(path)
  } catch {
    return false
  }
}

/**
 * The Chromium to use: `CHROMIUM_PATH`, then what is installed, then Playwright's own.
 * Throws with the remedy where there is none.
 */
export const findBrowser = (env: Environment = process.env): string => {
  const given = env.CHROMIUM_PATH
  if (given) {
    if (existsSync(given)) return given
    throw new Error(`CHROMIUM_PATH is ${given}, but nothing is there.`)
  }
  const installed = browserCandidates(process.platform, env).find(isUsable)
  if (installed) return installed
  const bundled = chromium.executablePath()
  if (bundled && existsSync(bundled)) return bundled
  throw new Error(
    'No Chromium, Edge or Chrome was found. Install one (npx playwright-core install chromium; on Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  )
}
