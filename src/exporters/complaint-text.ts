import { composeComplaint, joinComplaint } from './complaint'
import { type Exporter, stemOf } from './exporter'

/** A complaint as plain text, ready to be pasted into an authority's form. */
export const exporter: Exporter = {
  id: 'complaint-text',
  mediaType: 'text/plain;charset=utf-8',
  fileName: (inspection) => `${stemOf(inspection)}.report.txt`,
  render: (inspection, texts) => joinComplaint(inspection, composeComplaint(inspection, texts), texts),
}
