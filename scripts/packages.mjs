import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'
import { say, Trouble } from './say.mjs'

/**
 * What node_modules lacks or has in another version, by comparing the lock file with the copy that npm leaves beside
 * what it installed. Optional packages of other platforms may be absent.
 * @param {{ packages: Record<string, any> }} lock
 * @param {{ packages: Record<string, any> } | null} installed
 * @returns {string[]} folders of packages
 */
export const staleParts = (lock, installed) =>
  Object.entries(lock.packages).flatMap(([folder, wanted]) => {
    if (folder === '' || wanted.link) return []
    const present = installed?.packages?.[folder]
    if (!present) return wanted.optional || wanted.devOptional || wanted.peer ? [] : [folder]
    return present.version === wanted.version && present.integrity === wanted.integrity ? [] : [folder]
  })

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null)

/** Installs the packages of package-lock.json unless they are all there. */
export const ensurePackages = async () => {
  const lock = readJson(join(root, 'package-lock.json'))
  if (!lock) throw new Trouble('package-lock.json is missing.', 'git checkout package-lock.json')
  const stale = staleParts(lock, readJson(join(root, 'node_modules/.package-lock.json')))
  if (stale.length === 0) return
  say(`Installing ${Object.keys(lock.packages).length - 1} packages (npm ci; a minute or two the first time)`)
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const { code } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args], { label: 'installing packages' })
    : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { label: 'installing packages' })
  if (code !== 0)
    throw new Trouble('The packages could not be installed.', 'look at the lines above, then run `npm ci` by hand')
}
