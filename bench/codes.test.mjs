import { describe, expect, it } from 'vitest'
import { readBarcodes } from 'zxing-wasm/reader'
import OPTIONS from '../src/ui/scanner/reader-options.json' with { type: 'json' }
import { photographs } from './codes/photos.mjs'

describe('codes in photographs', () => {
  it('are read in nine of ten cases, and never as something else', async () => {
    const missed = []
    for await (const { kind, strength, text, picture } of photographs()) {
      const texts = (await readBarcodes(picture, OPTIONS)).map((code) => code.text)
      expect(texts.filter((one) => one !== text)).toEqual([])
      if (!texts.includes(text)) missed.push(`${kind} ${strength}`)
    }
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(6)
  })
})
