import { describe, expect, it } from 'vitest'
import type { FieldSeen } from '../model/observation'
import { gatherControls } from './fields'
import { readForms } from './forms'
import { readPages } from './pages'
import { fieldSeen, seen } from './sample'

const controlsOf = (...fields: ReturnType<typeof fieldSeen>[]) => {
  const observations = [seen('page', 0), ...fields]
  return gatherControls(observations, readPages(observations))
}

const labelled = (label: string, given: Partial<FieldSeen> = {}) => fieldSeen(10, `k-${label}`, label, given)

describe('readForms', () => {
  it('gives the labels of the same form alone', () => {
    const controls = controlsOf(
      labelled('姓名'),
      labelled('年级'),
      labelled('手机号'),
      labelled('搜索', { form: 'form2' }),
    )
    const { neighboursOf } = readForms(controls)
    expect(controls.map(neighboursOf)).toEqual([['年级', '手机号'], ['姓名', '手机号'], ['姓名', '年级'], []])
  })

  it('calls a choice that says nothing but its answers by its heading', () => {
    const choice = labelled('成人 儿童 婴儿') as FieldSeen
    const controls = controlsOf(
      { ...choice, signals: { ...choice.signals, options: ['成人', '儿童', '婴儿'], group: '乘客类型' } },
      labelled('姓名'),
    )
    expect(readForms(controls).neighboursOf(controls[1] as (typeof controls)[number])).toEqual(['乘客类型'])
  })

  it('gives those that stand nearest where there are many', () => {
    const controls = controlsOf(...Array.from({ length: 60 }, (_, at) => labelled(`第${at}`)))
    const { neighboursOf } = readForms(controls)
    const [first, middle, last] = [controls[0], controls[30], controls[59]].map((one) => one && neighboursOf(one))
    expect(first).toHaveLength(24)
    expect(first?.[0]).toBe('第1')
    expect(middle).toEqual(Array.from({ length: 25 }, (_, at) => `第${18 + at}`).filter((label) => label !== '第30'))
    expect(last?.at(-1)).toBe('第58')
  })

  it('takes those for wanted that stand beside some that are marked as optional', () => {
    const controls = controlsOf(
      labelled('姓名'),
      labelled('备注（选填）', { optional: true }),
      labelled('搜索', { form: 'form2' }),
    )
    expect(controls.map(readForms(controls).isImplied)).toEqual([true, false, false])
  })

  it('takes none for wanted where one of many is marked as optional', () => {
    const controls = controlsOf(
      labelled('上菜速度'),
      labelled('想对我们说'),
      labelled('晒图'),
      labelled('回访电话（选填）', { optional: true }),
    )
    expect(controls.some(readForms(controls).isImplied)).toBe(false)
  })

  it('takes those for wanted that stand beside several that are marked as optional', () => {
    const controls = controlsOf(
      labelled('姓名'),
      labelled('手机'),
      labelled('身份证号'),
      labelled('民族（选填）', { optional: true }),
      labelled('职业（选填）', { optional: true }),
    )
    expect(controls.map(readForms(controls).isImplied)).toEqual([true, true, true, false, false])
  })

  it('takes none for wanted where those are marked', () => {
    const marked = labelled('姓名', { required: true, requiredBy: 'mark' })
    const controls = controlsOf(marked, labelled('备注（选填）', { optional: true }), labelled('电话'))
    expect(controls.map(readForms(controls).isImplied)).toEqual([false, false, false])
  })

  it('takes none for wanted where the form has complained of others', () => {
    const complained = labelled('Nachname', { required: true, requiredBy: 'validation' })
    const controls = controlsOf(complained, labelled('Geburtsdatum (freiwillig)', { optional: true }), labelled('Ort'))
    expect(controls.map(readForms(controls).isImplied)).toEqual([false, false, false])
  })

  it('takes none for wanted where only an example says in passing that one may stay empty', () => {
    const hinted = labelled('留言', { optional: true })
    const controls = controlsOf(labelled('姓名'), hinted)
    expect(controls.map(readForms(controls).isImplied)).toEqual([false, false])
  })
})
