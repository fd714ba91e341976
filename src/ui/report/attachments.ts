import type { Inspection } from '../../core/model/inspection'
import { digestOf, MANIFEST_NAME, type PackageFile } from '../../evidence/manifest'
import { buildPackage, describeFiles } from '../../evidence/package'
import type { AttachedFile } from '../../exporters/complaint/attachments'
import { exporter as complaintText } from '../../exporters/complaint-text'
import { stemOf, type Texts } from '../../exporters/exporter'
import { exporter as inspectionJson } from '../../exporters/inspection-json'
import type { Screenshot } from './screenshot'

export type AttachmentId = 'reportText' | 'inspection' | 'screenshot'

export interface Attachment {
  id: AttachmentId
  file: PackageFile
}

const asBytes = (rendered: Uint8Array | string): Uint8Array =>
  typeof rendered === 'string' ? new TextEncoder().encode(rendered) : rendered

export const reportAttachment = (inspection: Inspection, text: string): Attachment => ({
  id: 'reportText',
  file: { name: complaintText.fileName(inspection), bytes: asBytes(text) },
})

/** What goes with the words: the document, and the picture where there is one. */
export const recordAttachments = (
  inspection: Inspection,
  texts: Texts,
  screenshot: Screenshot | null,
): Attachment[] => {
  const json = { name: inspectionJson.fileName(inspection), bytes: asBytes(inspectionJson.render(inspection, texts)) }
  const attachments: Attachment[] = [{ id: 'inspection', file: json }]
  if (screenshot)
    attachments.push({ id: 'screenshot', file: { name: `${stemOf(inspection)}.page.png`, bytes: screenshot.bytes } })
  return attachments
}

/** Name, size and SHA-256 of each. */
export const listFiles = (attachments: readonly Attachment[]): AttachedFile[] =>
  attachments.map(({ file }) => ({ name: file.name, size: file.bytes.length, sha256: digestOf(file.bytes) }))

/** Bytes of the list that the package will hold. */
export const manifestSize = (attachments: readonly Attachment[]): number =>
  JSON.stringify(describeFiles(attachments.map(({ file }) => file)), null, 2).length

/** The package as a file to save. */
export const packageFile = (
  inspection: Inspection,
  attachments: readonly Attachment[],
  createdAt: Date,
): PackageFile => ({
  name: `${stemOf(inspection)}.scanwarden.zip`,
  bytes: buildPackage(
    attachments.map(({ file }) => file),
    { createdAt },
  ),
})

export { MANIFEST_NAME }
