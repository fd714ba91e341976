import { describe, expect, it } from 'vitest'
import type { Inspection } from '../core/model/inspection'
import type { Observation } from '../core/model/observation'
import { whyItAsks } from './asks'

const page = (...fields: { category: string | null; visible: boolean }[]): Inspection => ({ fields }) as Inspection
const words = (
  id: string,
  buttons: string[],
  sample = '招牌奶茶 大杯 中杯 加料 椰果 珍珠 去冰 少糖 常温',
): Observation => ({ kind: 'text', id, buttons, sample }) as Observation

describe('whyItAsks', () => {
  it('hears a field that asks for something personal', () => {
    expect(whyItAsks(page({ category: 'phone', visible: true }), [])).toBe('1')
    expect(whyItAsks(page({ category: 'phone', visible: false }), [])).toBeNull()
    expect(whyItAsks(page({ category: null, visible: true }), [words('t1', ['搜索'])])).toBeNull()
  })

  it('hears a button that hands answers over, and looks again when the words have changed', () => {
    expect(whyItAsks(page(), [words('t1', ['返回', '提交'])])).toBe('0 t1')
    expect(whyItAsks(page(), [words('t1', ['提交']), words('t2', ['保存'])])).toBe('0 t2')
    expect(whyItAsks(page(), [words('t1', ['提交']), words('t2', ['加入购物车'])])).toBeNull()
    expect(whyItAsks(page(), [])).toBeNull()
  })

  it('hears that a shop asks where to', () => {
    expect(whyItAsks(page(), [words('t1', ['去结算'], '确认订单 请选择收货地址 商品金额 配送费 立即送出')])).toBe(
      '0 t1',
    )
    expect(whyItAsks(page(), [words('t1', ['去结算'], '门店地址 人民路 1 号 请选择规格 招牌奶茶 大杯')])).toBeNull()
  })

  it('hears rows of a profile, and no order', () => {
    expect(whyItAsks(page(), [words('t1', [], '头像 昵称 青禾 性别 未设置 生日 未设置')])).toBe('0 t1')
    expect(whyItAsks(page(), [words('t1', [], '收货地址 人民路 1 号 姓名 李雷 商品金额 配送费 订单编号')])).toBeNull()
  })

  it('takes several fields for a form, whatever they ask for', () => {
    const field = { category: null, visible: true }
    expect(whyItAsks(page(field, field), [])).toBe('2')
    expect(whyItAsks(page(field, field), [words('t1', ['保存'])])).toBe('2 t1')
    expect(whyItAsks(page(field, { ...field, visible: false }), [])).toBeNull()
  })

  it('looks where next to nothing is said in the open', () => {
    expect(whyItAsks(page(), [words('t1', [], '')])).toBe('0 t1')
  })
})
