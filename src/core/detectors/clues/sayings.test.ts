import { describe, expect, it } from 'vitest'
import { type Sample, signalOf } from './sample'
import { sayingOf } from './sayings'

const SAYINGS: readonly (readonly [string | undefined, Sample])[] = [
  ['words:one of a trade', { label: '家教性别', options: ['男', '女'] }],
  [undefined, { label: '家教性别' }],
  [undefined, { label: '性别', options: ['男', '女'] }],
  ['words:for the house', { label: '房卡号', placeholder: '前台填写' }],
  ['words:for the house', { label: 'Case no', placeholder: 'For office use only' }],
  [undefined, { label: '前台电话', placeholder: '请填写' }],
  ['tick:what is shown', { label: '只看空位', widget: 'switch' }],
  [undefined, { label: '显示我的定位', widget: 'switch' }],
  [undefined, { label: '只看空位', type: 'text' }],
  ['options:how often one is written to', { label: '推送频率', options: ['每天', '每周', '从不'] }],
  [undefined, { label: '用餐频率', options: ['每天', '每周', '从不'] }],
  ['options:lengths of time', { label: '授权期限', options: ['三天', '一年', '长期'] }],
  [undefined, { label: '有效期', options: ['01/27', '02/27'] }],
]

describe('what words and choices say that is nobody’s', () => {
  it.each(SAYINGS)('%s: %j', (why, sample) => {
    expect(sayingOf(signalOf(sample))?.[0]).toBe(why)
  })
})
