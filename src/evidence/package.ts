import { strToU8, zipSync } from 'fflate'
import { digestOf, entryOf, isSafeName, MANIFEST_NAME, type Manifest, type PackageFile, SEAL_NAME } from './manifest'

/** ZIP knows years from 1980 on; a package without a time gets the first day it can say. */
const NO_TIME = new Date(1980, 0, 1)

const isPacked = (name: string): boolean => /\.(png|jpe?g|webp|zip|gz)$/i.test(name)

/** The list of files with size and SHA-256 of each. */
export const describeFiles = (files: readonly PackageFile[], createdAt: string | null = null): Manifest => ({
  schema: 'scanwarden.package/1',
  createdAt,
  files: files.map(entryOf),
})

/**
 * The files as they are in one ZIP, with `manifest.json` (name, size and SHA-256 of each) and `MANIFEST.sha256` (digest
 * of the manifest). The same files and time give the same bytes. Throws on a name that is unsafe, taken or reserved.
 * The seal shows that nothing was changed since; not by itself who packed it, nor when.
 */
export const buildPackage = (files: readonly PackageFile[], options: { createdAt?: Date } = {}): Uint8Array => {
  const taken = new Set([MANIFEST_NAME, SEAL_NAME].map((name) => name.toLowerCase()))
  for (const { name } of files) {
    if (!isSafeName(name)) throw new Error(`unsafe file name: ${JSON.stringify(name)}`)
    // Windows and macOS unpack names that differ in case only into one file.
    if (taken.has(name.toLowerCase())) throw new Error(`file name taken: ${JSON.stringify(name)}`)
    taken.add(name.toLowerCase())
  }
  const mtime = options.createdAt ?? NO_TIME
  const manifest = strToU8(
    `${JSON.stringify(describeFiles(files, options.createdAt?.toISOString() ?? null), null, 2)}\n`,
  )
  const entries = [
    ...files,
    { name: MANIFEST_NAME, bytes: manifest },
    { name: SEAL_NAME, bytes: strToU8(`${digestOf(manifest)}  ${MANIFEST_NAME}\n`) },
  ]
  return zipSync(
    Object.fromEntries(entries.map(({ name, bytes }) => [name, [bytes, { mtime, level: isPacked(name) ? 0 : 6 }]])),
  )
}
