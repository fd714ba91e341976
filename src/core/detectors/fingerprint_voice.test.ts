import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './fingerprint_voice'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '指纹登录' }],
  ['yes', { label: '声纹采集' }],
  ['yes', { label: 'Fingerprint' }],
  ['unsure', { label: '授权', key: 'voicePrint' }],
  ['no', { label: '指纹锁' }],
  ['no', { label: '语音' }],
]

describe('fingerprint_voice', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
