import { type Exporter, stemOf } from './exporter'

/** The document itself, indented for people. */
export const exporter: Exporter = {
  id: 'inspection-json',
  mediaType: 'application/json',
  fileName: (inspection) => `${stemOf(inspection)}.inspection.json`,
  render: (inspection) => `${JSON.stringify(inspection, null, 2)}\n`,
}
