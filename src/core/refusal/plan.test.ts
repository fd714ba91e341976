import { describe, expect, it } from 'vitest'
import type { Field } from '../model/inspection'
import type { Pressable, RefusalInstruction, RefusalView } from '../model/refusal'
import { lookOf, planNext, resultOf, type Step } from './plan'

const button = (text: string, given: Partial<Pressable> = {}): Pressable => ({
  text,
  selector: `#${text}`,
  isDead: false,
  isInLayer: false,
  area: 1000,
  ...given,
})
const inLayer = (text: string) => button(text, { isInLayer: true })
const view = (given: Partial<RefusalView> = {}): RefusalView => ({
  url: 'https://m.shop.example/',
  words: '',
  layer: null,
  complaint: '',
  buttons: [],
  emptyFields: [],
  unticked: [],
  heldBack: [],
  ...given,
})
const field = (given: Partial<Field>): Field => ({
  id: 'f1',
  page: 'p1',
  frame: '',
  selector: '#f',
  widget: 'input',
  label: '',
  category: null,
  confidence: 1,
  why: [],
  required: false,
  requiredBy: null,
  visible: true,
  prefilled: false,
  necessity: 'not_personal',
  ...given,
})

/** Walks a page that answers each instruction with its next state, as long as the plan goes. */
const walk = (
  first: RefusalView,
  answer: (instruction: RefusalInstruction, now: RefusalView) => RefusalView,
  fields: Field[] = [],
) => {
  const steps: Step[] = []
  let now = first
  for (let turn = 0; turn < 100; turn++) {
    const last = steps.at(-1)
    if (last) Object.assign(last, { result: resultOf(last, now), said: now.complaint })
    const known = { pages: [], fields, accesses: [], transmissions: [], walls: [] }
    const instruction = planNext({ view: now, steps, known, since: 0 })
    if (instruction.action === 'stop') return { steps, ...instruction }
    steps.push({
      action: instruction.action,
      text: instruction.text,
      selector: instruction.selector,
      dialog: now.layer ?? '',
      look: lookOf(now),
      result: 'unknown',
      said: '',
    })
    now = answer(instruction, { ...now, complaint: '', heldBack: [] })
  }
  throw new Error('the plan never ends')
}

const order = { reason: 'order', method: 'POST', url: 'https://m.shop.example/api/orders' } as const
const did = (steps: Step[]) => steps.map(({ action, text }) => `${action} ${text}`)

