import { expect, it } from 'vitest'
import { languageFor } from './languages'

it.each([
  [null, { LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
  [null, { LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
  [null, {}, 'en'],
  ['zh-HK', { LANG: 'en_US.UTF-8' }, 'zh-CN'],
  ['en', { LANG: 'zh_CN.UTF-8' }, 'en'],
] as const)('speaks for locale %s in %j', (locale, env, language) => {
  expect(languageFor(locale, env)).toBe(language)
})
