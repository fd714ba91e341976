import { describe, expect, it } from 'vitest'
import { readCodes } from '../src/ui/scanner/read-codes'
import { photographs } from './codes/photos.mjs'

describe('codes in photographs', () => {
  it('are read in nine of ten cases, and never as something else', async () => {
    const missed = []
    for await (const { kind, strength, text, picture } of photographs()) {
      const texts = readCodes(picture)
      expect(texts.filter((one) => one !== text)).toEqual([])
      if (!texts.includes(text)) missed.push(`${kind} ${strength}`)
    }
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(6)
    // Most of it is drawing the photographs, which a busy machine takes its time for.
  }, 120_000)
})
