import { zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { LockedPdf, PdfFile } from './file'
import { listPages, readPage } from './pages'
import { pageOf, pdfOf, stream } from './testing'

const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
const composite = (encoding: string, more = '') =>
  `<< /Type /Font /Subtype /Type0 /Encoding /${encoding} /DescendantFonts [<< /Subtype /CIDFontType2 /DW 1000 >>] ${more} >>`
const hex = (bytes: Iterable<number>) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const utf16 = (text: string) => hex([...text].flatMap((one) => [one.charCodeAt(0) >> 8, one.charCodeAt(0) & 255]))

const linesOf = (bytes: Uint8Array): string[] => {
  const file = new PdfFile(bytes)
  return listPages(file, 10).flatMap((page) => readPage(file, page).lines)
}
const shown = (content: string, font = HELVETICA, more: readonly string[] = []) => linesOf(pageOf(content, font, more))

describe('text on a page', () => {
  it('is a line where it stands on one height, with a space where a gap is', () => {
    expect(shown('BT /F1 10 Tf 1 0 0 1 50 700 Tm (Your) Tj 40 0 Td (phone) Tj 0 -14 Td (number) Tj ET')).toEqual([
      'Your phone',
      'number',
    ])
    // A word that a writer moves together stays a word.
    expect(shown('BT /F1 10 Tf [(num) 20 (ber) -400 (of) -600 (table)] TJ ET')).toEqual(['number of table'])
  })

  it('follows every way to the next line', () => {
    expect(shown('BT /F1 10 Tf 12 TL 50 700 Td (a) Tj T* (b) Tj (c) \' 1 2 (d) " 0 -20 TD (e) Tj ET')).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ])
  })

  it('comes out of forms and not out of pictures', () => {
    const bytes = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] >>',
      '<< /Type /Page /Contents [4 0 R 7 0 R] /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>',
      stream('q 1 0 0 1 0 100 cm /X Do Q'),
      HELVETICA,
      stream('BT /F1 10 Tf (inside) Tj ET', '/Subtype /Form /BBox [0 0 9 9]'),
      stream('BI /W 4 /H 1 /BPC 8 ID (not) Tj\nEI BT /F1 10 Tf (after) Tj ET'),
    ])
    expect(linesOf(bytes)).toEqual(['inside', 'after'])
  })

  it('reads escapes, octal numbers, nested brackets and broken lines of strings', () => {
    expect(shown('BT /F1 10 Tf (a\\(b\\) (c) \\101\\\nB) Tj <64 65 6> Tj ET')).toEqual(['a(b) (c) AB' + 'de`'])
  })
})

describe('fonts', () => {
  it('say what their codes are by a map to Unicode', () => {
    const map = `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange
      2 beginbfchar <0001> <${utf16('手')}> <0002> <${utf16('机号')}> endbfchar
      1 beginbfrange <0010> <0012> <0061> endbfrange
      1 beginbfrange <0020> <0021> [<${utf16('桌')}> <${utf16('号')}>] endbfrange endcmap`
    expect(
      shown('BT /F1 10 Tf <00010002001000120020> Tj ET', composite('Identity-H', '/ToUnicode 6 0 R'), [stream(map)]),
    ).toEqual(['手机号ac桌'])
  })

  it('are read by the named code maps of Chinese writers', () => {
    expect(shown(`BT /F1 10 Tf <${utf16('隐私政策')}> Tj ET`, composite('UniGB-UCS2-H'))).toEqual(['隐私政策'])
    // 手机 in GBK, with a Latin letter between.
    expect(shown('BT /F1 10 Tf <cad641bbfa> Tj ET', composite('GBK-EUC-H'))).toEqual(['手A机'])
    expect(shown('BT /F1 10 Tf <a4e2> Tj ET', composite('ETen-B5-H'))).toEqual(['手'])
  })

  it('are counted as unknown where they tell no characters', () => {
    const file = new PdfFile(pageOf('BT /F1 10 Tf <000100020003> Tj ET', composite('Identity-H')))
    const [page] = listPages(file, 1)
    expect(page && readPage(file, page)).toEqual({ lines: [], unknown: 3 })
  })

  it('name glyphs otherwise than their encoding', () => {
    const font = '<< /Subtype /Type1 /Encoding << /Differences [65 /b /uni4E2D 90 /g12 /fi] >> >>'
    expect(shown('BT /F1 10 Tf (ABC[Z) Tj ET', font)).toEqual(['b中Cfi'])
  })
})

describe('files', () => {
  const deflated = (content: string) =>
    String.fromCharCode(...zlibSync(Uint8Array.from(content, (character) => character.charCodeAt(0))))

  it('may keep their objects together in a stream', () => {
    const inner = [
      '<< /Type /Pages /Kids [3 0 R] /Resources << /Font << /F1 5 0 R >> >> >>',
      '<< /Type /Page /Contents 4 0 R >>',
      HELVETICA,
    ]
    const heads = inner.map(
      (_, index) => `${[2, 3, 5][index]} ${inner.slice(0, index).join(' ').length + (index ? 1 : 0)}`,
    )
    const head = `${heads.join(' ')} `
    const packed = deflated(head + inner.join(' '))
    const bytes = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< >>',
      '<< >>',
      stream(deflated('BT /F1 10 Tf (packed) Tj ET'), '/Filter /FlateDecode'),
      '<< >>',
      stream(packed, `/Type /ObjStm /N 3 /First ${head.length} /Filter [/FlateDecode]`),
    ])
    expect(linesOf(bytes)).toEqual(['packed'])
  })

  it('are read where a length is wrong, and up to where a stream is cut', () => {
    const content = 'BT /F1 10 Tf (whole) Tj ET'
    const wrong = stream(content).replace(/\/Length \d+/, '/Length 3')
    const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Kids [3 0 R] >>']
    const page = '<< /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>'
    expect(linesOf(pdfOf([...objects, page, wrong, HELVETICA]))).toEqual(['whole'])
  })

  it('that were added to count as they are now', () => {
    const old = pageOf('BT /F1 10 Tf (old) Tj ET', HELVETICA)
    const added = `\n4 0 obj\n${stream('BT /F1 10 Tf (new) Tj ET')}\nendobj\n`
    expect(linesOf(Uint8Array.from([...old, ...[...added].map((character) => character.charCodeAt(0))]))).toEqual([
      'new',
    ])
  })

  it('that are encrypted say so', () => {
    expect(() => new PdfFile(pdfOf(['<< /Type /Catalog >>'], '/Encrypt 9 0 R'))).toThrow(LockedPdf)
  })

  it('that go in circles end', () => {
    const bytes = pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Kids [2 0 R 3 0 R 3 0 R] >>', '3 0 R'])
    expect(linesOf(bytes)).toEqual([])
  })
})
