import type { PackageFile } from '../../evidence/manifest'

/** Long enough for a browser that asks where to save; a revoked address would give an empty file. */
const KEPT_MS = 60_000

/** Saves to the device through the browser's own download; Firefox for Android has no other way. */
export const saveFile = ({ name, bytes }: PackageFile, mediaType: string): void => {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}

/** 812 B, 41.2 kB, 3.1 MB. */
export const sizeOf = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
