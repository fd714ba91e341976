import { describe, expect, it } from 'vitest'
import { chooseLanguage, LANGUAGES, textsFor } from './texts'

describe('chooseLanguage', () => {
  it.each([
    [null, 'zh-CN', 'zh-CN'],
    [null, 'zh', 'zh-CN'],
    [null, 'zh-Hans-SG', 'zh-CN'],
    [null, 'zh-HK', 'zh-TW'],
    [null, 'zh-Hant', 'zh-TW'],
    [null, 'zh-TW', 'zh-TW'],
    [null, 'en-GB', 'en'],
    [null, 'de', 'en'],
    ['en', 'zh-CN', 'en'],
    ['zh-CN', 'en-US', 'zh-CN'],
    ['xx', 'zh-CN', 'zh-CN'],
  ])('chosen %s with a browser in %s speaks %s', (chosen, browser, language) => {
    expect(chooseLanguage(chosen, browser)).toBe(language)
  })
})

it('tells what was judged in the letters of the language, in words and letter by letter', () => {
  const { pick } = textsFor('zh-TW')
  const text = { 'zh-CN': '强制填写手机号，不关注就不能点单；里面的后台复制了联系方式', en: '' }
  expect(pick(text)).toBe('強制填寫手機號，不關注就不能點單；裡面的後台複製了聯繫方式')
  expect(textsFor('zh-CN').pick(text)).toBe(text['zh-CN'])
})

it('has words for every language it offers', () => {
  expect(LANGUAGES).toEqual(expect.arrayContaining(['zh-CN', 'zh-TW', 'en']))
  for (const language of LANGUAGES) expect(textsFor(language).say('ui.languageName')).not.toBe('ui.languageName')
  expect(() => textsFor('xx')).toThrow()
})
