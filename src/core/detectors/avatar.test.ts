import { describe, expect, it } from 'vitest'
import { detector } from './avatar'
import { type Answer, answer, type Sample } from './clues/sample'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '头像', type: 'file', accept: 'image/*' }],
  ['yes', { key: 'headImgUrl' }],
  ['yes', { label: 'Profile photo' }],
  ['unsure', { label: '图', key: 'avatarUrl' }],
  ['no', { label: '宝宝头像' }],
  ['no', { label: '上传图片', type: 'file' }],
  ['no', { label: '店铺logo' }],
  ['yes', { label: '회원 아이콘', type: 'file' }],
  ['yes', { label: '프로필사진', type: 'file' }],
]

describe('avatar', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['https://img.example.com/a/1.png', true],
    ['1', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
