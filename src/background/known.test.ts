import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { KnownValue } from '../core/model/engine'

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./testing/fake-browser')).createFakeBrowser(),
}))
vi.mock('../browser/browser', () => ({ default: fake.browser }))

const { eraseKnown, knownValues, learnValues, redactorOf, restoreKnown } = await import('./known')

const typed = (value: string, key = 'f1'): KnownValue => ({ key, source: 'typed', category: null, value })
const granted = (value: string): KnownValue => ({ key: 'a1', source: 'granted', category: 'location_precise', value })
const texts = (now: number) => knownValues('v', now).map(({ value }) => value)

beforeEach(() => eraseKnown('v'))

describe('known values', () => {
  it('beginnings are looked for a moment only, corrections for the whole visit', () => {
    learnValues('v', [typed('139')], 0)
    learnValues('v', [typed('1391')], 100)
    learnValues('v', [typed('1392')], 200)
    expect(texts(300)).toEqual(['1392', '1391', '139'])
    expect(texts(6000)).toEqual(['1392', '1391'])
    learnValues('v', [typed('13925')], 7000)
    expect(texts(20_000)).toEqual(['13925', '1391'])
  })

  it.each([
    '出生年份',
    '最高学历',
    '省份、城市、区县',
    '月收入',
    '工作经验',
    '所在地区',
    '过敏史',
    '新增收货地址',
    '请选择年龄',
    '就诊人性别',
    '签发日期',
    '使用性质',
    'Date of birth',
    'Postnummer',
  ])('%s only names one', (name) => {
    learnValues('v', [typed(name)], 0)
    expect(texts(1)).toEqual([])
  })

  it.each([
    '张三',
    'John Smith',
    'password',
    'Berlin',
    'Diabetes',
    'Teacher',
    '糖尿病',
    '教师',
    '客户经理',
    '小型汽车',
    '已婚',
    '本科',
    '浙江省杭州市',
    '生年份',
    '清真',
    '手机号13912345678',
  ])('%s is one', (value) => {
    learnValues('v', [typed(value)], 0)
    expect(texts(1)).toEqual([value])
  })

  it('mask an address of the page in whatever code they stand there', () => {
    learnValues('v', [typed('13912345678')])
    const { address } = redactorOf('v')
    expect(address(`https://a.example/?m=${btoa('13912345678')}`)).toBe('https://a.example/?m=[masked]')
    expect(address(`https://a.example/u/${btoa('13912345678')}`)).not.toContain('MTM5')
    expect(address('https://a.example/?m=13912345678')).toBe('https://a.example/?m=***')
    expect(address('https://a.example/menu?table=A12')).toBe('https://a.example/menu?table=A12')
  })

  it('all that was granted under one key stays', () => {
    learnValues('v', [granted('31.2'), granted('121.4')], 0)
    expect(texts(60_000)).toEqual(['121.4', '31.2'])
  })

  it('tells what is new', () => {
    expect(learnValues('v', [typed('139')]).isNew).toBe(true)
    expect(learnValues('v', [typed('139'), typed('')]).isNew).toBe(false)
  })

  it('is bounded', () => {
    for (let index = 0; index < 500; index++)
      learnValues('v', [typed(`value ${index}`, `f${index}`), typed(`x${index}`, 'f0')], 0)
    const all = knownValues('v', 0)
    expect(new Set(all.map(({ key }) => key)).size).toBe(300)
    expect(all.filter(({ key }) => key === 'f0')).toHaveLength(24)
  })

  it('lives in the session area under one key a field, is restored from it and erased from it', async () => {
    await learnValues('v', [typed('139'), typed('张', 'f2')], 0).written
    const items = [...fake.session.items]
    expect(items.map(([key]) => key)).toEqual(['known:v:f1', 'known:v:f2'])
    await eraseKnown('v')
    expect(fake.session.items.size).toBe(0)
    expect(knownValues('v')).toEqual([])
    restoreKnown(items.map(([, value]) => value as Parameters<typeof restoreKnown>[0][number]))
    expect(texts(0)).toEqual(['139', '张'])
  })
})
