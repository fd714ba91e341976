import type { Texts } from '../exporter'
import type { Detail } from './detail'

/** A file that goes with a complaint. */
export interface AttachedFile {
  name: string
  /** Bytes. */
  size: number
  /** Lower-case hex. */
  sha256: string
}

/** Hex digits that tell one file from another by eye; the manifest has them all. */
const BEGIN = 16

/** The list of attachments, with the digest of each; points to the package's own list where none are given. */
export const composeAttachments = (files: readonly AttachedFile[], texts: Texts, detail: Detail): string => {
  const begin = detail.digests === 'begin'
  const lines = files.map(({ name, size, sha256 }, index) => {
    const values = { name, size, sha256: begin ? sha256.slice(0, BEGIN) : sha256 }
    return `${index + 1}. ${texts.say(begin ? 'complaint.attachmentBrief' : 'complaint.attachment', values)}`
  })
  if (lines.length === 0) lines.push(texts.say('complaint.attachmentsByPackage'))
  return begin ? lines.join('\n') : [...lines, '', texts.say('complaint.limits')].join('\n')
}
