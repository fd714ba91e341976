import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './religion'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '宗教信仰' }],
  ['yes', { label: 'Religion' }],
  ['yes', { options: ['佛教', '基督教', '无宗教信仰'] }],
  ['unsure', { label: '其他', key: 'religion' }],
  ['no', { label: '宗教用品' }],
  ['no', { label: '清真' }],
]

describe('religion', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
