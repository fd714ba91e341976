import type { PdfText } from '../documents/pdf-text'
import { request } from '../messages/send'
import { base64Of } from './base64'

const PAGE = 'src/offscreen/offscreen.html'

/** Reads that use the hidden page, which is closed after the last: it holds a megabyte and a half of reader. */
let reads = 0

const readInPage = async (bytes: Uint8Array): Promise<PdfText> => {
  reads++
  try {
    if (!(await chrome.offscreen.hasDocument()))
      await chrome.offscreen
        .createDocument({ url: PAGE, reasons: ['DOM_PARSER'], justification: 'Reads a privacy policy that is a PDF' })
        .catch(() => {})
    return (await request('pdf.read', { base64: base64Of(bytes) })) as PdfText
  } finally {
    if (--reads === 0) await chrome.offscreen.closeDocument().catch(() => {})
  }
}

/**
 * The text of a PDF. The reader is loaded when it is needed: a service worker can load nothing later, so that Chromium
 * reads in a hidden page of the extension; Firefox's background is a page itself.
 */
export const readPdfBytes = async (bytes: Uint8Array): Promise<PdfText> => {
  try {
    if (typeof chrome !== 'undefined' && chrome.offscreen) return await readInPage(bytes)
    const { readPdf } = await import('../documents/pdf-text')
    return await readPdf(bytes)
  } catch {
    return { unread: 'broken_pdf' }
  }
}
