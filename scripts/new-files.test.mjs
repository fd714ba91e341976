import { describe, expect, it } from 'vitest'
import { newFiles } from './new-files.mjs'

const none = () => false
const paths = (kind, id) => newFiles(kind, id, none).map((file) => file.path)

describe('npm run new', () => {
  it.each([
    ['detector', 'phone', ['src/core/detectors/phone.ts', 'src/core/detectors/phone.test.ts']],
    ['rule', 'cn.unneeded_thing', ['src/rules/cn.unneeded_thing.json', 'src/rules/cn.unneeded_thing.cases.json']],
    ['scenario', 'dine_in', ['src/scenarios/dine_in.json', 'src/scenarios/dine_in.cases.json']],
    ['locale', 'ja', ['src/locales/ja.json']],
    ['exporter', 'court-form', ['src/exporters/court-form.ts', 'src/exporters/court-form.test.ts']],
  ])('%s %s', (kind, id, expected) => {
    expect(paths(kind, id)).toEqual(expected)
  })

  it('writes data that is data, under its id', () => {
    for (const { path, text } of newFiles('rule', 'cn.a.b_c', none)) expect(JSON.parse(text), path).toBeTruthy()
    expect(JSON.parse(newFiles('rule', 'cn.a.b_c', none)[0].text).id).toBe('cn.a.b_c')
  })

  it.each([
    ['poem', 'x', /no kind poem/],
    ['', '', /no kind/],
    ['toString', 'x', /no kind/],
    ['detector', 'shoe_size', /no data category/],
    ['rule', 'Phone Forced', /called like/],
    ['rule', 'zz.thing', /no ruleset/],
    ['rule', '../../etc/passwd', /called like/],
    ['scenario', 'moon', /no scenario/],
    ['locale', 'klingon!', /language tag/],
    ['locale', 'zh-cn', /zh-CN/],
    ['exporter', 'Court Form', /called like/],
    ['exporter', '', /called like/],
  ])('refuses %s “%s”', (kind, id, message) => {
    expect(() => newFiles(kind, id, none)).toThrow(message)
  })

  it('overwrites nothing', () => {
    expect(() => newFiles('rule', 'cn.there', (path) => path.endsWith('.cases.json'))).toThrow(
      /cn\.there\.cases\.json.*already/,
    )
  })
})
