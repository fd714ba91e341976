import { describe, expect, it } from 'vitest'
import type { CategoryId } from '../../model/categories'
import { type Sample, signalOf } from '../clues/sample'
import { compoundOf } from './compound-meaning'

const meaning = (sample: Sample) => compoundOf(signalOf(sample))
const BUTTON: Sample = { widget: 'authorize-button', type: 'button' }
const SWITCH: Sample = { widget: 'switch', type: 'checkbox' }

const TOGETHER: readonly (readonly [CategoryId, Sample])[] = [
  // The order of words is free, and so is the language.
  ['parking_time', { label: '哪一天把车停进来的' }],
  ['parking_time', { label: '出闸大概几点', title: '停车申诉' }],
  ['parking_time', { label: 'Hora de salida', title: 'Aparcamiento Centro' }],
  ['vehicle_plate', { label: '车子的号' }],
  ['vehicle_licence', { label: 'Zulassungsbescheinigung Teil I', type: 'file', accept: 'image/*' }],
  ['contacts_list', { ...BUTTON, label: '从手机联系人里挑' }],
  ['contacts_list', { ...BUTTON, label: 'Importer depuis mes contacts' }],
  ['location_precise', { ...BUTTON, label: '离我最近的店,帮我找' }],
  ['location_precise', { ...SWITCH, label: 'Permitir acceso a mi ubicación' }],
  ['location_rough', { ...SWITCH, label: '用 IP 猜测您在哪个城市' }],
  ['location_track', { ...SWITCH, label: '后台持续获取定位' }],
  ['browsing_record', { ...SWITCH, label: 'Personalised offers from what you viewed' }],
  ['clipboard', { ...BUTTON, label: '粘贴一整段' }],
  ['photo_album', { ...SWITCH, label: '允许使用手机相册' }],
  ['child_photo', { label: '娃的生活照', type: 'file', accept: 'image/*' }],
  ['consumption_record', { label: '上回在这里买了啥' }],
  ['consumption_record', { label: 'How often do you shop with us?' }],
  ['income', { label: 'Monatlich verdiene ich', title: 'Kredit beantragen' }],
  ['credit_info', { label: '在别处还欠款吗', title: '借款申请' }],
  ['house_data', { label: '几间卧室、面积', title: '我要卖房' }],
  ['purchase_intent', { label: '想要的居室' }],
  ['purchase_intent', { label: 'Gewünschte Wohnfläche' }],
]

const APART: readonly (readonly [string, Sample])[] = [
  ['a place for cars is no car', { label: '车位编号' }],
  ['what a car is worth is asked of its seller', { label: '期望价格', title: '二手车估价' }],
  ['a whole word is needed where words are spaced', { label: 'Carbon type' }],
  ['a choice of hours is bought, not told', { label: '停车时长', title: '停车包时', options: ['1小时', '2小时'] }],
  ['a permission is no question', { label: '定位' }],
  ['a filter of orders is looked at', { label: '订单状态' }],
]

describe('compoundOf', () => {
  it.each(TOGETHER)('reads %s in %o', (category, sample) => {
    const read = meaning(sample)
    expect(read?.category).toBe(category)
    expect(read?.confidence).toBeGreaterThan(0.5)
  })

  it.each(APART)('says nothing where %s', (_, sample) => {
    expect(meaning(sample)?.category ?? null).toBeNull()
  })

  it('names what it read, and is the surer the more of the text that is', () => {
    const whole = meaning({ label: '入场时间', title: '停车' })
    const part = meaning({ label: '入场闸机旁显示的时间', title: '停车' })
    expect(whole?.why).toEqual(['together:入场 + 时间'])
    expect(whole?.confidence).toBeGreaterThan(part?.confidence ?? 1)
  })
})
