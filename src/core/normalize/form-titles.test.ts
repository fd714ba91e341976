import { describe, expect, it } from 'vitest'
import type { FieldSeen, ShownSignals } from '../model/observation'
import { gatherControls, lastOf } from './fields'
import { readTitles } from './form-titles'
import { readPages } from './pages'
import { fieldSeen, seen } from './sample'

type Given = Partial<ShownSignals> & { label: string }

const inside = (placeholder: string): Given => ({ label: placeholder, labelFrom: 'placeholder', placeholder })
const preceding = (label: string, placeholder: string, group = ''): Given => ({
  label,
  labelFrom: 'preceding',
  placeholder,
  group,
})

const read = (...fields: Given[]): string[][] => {
  const observations = [
    seen('page', 0),
    ...fields.map((given, at) => {
      const field = fieldSeen(10 + at, `k${at}`, given.label) as FieldSeen
      return { ...field, signals: { ...field.signals, ...given } }
    }),
  ]
  return readTitles(gatherControls(observations, readPages(observations))).map((control) => {
    const { label, group } = lastOf(control).signals
    return [label, group]
  })
}

describe('readTitles', () => {
  it('takes the words over a form that is named inside for its heading', () => {
    expect(read(preceding('新增地址', '收货人'), inside('手机号'))).toEqual([
      ['收货人', '新增地址'],
      ['手机号', ''],
    ])
  })

  it('takes somebody over a form for the heading of all that is named inside', () => {
    expect(read(preceding('Responsable légal 1', 'Nom'), inside('Prénom'), inside('Portable'))).toEqual([
      ['Nom', 'Responsable légal 1'],
      ['Prénom', 'Responsable légal 1'],
      ['Portable', 'Responsable légal 1'],
    ])
  })

  it('takes the heading of a group for no label of the first in it', () => {
    expect(read(inside('Email'), preceding('Delivery address', 'Street', 'Delivery address'))).toEqual([
      ['Email', ''],
      ['Street', 'Delivery address'],
    ])
  })

  it.each([
    ['that its box repeats', preceding('手机号码', '请输入号码')],
    ['under which is an example', preceding('真实姓名', '如：张三')],
    ['under which is a number', preceding('联系方式', '11位数字')],
    ['under which nothing is named', preceding('姓名', '请输入')],
  ])('leaves a label %s', (_, first) => {
    expect(read(first, inside('验证码'))[0]?.[0]).toBe(first.label)
  })

  it('leaves a label where the others have theirs before them', () => {
    expect(read(preceding('称呼', '怎么叫您'), preceding('电话', '方便接听的'))[0]?.[0]).toBe('称呼')
  })

  it('leaves what stands further down', () => {
    expect(read(inside('手机号'), preceding('小区', '选择楼盘'), inside('门牌'))[1]?.[0]).toBe('小区')
  })
})