describe('a refusal test', () => {
  it('orders at a shop that needs nothing, and keeps the order back', () => {
    const menu = view({ words: '拿铁 ¥22', buttons: [button('+'), button('去结算', { isDead: true })] })
    const cart = view({ words: '拿铁 ¥22', buttons: [button('提交订单')] })
    const test = walk(menu, ({ action, ...rest }, now) => {
      const text = 'text' in rest ? rest.text : ''
      if (text === '+') return { ...menu, words: '拿铁 ¥22 已选1件', buttons: [button('+'), button('去结算')] }
      if (text === '去结算') return cart
      return action === 'order' ? { ...cart, heldBack: [order] } : now
    })
    expect(did(test.steps)).toEqual(['press +', 'press 去结算', 'order 提交订单'])
    expect(test).toMatchObject({ outcome: 'goes_on', reason: 'order_held_back' })
  })

  it('never presses what pays', () => {
    for (const pay of ['立即支付 ¥22', '确认付款', '微信支付', '立即缴费', '支付宝付款', 'Pay now']) {
      const test = walk(view({ words: '应付 ¥22.00', buttons: [button('返回'), button(pay)] }), (_, now) => now)
      expect(test, pay).toMatchObject({ steps: [], outcome: 'goes_on', reason: 'payment_step' })
    }
  })

  it('does not leave by what stands around the service', () => {
    for (const away of ['账号与注销', '设置', '帮助中心', '关于我们', 'Account', 'Help']) {
      const test = walk(view({ words: '堂食', buttons: [button(away)] }), (_, now) => now)
      expect(did(test.steps), away).not.toContain(`press ${away}`)
    }
  })

  it('cannot tell before a payment that asks for more', () => {
    const asked = field({ category: 'phone', required: true, necessity: 'prohibited_to_force' })
    const test = walk(
      view({ words: '应付 ¥22', buttons: [button('立即支付')], emptyFields: ['#f'] }),
      (_, now) => now,
      [asked],
    )
    expect(test).toMatchObject({ outcome: 'cannot_tell', reason: 'payment_step' })
  })

  it('sees a wall in a dialog that comes back', () => {
    const page = view({ words: '拿铁', buttons: [button('提交订单')] })
    const dialog = view({
      layer: '授权手机号，享会员价',
      words: '授权手机号',
      buttons: [inLayer('一键授权'), inLayer('暂不授权')],
    })
    const test = walk(page, (instruction) => (instruction.action === 'refuse' ? page : dialog))
    expect(test).toMatchObject({ outcome: 'blocked', reason: 'no_way_on' })
    expect(did(test.steps).filter((step) => step === 'refuse 暂不授权').length).toBeGreaterThan(1)
    expect(did(test.steps)).not.toContain('press 一键授权')
  })

  it('goes on where refusing is enough', () => {
    const page = view({ words: '拿铁', buttons: [button('提交订单')] })
    const dialog = view({ layer: '开启定位，推荐附近门店', buttons: [inLayer('去开启'), inLayer('取消')] })
    const test = walk(dialog, (instruction) => (instruction.action === 'order' ? { ...page, heldBack: [order] } : page))
    expect(did(test.steps)).toEqual(['refuse 取消', 'order 提交订单'])
    expect(test.outcome).toBe('goes_on')
  })

  it('leaves a phone empty and fills a plate', () => {
    const fields = [
      field({
        id: 'f1',
        selector: '#plate',
        label: '车牌号',
        category: 'vehicle_plate',
        necessity: 'necessary',
        required: true,
      }),
      field({
        id: 'f2',
        selector: '#phone',
        label: '手机号',
        category: 'phone',
        necessity: 'excessive',
        required: true,
      }),
    ]
    const test = walk(
      view({ words: '停车缴费', buttons: [button('查询')], emptyFields: ['#plate', '#phone'] }),
      ({ action }, now) =>
        action === 'fill' ? { ...now, emptyFields: ['#phone'] } : { ...now, complaint: '请输入手机号' },
      fields,
    )
    expect(test.steps[0]).toMatchObject({ action: 'fill', selector: '#plate' })
    expect(test.steps.some((step) => step.selector === '#phone')).toBe(false)
    expect(test).toMatchObject({ outcome: 'blocked', reason: 'no_way_on' })
  })

  it('ticks an agreement only once the page asks for it', () => {
    const test = walk(view({ words: '取号', buttons: [button('取号')], unticked: ['#agree'] }), (instruction, now) => {
      if (instruction.action === 'tick') return { ...now, unticked: [] }
      return now.unticked.length > 0 ? { ...now, complaint: '请先勾选协议' } : { ...now, heldBack: [order] }
    })
    expect(test.steps.map((step) => step.action)).toEqual(['order', 'tick', 'order'])
    expect(test.outcome).toBe('goes_on')
  })

  it('takes the way past a wall', () => {
    const wall = view({ words: '会员登录', buttons: [button('微信一键登录'), button('游客点餐')] })
    const test = walk(wall, ({ action }) =>
      action === 'plain_path' ? view({ words: '应付 ¥9', buttons: [button('立即支付')] }) : wall,
    )
    expect(did(test.steps)).toEqual(['plain_path 游客点餐'])
    expect(test).toMatchObject({ outcome: 'goes_on', reason: 'payment_step' })
  })

  it('is blocked where nothing but a log-in is left', () => {
    const test = walk(view({ words: '请先登录', buttons: [button('微信一键登录'), button('返回')] }), (_, now) => now)
    expect(test).toMatchObject({ outcome: 'blocked', steps: [] })
  })

  it('cannot tell on a page with nothing to press', () => {
    expect(walk(view({ words: '404' }), (_, now) => now)).toMatchObject({ outcome: 'cannot_tell' })
  })

  it('ends on a page that never ends', () => {
    let count = 0
    const test = walk(view({ buttons: [button('下一步')] }), () => {
      count++
      return view({ url: `https://m.shop.example/${'x'.repeat(count)}`, buttons: [button('下一步')] })
    })
    expect(test).toMatchObject({ outcome: 'cannot_tell' })
  })
})
