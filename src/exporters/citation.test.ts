import { describe, expect, it } from 'vitest'
import type { LawReference } from '../core/model/inspection'
import en from '../locales/en.json'
import zh from '../locales/zh-CN.json'
import { chineseNumber, citeInBrief, citeLaw, citeTogether, describeStanding, standingOf } from './citation'
import { createTexts } from './texts'

const goldenTexts = {
  'zh-CN': createTexts('zh-CN', zh, 'Asia/Shanghai'),
  en: createTexts('en', en, 'Asia/Shanghai'),
}

const law = (ref: string, over: Partial<LawReference> = {}): LawReference => ({
  ref,
  title: { 'zh-CN': '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law' },
  applies: 'direct',
  authority: 'statute',
  place: 'CN',
  from: '2021-11-01',
  to: null,
  verified: true,
  ...over,
})

describe('chineseNumber', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [16, '十六'],
    [20, '二十'],
    [101, '一百零一'],
    [110, '一百一十'],
    [1034, '一千零三十四'],
    [1001, '一千零一'],
  ])('%i is %s', (value, words) => expect(chineseNumber(value)).toBe(words))
})

describe('citeLaw', () => {
  const zh = goldenTexts['zh-CN']
  it('names the article in the words of each language', () => {
    expect(citeLaw(law('PIPL 16'), zh)).toBe('《中华人民共和国个人信息保护法》第十六条')
    expect(citeLaw(law('PIPL 16'), zh, 'short')).toBe('《个人信息保护法》第十六条')
    expect(citeLaw(law('Civil Code 1038'), zh, 'short')).toBe('《个人信息保护法》第一千零三十八条')
    expect(citeLaw(law('CRPL 29(1)'), zh, 'short')).toBe('《个人信息保护法》第二十九条第一款')
    expect(citeLaw(law('NDR 62-7'), zh, 'short')).toBe('《个人信息保护法》第六十二条第（七）项')
    expect(citeLaw(law('NDR 62-7'), goldenTexts.en)).toBe('Personal Information Protection Law, Article 62(7)')
    expect(citeLaw(law('GDPR 5(1)(c)'), zh, 'short')).toBe('《个人信息保护法》第五条第一款第（c）项')
    expect(citeLaw(law('PIPL 17(1)(2)'), goldenTexts.en)).toBe('Personal Information Protection Law, Article 17(1)(2)')
  })

  it('keeps what is not a numbered article as it is written', () => {
    expect(citeLaw(law('App methods 四-2'), zh, 'short')).toBe('《个人信息保护法》四-2')
    expect(citeLaw(law('PIPL'), zh, 'short')).toBe('《个人信息保护法》')
  })
})

describe('citeTogether', () => {
  const others = { 'zh-CN': '某认定方法', en: 'Some methods' }
  it('puts the articles of a text together, in their order', () => {
    const laws = [law('PIPL 17(1)(2)'), law('PIPL 6'), law('M 四-2', { title: others }), law('PIPL 16')]
    expect(citeTogether(laws, goldenTexts['zh-CN'])).toBe(
      '《个人信息保护法》第六条、第十六条、第十七条第一款第（二）项；《某认定方法》四-2',
    )
    expect(citeTogether(laws, goldenTexts.en)).toBe(
      'Personal Information Protection Law, Articles 6, 16, 17(1)(2); Some methods, 四-2',
    )
  })

  it('marks what was not compared with the official text, and names one article as one', () => {
    expect(citeTogether([law('PIPL 6', { verified: false })], goldenTexts.en)).toBe(
      'Personal Information Protection Law, Article 6*',
    )
    expect(citeTogether([law('Whole', { title: others })], goldenTexts['zh-CN'])).toBe('《某认定方法》')
  })
})

describe('standing', () => {
  it('calls local guidance guidance, even where it is cited as applying directly', () => {
    expect(standingOf(law('SH 3', { authority: 'local_guidance' }))).toBe('guidance')
    expect(standingOf(law('PIPL 6'))).toBe('direct')
    expect(standingOf(law('App methods 四-2', { authority: 'normative_doc', applies: 'by_analogy' }))).toBe(
      'by_analogy',
    )
  })

  it('says what has not been compared with the official text', () => {
    expect(describeStanding(law('PIPL 6', { verified: false }), goldenTexts.en)).toContain('not yet compared')
    expect(describeStanding(law('PIPL 6'), goldenTexts.en)).not.toContain('not yet compared')
  })
})

describe('citeInBrief', () => {
  const zh = goldenTexts['zh-CN']
  it('names a binding text once with its articles, and counts the rest', () => {
    const guidance = { ...law('PIPL 5'), authority: 'local_guidance' as const }
    expect(citeInBrief([law('PIPL 6'), law('PIPL 16'), guidance], zh)).toBe('个人信息保护法 6、16；另参照 1 份文件')
  })

  it('names guidance where nothing binds', () => {
    expect(citeInBrief([{ ...law('PIPL 6'), applies: 'by_analogy' }], zh)).toBe('个人信息保护法 6')
  })
})
