import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Files under some paths, sorted, relative to `base`; paths that do not exist are left out. */
export const filesUnder = (base, paths) => {
  const walk = (path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .flatMap((name) => walk(join(path, name)))
      : [path]
  return paths
    .map((path) => join(base, path))
    .filter((path) => existsSync(path))
    .flatMap(walk)
    .map((path) => relative(base, path).replaceAll('\\', '/'))
}

/** One digest of names and contents: changes when any file is added, removed or edited. */
export const digestOf = (base, paths, keep = () => true) => {
  const hash = createHash('sha256')
  for (const file of filesUnder(base, paths).filter(keep))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(base, file)))
      .update('\0')
  return hash.digest('hex')
}

/** Remembers which inputs a part was last built from, in one small file a part. */
export const stampsIn = (folder) => ({
  isFresh: (part, digest) => {
    const path = join(folder, part)
    return existsSync(path) && readFileSync(path, 'utf8') === digest
  },
  forget: (part) => rmSync(join(folder, part), { force: true }),
  remember: (part, digest) => {
    const path = join(folder, part)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, digest)
  },
})
