import { describe, expect, it } from 'vitest'
import { changesBetween } from './changes'

describe('what changed in a policy', () => {
  it('is sentences that came and went', () => {
    expect(changesBetween('保存三天。不给别人。\n电话 1', '保存三年。不给别人。\n电话 1')).toEqual({
      added: ['保存三年。'],
      removed: ['保存三天。'],
      count: 2,
    })
  })

  it('is nothing where sentences only moved or white space differs', () => {
    expect(changesBetween('甲。乙。\n丙', '乙。 甲。丙 ')).toBeNull()
  })

  it('counts a sentence that stands more often than before', () => {
    expect(changesBetween('甲。', '甲。甲。')).toEqual({ added: ['甲。'], removed: [], count: 1 })
  })

  it('is kept short', () => {
    const many = Array.from({ length: 90 }, (_, n) => `第${n}句${'长'.repeat(300)}。`).join('')
    const changes = changesBetween('', many)
    expect(changes).toMatchObject({ count: 90, removed: [] })
    expect(changes?.added).toHaveLength(20)
    expect(changes?.added[0]).toHaveLength(200)
  })
})
