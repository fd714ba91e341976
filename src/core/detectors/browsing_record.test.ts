import { describe, expect, it } from 'vitest'
import { detector } from './browsing_record'
import { type Answer, answer, type Sample } from './clues/sample'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '浏览记录' }],
  ['yes', { key: 'browseHistory' }],
  ['yes', { label: 'Search history' }],
  ['unsure', { label: '足迹', key: 'viewHistory' }],
  ['no', { label: '清空搜索记录' }],
  ['no', { label: '搜索', type: 'search' }],
]

describe('browsing_record', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
