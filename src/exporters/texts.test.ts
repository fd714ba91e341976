import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTexts } from './texts'

const texts = createTexts('zh-CN', { greet: '{name}，{name}：{count} 项', deep: { er: '里面' } }, 'Asia/Shanghai')

describe('createTexts', () => {
  it('fills every placeholder and leaves unknown ones to be seen', () => {
    expect(texts.say('greet', { name: '茶', count: 3 })).toBe('茶，茶：3 项')
    expect(texts.say('greet', { name: '茶' })).toBe('茶，茶：{count} 项')
    expect(texts.say('deep.er')).toBe('里面')
  })

  it('lets no value turn the order of what stands beside it', () => {
    const texts = createTexts('en', { said: 'The page calls it “{label}”' })
    expect(texts.say('said', { label: '\u202eenohp\u202c \u2067x\u2069' })).toBe('The page calls it “enohp x”')
  })

  it('words one thing apart where the language does', () => {
    const locale = { items: '{count} items', items_one: '{count} item' }
    const say = (language: string, count: number | string) => createTexts(language, locale).say('items', { count })
    expect([0, 1, '1', 2, '1,000'].map((count) => say('en', count))).toEqual([
      '0 items',
      '1 item',
      '1 item',
      '2 items',
      '1,000 items',
    ])
    expect(say('zh-CN', 1)).toBe('1 items')
  })

  it('gives the key back where there is no text', () => {
    expect(texts.say('deep')).toBe('deep')
    expect(texts.knows('deep')).toBe(false)
    expect(texts.say('constructor.name')).toBe('constructor.name')
  })

  it('never throws on any key, nor fills in what a value contains', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (key, value) => {
        expect(typeof texts.say(key, { name: value })).toBe('string')
      }),
    )
    expect(texts.say('greet', { name: '{count}', count: 1 })).toBe('{count}，{count}：1 项')
  })

  it('tells times in the given zone, and what is not a time as it stands', () => {
    expect(texts.moment('2026-11-23T16:02:11.020Z')).toBe('2026-11-24 00:02:11 UTC+8')
    expect(texts.clock('2026-11-23T16:02:11.020Z')).toBe('00:02:11')
    expect(texts.day('2026-11-23T16:02:11.020Z')).toBe('2026-11-24')
    expect(texts.clock('soon')).toBe('soon')
  })

  it('joins lists as each language does', () => {
    expect(texts.list(['手机号', '生日', '位置'])).toBe('手机号、生日和位置')
    expect(createTexts('en', {}).list(['phone', 'birthday', 'location'])).toBe('phone, birthday and location')
  })
})
