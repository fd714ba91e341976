import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lintData } from '../src/cli/lint-data'
import { createScenarioReader } from '../src/core/normalize/scenario'
import { newFiles } from './new-files.mjs'
import { root } from './run.mjs'
import { dataSchema } from './schema.mjs'

const none = () => false
const paths = (kind, id) => newFiles(kind, id, none).map((file) => file.path)

describe('npm run new', () => {
  it.each([
    ['detector', 'phone', ['src/core/detectors/phone.ts', 'src/core/detectors/phone.test.ts']],
    ['rule', 'cn.unneeded_thing', ['src/rules/cn.unneeded_thing.json', 'src/rules/cn.unneeded_thing.cases.json']],
    ['scenario', 'car_wash', ['src/scenarios/car_wash.json', 'src/scenarios/car_wash.cases.json']],
    ['locale', 'ja', ['src/locales/ja.json']],
    ['exporter', 'court-form', ['src/exporters/court-form.ts', 'src/exporters/court-form.test.ts']],
    ['destination', 'city_hall', ['src/destinations/city_hall.json']],
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
    ['scenario', 'Car Wash', /called like/],
    ['locale', 'klingon!', /language tag/],
    ['locale', 'zh-cn', /zh-CN/],
    ['exporter', 'Court Form', /called like/],
    ['exporter', '', /called like/],
  ])('refuses %s “%s”', (kind, id, message) => {
    expect(() => newFiles(kind, id, none)).toThrow(message)
  })

  it('writes a rule and a scenario that are whole', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'scanwarden-new-'))
    try {
      for (const part of ['rules', 'rulesets', 'scenarios', 'statutes', 'policy-elements'])
        cpSync(join(root, 'src', part), join(folder, 'src', part), { recursive: true })
      const files = [
        ['rule', 'cn.a_b'],
        ['rule', 'eu.a_b'],
        ['scenario', 'car_wash'],
      ].flatMap(([kind, id]) => newFiles(kind, id, none))
      for (const { path, text } of files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), text)
      }
      expect(lintData(join(folder, 'src'), await dataSchema()).problems).toEqual([])
      const [scenario, cases] = files.slice(-2).map(({ text }) => JSON.parse(text))
      const recognise = createScenarioReader([scenario])
      for (const { url, title, text, categories, expect: id } of cases)
        expect(recognise({ urls: [url], title, text, categories }).id).toBe(id)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }, 120_000)

  it('overwrites nothing', () => {
    expect(() => newFiles('rule', 'cn.there', (path) => path.endsWith('.cases.json'))).toThrow(
      /cn\.there\.cases\.json.*already/,
    )
  })
})
