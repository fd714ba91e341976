import { describe, expect, it } from 'vitest'
import type { PageSeen, TextSeen } from '../model/observation'
import { rulesetOf, seen } from '../normalize/sample'
import { createRulesetChooser } from './applicable'

const rulesets = [
  rulesetOf({}),
  rulesetOf({
    id: 'eu',
    usual: false,
    signs: { hosts: '\\.(de|fr)$', languages: ['de', 'fr'], texts: '€|GDPR|Impressum' },
  }),
]
const choose = createRulesetChooser(rulesets)
const visit = (page: Partial<PageSeen>, text: Partial<TextSeen> = {}) =>
  choose([seen('page', 0, page), seen('text', 1, text)]).map((one) => one.id)

describe('the rulesets of a visit', () => {
  it.each<[string, Partial<PageSeen>, Partial<TextSeen>, string[]]>([
    ['a page that shows nothing', { url: 'https://shop.example/', language: '' }, {}, ['cn']],
    ['a language that any page may have', { url: 'https://shop.example/', language: 'en' }, {}, ['cn']],
    ['a German host', { url: 'https://shop.example.de:8443/menu', language: 'en' }, {}, ['eu']],
    ['a page in French', { url: 'https://shop.example/', language: 'fr-BE' }, {}, ['eu']],
    [
      'prices in euros on a Chinese page',
      { url: 'https://shop.example/', language: 'zh-CN' },
      { sample: '€ 5' },
      ['cn', 'eu'],
    ],
    ['an imprint alone', { url: 'https://shop.example/', language: '' }, { footer: 'Impressum' }, ['cn', 'eu']],
    ['a Chinese shop on a German host', { url: 'https://laden.de/', language: 'zh' }, {}, ['cn', 'eu']],
    [
      'a filing number on a page in German',
      { url: 'https://shop.example/', language: 'de' },
      { footer: 'ICP备1号' },
      ['cn', 'eu'],
    ],
  ])('%s', (_, page, text, expected) => expect(visit(page, text)).toEqual(expected))
})
