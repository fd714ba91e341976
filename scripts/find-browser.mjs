import { closeSync, existsSync, openSync, readFileSync, readSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './run.mjs'

/** Where browsers live; shared with the command-line program. */
export const places = JSON.parse(readFileSync(join(root, 'src/cli/browser-places.json'), 'utf8'))

/** Puts environment variables into `{NAME}`; null where one of them is not set. */
export const expandPlace = (place, env) => {
  let missing = false
  const path = place.replace(/\{([^}]+)\}/g, (_, name) => {
    const key = Object.keys(env).find((candidate) => candidate.toUpperCase() === name)
    if (!key || !env[key]) missing = true
    return (key && env[key]) || ''
  })
  return missing ? null : path
}

/** Every path at which a program could be: the given names on PATH, then the usual places of the platform. */
export const candidates = (names, usual, { platform = process.platform, env = process.env } = {}) => {
  const folders = platform === 'win32' ? [] : (env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const installed = (usual[platform] ?? []).map((place) => expandPlace(place, env)).filter((path) => path !== null)
  return [...new Set([...onPath, ...installed])]
}

/**
 * True for Ubuntu's transitional packages: a snap's browser sees neither /tmp nor hidden folders, so that it can load
 * no extension from there.
 */
export const isSnapStub = (path) => {
  try {
    if (path.startsWith('/snap/') || realpathSync(path).endsWith('/snap')) return true
    const head = Buffer.alloc(4096)
    const file = openSync(path, 'r')
    const length = readSync(file, head, 0, head.length, 0)
    closeSync(file)
    return head.subarray(0, 2).toString() === '#!' && head.subarray(0, length).includes('/snap/bin/')
  } catch {
    return false
  }
}

/** The first usable one of some paths, or null. */
export const firstUsable = (paths, exists = existsSync) =>
  paths.find((path) => exists(path) && !isSnapStub(path)) ?? null

/** A Chromium that is already there, `CHROMIUM_PATH` first; null where there is none. Looks at nothing but the disk. */
export const findChromium = () => firstUsable(candidates(places.names, places))

/** A Firefox that is already there, or null. */
export const findFirefox = () => firstUsable(candidates(places.firefoxNames, places.firefox))
