import { describe, expect, it } from 'vitest'
import type { Field, Inspection } from '../core/model/inspection'
import { goldenInspection } from '../exporters/golden/inspection'
import { textsFor } from '../texts'
import { askingFields, keysOf, marksFor } from './marks'
import { noticeFor } from './notices'
import { script } from './testing/stage'

const texts = textsFor('zh-CN')
const keyOf = (field: Field) => `key-${field.id}`
const fieldOf = (category: string): Field => {
  const field = goldenInspection.fields.find((one) => one.category === category)
  if (!field) throw new Error(`the golden inspection asks for no ${category}`)
  return field
}

describe('marksFor', () => {
  const marks = marksFor(goldenInspection, keyOf, texts)

  it('says at a forced control that it must be given, that it is not needed, and by what law', () => {
    const mark = marks.find(({ key }) => key === keyOf(fieldOf('phone')))
    expect(mark?.name).toBe('手机号：页面要求必须填。可以问，但不给也必须能用，强要就不对。')
    expect(mark?.tone).toBe('clear_breach')
    expect(mark?.law).toContain('个人信息保护法')
  })

  it('stands at controls that ask for personal data and at no others', () => {
    expect(marks.map(({ key }) => key)).toEqual(askingFields(goldenInspection).map(keyOf))
    expect(marks.some(({ title }) => title === '桌号')).toBe(false)
  })

  it('leaves out what no content script knows', () => {
    expect(marksFor(goldenInspection, () => undefined, texts)).toEqual([])
  })
})

describe('keysOf', () => {
  it('gives the latest control of a place', () => {
    const [first, second] = [script('a', 'https://a.example/'), script('b', 'https://a.example/')]
    const keys = keysOf([first.field(), second.field()] as Parameters<typeof keysOf>[0])
    expect(keys({ ...fieldOf('phone'), frame: 'https://a.example/', selector: '#m' })).toBe('b-f1')
    expect(keys({ ...fieldOf('phone'), frame: 'https://a.example/', selector: '#other' })).toBeUndefined()
  })
})

describe('noticeFor', () => {
  const change = (changed: Partial<Inspection>): Inspection => ({ ...goldenInspection, ...changed })

  it('waits for a control that must be filled in without need', () => {
    const notice = noticeFor(goldenInspection, keyOf, [], texts)
    expect(notice?.reason).toBe('forced')
    expect(notice?.text).toMatch(/^手机号.*被设成必填/)
    expect(notice?.when).toContain(keyOf(fieldOf('phone')))
  })

  it('says the same thing once', () => {
    expect(noticeFor(goldenInspection, keyOf, ['forced'], texts)).toBeNull()
  })

  it('tells at once what looks like a breach although nothing is forced', () => {
    const notice = noticeFor(change({ fields: [] }), keyOf, [], texts)
    expect(notice).toMatchObject({ reason: goldenInspection.verdict, when: [] })
    expect(noticeFor(change({ fields: [] }), keyOf, ['likely_breach'], texts)).toBeNull()
  })

  it.each(['info', 'caution'] as const)('keeps quiet at %s', (verdict) => {
    expect(noticeFor(change({ fields: [], verdict }), keyOf, [], texts)).toBeNull()
  })
})
