import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { filesUnder } from './stamps.mjs'

const DEFLATED = 8
/** More rounds save next to nothing. */
const ROUNDS = 15
/** Code, word lists and numbers stand in one file, and each packs best in blocks of its own: 8,500 bytes of the package. */
const AS_MANY_AS_PAY = 0
/** Bytes below which its start costs more time than it saves bytes. */
const SMALL = 300

/** Packs a folder as the stores want it: manifest at the root, same bytes for the same files, as small as deflate can be. */
export const zipFolder = async (folder, target) => {
  const [{ Zip, ZipPassThrough }, { default: zopfli }] = await Promise.all([import('fflate'), import('@gfx/zopfli')])
  const mtime = new Date(1980, 0, 1)
  const parts = []
  const zip = new Zip((error, part) => {
    if (error) throw error
    parts.push(part)
  })
  for (const file of filesUnder(folder, ['.'])) {
    const bytes = readFileSync(join(folder, file))
    const packed =
      bytes.length < SMALL
        ? deflateRawSync(bytes, { level: 9 })
        : await zopfli.deflateAsync(bytes, { numiterations: ROUNDS, blocksplittingmax: AS_MANY_AS_PAY })
    const entry = new ZipPassThrough(file)
    entry.mtime = mtime
    if (packed.length < bytes.length) {
      entry.compression = DEFLATED
      entry.process = () => entry.ondata(null, packed, true)
    }
    zip.add(entry)
    entry.push(bytes, true)
  }
  zip.end()
  writeFileSync(`${target}.part`, Buffer.concat(parts))
  renameSync(`${target}.part`, target)
}
