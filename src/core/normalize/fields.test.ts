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
