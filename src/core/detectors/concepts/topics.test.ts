import { describe, expect, it } from 'vitest'
import { signalOf } from '../clues/sample'
import { isVague, topicOf } from './topics'

describe('what a heading says of what stands under it', () => {
  it('gives an unknown question its topic, weakly', () => {
    const detection = topicOf(
      signalOf({ label: '现在有人住吗', options: ['有', '没有'], type: 'radio', group: '房源信息' }),
    )
    expect(detection).toEqual({ category: 'house_data', confidence: 0.6, why: ['heading:房源'] })
  })

  it('says nothing of what any form has, of boxes without a label, and under other headings', () => {
    expect(topicOf(signalOf({ label: '佣金比例', group: '房源信息' }))).toBeNull()
    expect(topicOf(signalOf({ label: '', group: '房源信息' }))).toBeNull()
    expect(topicOf(signalOf({ label: '现在有人住吗', group: '门店信息' }))).toBeNull()
  })

  it('leaves switches, files and steppers to their words', () => {
    expect(topicOf(signalOf({ label: '显示', type: 'switch', widget: 'switch', group: '车辆信息' }))).toBeNull()
    expect(topicOf(signalOf({ label: '附件', type: 'file', widget: 'upload', group: '车辆信息' }))).toBeNull()
  })

  it.each([
    ['资产信息', '金额（元）', 'deposit_asset'],
    ['Liabilities', 'Description', 'credit_info'],
    ['健康告知', '名称', 'health'],
    ['Medical history', 'When?', 'health'],
    ['个人教育信息', '起止日期', 'education'],
    ['Work experience', 'From', 'occupation'],
  ])('under %s takes %s for what stands over it', (group, label, category) => {
    const signal = signalOf({ label, group })
    expect(isVague(signal)).toBe(true)
    expect(topicOf(signal)).toMatchObject({ category, why: [expect.stringMatching(/^group:/)] })
  })

  it('takes no word for vague that names a thing', () => {
    for (const label of ['优惠码', '备注', '数量', '发票金额说明'])
      expect(isVague(signalOf({ label, group: '健康告知' })), label).toBe(false)
  })
})
