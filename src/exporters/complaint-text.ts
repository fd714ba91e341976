import { composeBlocks, joinBlocks } from './complaint/complaint'
import { type Exporter, stemOf } from './exporter'

/** A complaint as plain text, whole and to nobody in particular. */
export const exporter: Exporter = {
  id: 'complaint-text',
  mediaType: 'text/plain;charset=utf-8',
  fileName: (inspection) => `${stemOf(inspection)}.report.txt`,
  render: (inspection, texts) => {
    const wanted = { demands: ['redress', 'verify'], blanks: [], files: [] }
    const blocks = composeBlocks(inspection, ['facts', 'address', 'law', 'demands', 'attachments'], wanted, texts)
    return joinBlocks(texts.say('complaint.title', { site: inspection.site }), blocks, texts)
  },
}
