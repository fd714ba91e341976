import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './photo_album'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '车辆照片', widget: 'file', type: '' }],
  ['yes', { label: '', type: 'file', accept: 'image/*', group: '给服务打分' }],
  ['yes', { label: '上传图片', type: 'file', accept: 'image/*' }],
  ['yes', { label: '故障照片', type: 'file' }],
  ['yes', { label: '访问相册', type: 'button' }],
  ['unsure', { type: 'file', accept: 'image/*', label: '添加' }],
  ['no', { label: '身份证照片', type: 'file' }],
  ['no', { label: '头像', type: 'file' }],
  ['no', { label: '图片', type: 'text' }],
  ['no', { label: '简历', type: 'file', accept: '.pdf' }],
]

describe('photo_album', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
