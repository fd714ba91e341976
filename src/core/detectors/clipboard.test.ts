import { describe, expect, it } from 'vitest'
import { detector } from './clipboard'
import { type Answer, answer, type Sample } from './clues/sample'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '读取剪贴板' }],
  ['yes', { label: 'Clipboard access' }],
  ['yes', { key: 'clipboardText' }],
  ['unsure', { label: '授权', key: 'clipboard' }],
  ['no', { label: '复制到剪贴板' }],
  ['no', { label: '备注' }],
]

describe('clipboard', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
