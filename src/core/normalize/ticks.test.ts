import { describe, expect, it } from 'vitest'
import type { Observation } from '../model/observation'
import { BARE_SIGNALS } from './bare-signals'
import { readPages } from './pages'
import { fieldSeen, seen } from './sample'
import { readTicks } from './ticks'

const tick = (label: string, prefilled = true, widget = 'checkbox') =>
  fieldSeen(20, 'k1', label, { prefilled, signals: { ...BARE_SIGNALS, label, widget } })

const read = (...fields: Observation[]) => {
  const observations = [seen('page', 0), ...fields]
  return readTicks(observations, readPages(observations)).map(({ found }) => found)
}

describe('readTicks', () => {
  it.each([
    ['membership', '0元加入云雾会员，本单立减1元'],
    ['membership', '0元入会'],
    ['membership', '成为本店会员'],
    ['membership', '0元加入會員'],
    ['marketing', '收取新品和活动短信'],
    ['marketing', '有优惠时通知我，推送促销'],
    ['sharing', '可以把我的手机号提供给合作经纪公司'],
    ['sharing', 'Share my details with partners'],
  ])('%s: %s', (scope, label) => {
    expect(read(tick(label))).toMatchObject([{ kind: 'checkbox', covers: [scope], prechecked: true }])
  })

  it.each([
    '宫保鸡丁 38元',
    '会员价 9.9 元',
    '开通会员专享价',
    '需要餐具',
    '使用积分抵扣',
    '到号后发短信通知',
    '开具发票',
    '入会员工',
  ])('nothing is agreed to by %s', (label) => expect(read(tick(label))).toEqual([]))

  it('takes a box for ticked in advance by what it showed first, not by what the person made of it', () => {
    expect(read(tick('0元入会', false), tick('0元入会'))).toMatchObject([{ prechecked: false }])
  })

  it('leaves words that are a question of another kind', () => {
    expect(read(tick('加入会员', true, 'input'))).toEqual([])
  })
})
