/** A stream object's words. */
export const stream = (content: string, entries = ''): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`

/** A PDF of these objects, numbered from 1; the first is its catalog. Its table of objects is left out: the reader needs none. */
export const pdfOf = (objects: readonly string[], trailer = ''): Uint8Array =>
  Uint8Array.from(
    `%PDF-1.7\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R ${trailer} >>\n%%EOF`,
    (character) => character.charCodeAt(0),
  )

/** A PDF of one page with one font. */
export const pageOf = (content: string, font: string, more: readonly string[] = []): Uint8Array =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << /Font << /F1 5 0 R >> >> >>',
    '<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>',
    stream(content),
    font,
    ...more,
  ])
