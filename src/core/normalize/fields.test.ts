import { describe, expect, it } from 'vitest'
import { createCatalogEngine } from '../../catalog'
import { fieldSeen, SAMPLE_VISIT, seen } from './sample'

const engine = createCatalogEngine()

describe('fields of a form that marks only what may stay empty', () => {
  it('are wanted, but for a remark', () => {
    const { fields } = engine.inspect(SAMPLE_VISIT, [
      seen('page', 0),
      fieldSeen(10, 'p', '手机号（选填）', { optional: true }),
      fieldSeen(11, 'n', '取餐人姓名'),
      fieldSeen(12, 'r', '备注'),
    ])
    expect(fields.map(({ category, required }) => [category, required])).toEqual([
      ['phone', false],
      ['name', true],
      ['dietary_note', false],
    ])
  })
})

describe('a field that a sleeping button wanted', () => {
  const asleep = { required: true, requiredBy: 'submit_disabled' } as const
  const wanted = (...given: Parameters<typeof fieldSeen>[3][]) =>
    engine.inspect(SAMPLE_VISIT, [seen('page', 0), ...given.map((one, at) => fieldSeen(10 + at, 'p', '手机号', one))])
      .fields[0]?.requiredBy

  it('is wanted no more where the button woke without it', () => {
    expect(wanted(asleep)).toBe('submit_disabled')
    expect(wanted(asleep, {})).toBeNull()
    expect(wanted({ required: true, requiredBy: 'mark' }, {})).toBe('mark')
  })
})
