import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder } from './stamps.mjs'

/** Packs a folder as the stores want it: manifest at the root, same bytes for the same files. */
export const zipFolder = async (folder, target) => {
  const { zipSync } = await import('fflate')
  const mtime = new Date(1980, 0, 1)
  const entries = filesUnder(folder, ['.']).map((file) => [
    file,
    [readFileSync(join(folder, file)), { mtime, level: 9 }],
  ])
  writeFileSync(`${target}.part`, zipSync(Object.fromEntries(entries)))
  renameSync(`${target}.part`, target)
}
