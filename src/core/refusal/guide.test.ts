import { describe, expect, it } from 'vitest'
import { engineParts } from '../../catalog'
import { createEngine } from '../engine'
import type { Observation } from '../model/observation'
import { fieldSeen, SAMPLE_VISIT, seen } from '../normalize/sample'
import { planGuide } from './guide'

const engine = createEngine(engineParts)
const page = (at: number) => seen('page', at, { url: 'https://m.shop.example/t?table=3', title: '桌号 3 点餐' })
const begun = seen('refusal_begun', 5, { by: 'person' })
const dialog = (at: number, key: string) =>
  seen('dialog', at, {
    key,
    selector: '#ask',
    text: '授权手机号享会员价',
    buttons: [
      { text: '一键授权', role: 'accept', area: 1, contrast: 1 },
      { text: '暂不授权', role: 'refuse', area: 0.5, contrast: 0.5 },
    ],
  })
const inspect = (observations: Observation[]) => engine.inspect(SAMPLE_VISIT, observations)
const guide = (observations: Observation[]) => planGuide(inspect(observations), observations, 0)

describe('a person who makes the test', () => {
  it('is told to refuse what asks, and then to go on', () => {
    const asked = [page(0), begun, dialog(10, 'd1')]
    expect(guide(asked)).toMatchObject({ action: 'refuse', text: '暂不授权' })
    expect(guide([...asked, seen('answered', 20, { key: 'd1', role: 'refuse' })])).toMatchObject({ action: 'press' })
  })

  it('is told to deny a permission that waits', () => {
    const waiting = seen('access', 10, {
      key: 'a',
      api: 'navigator.geolocation.getCurrentPosition',
      category: 'location_precise',
      outcome: 'pending',
    })
    expect(guide([page(0), begun, waiting])).toMatchObject({ action: 'deny' })
  })

  it('is told to stop where the money is asked for', () => {
    const words = seen('text', 10, { sample: '应付 ¥22.00', buttons: ['立即支付'] })
    expect(guide([page(0), begun, words])).toEqual({ action: 'stop', outcome: 'goes_on', reason: 'payment_step' })
  })

  it('has what was done recorded as steps, and what stood in the way', () => {
    const { refusal, prompts } = inspect([
      page(0),
      begun,
      dialog(10, 'd1'),
      fieldSeen(12, 'f', '手机号'),
      seen('answered', 20, { key: 'd1', role: 'refuse' }),
      seen('submit', 30, { text: '提交订单' }),
      dialog(40, 'd2'),
      seen('refusal_ended', 60, { outcome: 'blocked', reason: 'no_way_on' }),
    ])
    expect(prompts.map((one) => one.afterRefusal)).toEqual([false, true])
    expect(refusal).toMatchObject({ by: 'person', outcome: 'blocked', reason: 'no_way_on', blockedBy: ['d1'] })
    expect(refusal?.steps.map((step) => `${step.action} ${step.text} ${step.about}`)).toEqual([
      'leave_empty 手机号 f1',
      'refuse 暂不授权 d1',
      'press 提交订单 ',
    ])
  })

  it('has a test that lasts still, and the last of two', () => {
    const twice = [
      page(0),
      begun,
      seen('refusal_ended', 10, { outcome: 'goes_on', reason: 'order_step' }),
      seen('refusal_begun', 20, { by: 'person' }),
    ]
    expect(inspect(twice.slice(0, 3)).refusal).toMatchObject({ outcome: 'goes_on', blockedBy: [] })
    expect(inspect(twice).refusal).toMatchObject({ outcome: 'cannot_tell', reason: 'stopped', endedAt: null })
    expect(inspect([page(0)]).refusal).toBeUndefined()
  })
})
