import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPolicies } from '../../bench/policies/score.mjs'
import { joinLines, readPdf } from './pdf-text'

const file = (name: string) => new Uint8Array(readFileSync(new URL(`./testing/${name}`, import.meta.url)))
const bare = (text: string) => text.replace(/\s/g, '')

describe('a PDF', () => {
  it('with a text layer reads as it was written, a paragraph a line', async () => {
    const written = readPolicies().find(({ name }) => name === 'powerbank-pdf')?.text ?? ''
    const read = await readPdf(file('text.pdf'))
    const text = 'text' in read ? read.text : ''
    expect(bare(text)).toBe(bare(written))
    expect(text.split('\n').map(bare)).toEqual(written.split('\n').map(bare))
  })

  it('of pictures of pages is not guessed at', async () => {
    expect(await readPdf(file('scanned.pdf'))).toEqual({ unread: 'scanned_pdf' })
  })

  it('that is none says so', async () => {
    expect(await readPdf(new TextEncoder().encode('%PDF-1.7 nothing'))).toEqual({ unread: 'broken_pdf' })
  })

  it('has lines that its margins broke', () => {
    expect(joinLines(['我们收集您的手机号码和', '桌号。', '二、保存', 'We keep it for thirty', 'days.'])).toBe(
      '我们收集您的手机号码和\n桌号。\n二、保存\nWe keep it for thirty days.',
    )
  })
})
