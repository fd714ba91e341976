import { describe, expect, it } from 'vitest'
import { detector } from './child_photo'
import { type Answer, answer, type Sample } from './clues/sample'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '学员照片', type: 'file' }],
  ['yes', { label: '宝宝头像', type: 'file' }],
  ['yes', { label: '照片', type: 'file', neighbours: ['孩子姓名', '家长电话'] }],
  ['unsure', { label: '图', type: 'file', key: 'babyPhoto' }],
  ['no', { label: '上传照片', type: 'file' }],
  ['no', { label: '회원아이콘 이미지', type: 'file', accept: 'image/*' }],
  ['no', { label: '学员身份证照片', type: 'file' }],
  ['no', { label: '家长照片', type: 'file' }],
  ['yes', { label: 'Pas foto', type: 'file', neighbours: ['Nama lengkap calon siswa'] }],
  ['no', { label: 'Pas foto', type: 'file', neighbours: ['Nama pegawai'] }],
]

describe('child_photo', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })

  it.each([
    ['https://img.example.com/1.jpg', true],
    ['1', false],
  ])('the value %s is plausible: %s', (value, plausible) => {
    expect(detector.plausible?.(value)).toBe(plausible)
  })
})
