import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

export interface PackageFile {
  /** A plain file name or a relative path with `/`, unique in the package. */
  name: string
  bytes: Uint8Array
}

export interface ManifestEntry {
  name: string
  /** Bytes. */
  size: number
  /** Lower-case hex. */
  sha256: string
}

export interface Manifest {
  schema: 'scanwarden.package/1'
  /** ISO 8601; null where the maker named no time. */
  createdAt: string | null
  files: ManifestEntry[]
}

export const MANIFEST_NAME = 'manifest.json'
/** Holds the digest of the manifest in the form that `sha256sum -c` reads. */
export const SEAL_NAME = 'MANIFEST.sha256'

/** SHA-256 as lower-case hex. */
export const digestOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

export const entryOf = ({ name, bytes }: PackageFile): ManifestEntry => ({
  name,
  size: bytes.length,
  sha256: digestOf(bytes),
})

/** False for names that leave the folder a package is unpacked into, or that unpack differently on different systems. */
export const isSafeName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= 200 &&
  !/[\\:*?"<>|\p{Cc}]/u.test(name) &&
  name.split('/').every((step) => !['', '.', '..', '__proto__'].includes(step))
