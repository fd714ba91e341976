import { describe, expect, it } from 'vitest'
import type { CategoryId } from '../model/categories'
import type { Detection } from '../model/detection'
import type { FieldSeen, ShownSignals } from '../model/observation'
import { gatherControls } from './fields'
import { withFollowUps } from './follow-ups'
import { readPages } from './pages'
import { fieldSeen, seen } from './sample'

type Given = Partial<ShownSignals> & { category: CategoryId | null; why?: string }

const asked = (...fields: Given[]): (CategoryId | null)[] => {
  const observations = [
    seen('page', 0),
    ...fields.map(({ category: _, why: __, ...given }, at) => {
      const field = fieldSeen(10 + at, `k${at}`, given.label ?? '') as FieldSeen
      return { ...field, signals: { ...field.signals, ...given } }
    }),
  ]
  const controls = gatherControls(observations, readPages(observations))
  const own = new Map(
    controls.map((control, at): [typeof control, Detection] => {
      const { category, why = '' } = fields[at] as Given
      return [control, { category, confidence: 0.9, why: why ? [why] : [] }]
    }),
  )
  return [...withFollowUps(controls, own).values()].map(({ category }) => category)
}

const ill: Given = { label: '是否有过敏史', options: ['是', '否'], category: 'health' }

describe('withFollowUps', () => {
  it.each([
    '如有，请说明：',
    '若「是」，請註明原因',
    '如选“其他”，请填写___',
    '请具体说明',
    '具体情况',
    'If yes, since when?',
    '5a) If yes, please give details',
    'Please specify',
    'Se sim, qual(is)?',
    'En caso afirmativo, ¿cuáles?',
    'Si oui, précisez',
    'Wenn ja, welche?',
    'はいの場合は詳細',
    'หากมี โปรดระบุ',
  ])('takes %s for part of the question before it', (label) => {
    expect(asked(ill, { label, category: null })).toEqual(['health', 'health'])
  })

  it('reads the box where there is no label, and follows several', () => {
    const more: Given = { label: '', placeholder: '如有请注明', category: null }
    expect(asked(ill, more, { label: '请说明原因', category: null, why: 'label:原因' })).toEqual([
      'health',
      'health',
      'health',
    ])
  })

  it('leaves what names something itself', () => {
    expect(asked(ill, { label: '如有，请填写优惠码', category: null, why: 'label:优惠码' })).toEqual(['health', null])
    expect(asked(ill, { label: '如有，请填写单位', category: 'occupation', why: 'label:单位' })).toEqual([
      'health',
      'occupation',
    ])
    expect(asked(ill, { label: '如需发票请填写', category: null })).toEqual(['health', null])
    expect(asked(ill, { label: '备注', category: null })).toEqual(['health', null])
  })

  it('asks no more of a name, a sex or what is nobody’s', () => {
    const more: Given = { label: '如有，请说明', category: null }
    expect(asked({ label: '姓名', category: 'name' }, more)).toEqual(['name', null])
    expect(asked({ label: '性别', options: ['男', '女'], category: 'gender' }, more)).toEqual(['gender', null])
    expect(asked({ label: '是否需要餐具', options: ['是', '否'], category: null }, more)).toEqual([null, null])
  })

  it('takes a further box for a picture without words for the other side of what the one before asks for', () => {
    const front: Given = { label: '身份证照片', widget: 'file', group: '证件', category: 'id_photo' }
    const back: Given = { label: '', widget: 'file', group: '证件', category: 'photo_album', why: 'accept:image' }
    expect(asked(front, back)).toEqual(['id_photo', 'id_photo'])
    expect(asked(front, { ...back, group: '环境' })).toEqual(['id_photo', 'photo_album'])
    expect(asked(front, { label: '备注', category: null }, back)).toEqual(['id_photo', null, 'photo_album'])
    expect(asked(front, { ...back, label: '头像', category: 'avatar' })).toEqual(['id_photo', 'avatar'])
  })
})
