import { describe, expect, it } from 'vitest'
import { chooseLanguage, LANGUAGES, textsFor } from './texts'

describe('chooseLanguage', () => {
  it.each([
    [null, 'zh-CN', 'zh-CN'],
    [null, 'zh', 'zh-CN'],
    [null, 'zh-Hans-SG', 'zh-CN'],
    [null, 'en-GB', 'en'],
    [null, 'de', 'en'],
    ['en', 'zh-CN', 'en'],
    ['zh-CN', 'en-US', 'zh-CN'],
    ['xx', 'zh-CN', 'zh-CN'],
  ])('chosen %s with a browser in %s speaks %s', (chosen, browser, language) => {
    expect(chooseLanguage(chosen, browser)).toBe(language)
  })
})

it('has words for every language it offers', () => {
  expect(LANGUAGES).toEqual(expect.arrayContaining(['zh-CN', 'en']))
  for (const language of LANGUAGES) expect(textsFor(language).say('ui.languageName')).not.toBe('ui.languageName')
  expect(() => textsFor('xx')).toThrow()
})
