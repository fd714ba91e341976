import { strFromU8, unzipSync } from 'fflate'
import { digestOf, isSafeName, MANIFEST_NAME, type Manifest, type ManifestEntry, SEAL_NAME } from './manifest'

export type ProblemCode =
  | 'not_a_package'
  | 'too_large'
  | 'unsafe_name'
  | 'duplicate_name'
  | 'manifest_missing'
  | 'manifest_unreadable'
  | 'seal_missing'
  | 'seal_mismatch'
  | 'file_missing'
  | 'file_unlisted'
  | 'size_mismatch'
  | 'digest_mismatch'

export interface PackageProblem {
  code: ProblemCode
  /** The file concerned; null for the package as a whole. */
  file: string | null
}

export interface Verification {
  ok: boolean
  problems: PackageProblem[]
  /** The package's own list; null where it could not be read. */
  manifest: Manifest | null
}

/** Unpacked bytes beyond which a package is refused unread: a small ZIP can claim terabytes. */
const MAX_UNPACKED_BYTES = 1_000_000_000

const isEntry = (value: unknown): value is ManifestEntry => {
  if (typeof value !== 'object' || value === null) return false
  const { name, size, sha256 } = value as Record<string, unknown>
  return (
    typeof name === 'string' &&
    Number.isSafeInteger(size) &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256)
  )
}

const parseManifest = (bytes: Uint8Array): Manifest | null => {
  let raw: unknown
  try {
    raw = JSON.parse(strFromU8(bytes))
  } catch {
    return null
  }
  if (typeof raw !== 'object' || raw === null) return null
  const { schema, createdAt, files } = raw as Record<string, unknown>
  const dated = createdAt === null || typeof createdAt === 'string'
  return schema === 'scanwarden.package/1' && dated && Array.isArray(files) && files.every(isEntry)
    ? { schema, createdAt, files }
    : null
}

type Unpacked = { names: Set<string>; files: Map<string, Uint8Array>; problems: PackageProblem[] }

const unpack = (zip: Uint8Array): Unpacked => {
  const problems: PackageProblem[] = []
  const seen = new Set<string>()
  let total = 0
  let tooLarge = false
  try {
    const unzipped = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        if (seen.has(name)) problems.push({ code: 'duplicate_name', file: name })
        seen.add(name)
        if (!isSafeName(name)) problems.push({ code: 'unsafe_name', file: name })
        total += originalSize
        tooLarge ||= total > MAX_UNPACKED_BYTES
        return !tooLarge
      },
    })
    if (tooLarge) return { names: seen, files: new Map(), problems: [...problems, { code: 'too_large', file: null }] }
    return { names: seen, files: new Map(Object.entries(unzipped)), problems }
  } catch {
    return { names: seen, files: new Map(), problems: [{ code: 'not_a_package', file: null }] }
  }
}

const checkSeal = (seal: Uint8Array | undefined, manifest: Uint8Array): PackageProblem[] => {
  if (!seal) return [{ code: 'seal_missing', file: SEAL_NAME }]
  const sealed = /^([0-9a-f]{64}) [ *]manifest\.json\n?$/.exec(strFromU8(seal))
  return sealed?.[1] === digestOf(manifest) ? [] : [{ code: 'seal_mismatch', file: MANIFEST_NAME }]
}

const checkEntry = (entry: ManifestEntry, files: ReadonlyMap<string, Uint8Array>): PackageProblem[] => {
  const bytes = files.get(entry.name)
  if (!bytes) return [{ code: 'file_missing', file: entry.name }]
  const problems: PackageProblem[] = []
  if (bytes.length !== entry.size) problems.push({ code: 'size_mismatch', file: entry.name })
  if (digestOf(bytes) !== entry.sha256) problems.push({ code: 'digest_mismatch', file: entry.name })
  return problems
}

/**
 * Checks a package against its own list: every listed file is there and unchanged, nothing else is in it, and the list
 * itself has the digest that seals it. Never throws; whatever is wrong is a problem with the file it concerns.
 */
export const verifyPackage = (zip: Uint8Array): Verification => {
  const { names, files, problems } = unpack(zip)
  const done = (found: PackageProblem[], manifest: Manifest | null): Verification => ({
    ok: found.length === 0,
    problems: found,
    manifest,
  })
  if (files.size === 0)
    return done(problems.length > 0 ? problems : [{ code: 'manifest_missing', file: MANIFEST_NAME }], null)
  const listing = files.get(MANIFEST_NAME)
  if (!listing) return done([...problems, { code: 'manifest_missing', file: MANIFEST_NAME }], null)
  problems.push(...checkSeal(files.get(SEAL_NAME), listing))
  const manifest = parseManifest(listing)
  if (!manifest) return done([...problems, { code: 'manifest_unreadable', file: MANIFEST_NAME }], null)
  const listed = new Set([MANIFEST_NAME, SEAL_NAME])
  for (const entry of manifest.files) {
    if (listed.has(entry.name)) problems.push({ code: 'duplicate_name', file: entry.name })
    listed.add(entry.name)
    problems.push(...checkEntry(entry, files))
  }
  // Every name in the archive, not every file unpacked: a name like __proto__ would hide among the latter.
  for (const name of names) if (!listed.has(name)) problems.push({ code: 'file_unlisted', file: name })
  return done(problems, manifest)
}
