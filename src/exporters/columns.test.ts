import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutTable, padTo, widthOf, wrapTo } from './columns'

describe('widthOf', () => {
  it.each([
    ['abc', 3],
    ['违规', 4],
    ['■ 违规', 6],
    ['（需核实）', 10],
    ['é', 1],
    ['e\u0301', 1],
    ['', 0],
  ])('%s takes %i cells', (text, cells) => expect(widthOf(text)).toBe(cells))
})

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '手', '机', '，', '。', '（', '）', '1', '-') })

describe('wrapTo', () => {
  it('never exceeds the width and loses nothing but spaces', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 30 }), (text, width) => {
        const lines = wrapTo(text, width)
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })

  it('breaks Chinese between characters and English between words', () => {
    expect(wrapTo('手机号没提交就发了', 8)).toEqual(['手机号没', '提交就发', '了'])
    expect(wrapTo('sent before submitting', 12)).toEqual(['sent before', 'submitting'])
  })
})

describe('layOutTable', () => {
  it('lines columns up by cells, not by characters', () => {
    const [head, rule, row] = layOutTable(['程度', 'b'], [['违规了', 'x']], [20, 20]).split('\n')
    expect(head).toBe(`${padTo('程度', 6)}  b`)
    expect(rule).toBe('──────  ─')
    expect(row).toBe('违规了  x')
  })
})
