import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './specific_identity'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '残疾证号' }],
  ['yes', { label: '特殊身份', options: ['低保户', '退役军人'] }],
  ['yes', { label: 'Disability status' }],
  ['unsure', { label: '情况', key: 'disability' }],
  ['no', { label: '残疾人车位' }],
  ['no', { label: '身份证号' }],
]

describe('specific_identity', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
