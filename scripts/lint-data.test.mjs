import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lintData } from '../src/cli/lint-data'
import { root } from './run.mjs'
import { dataSchema } from './schema.mjs'

const source = join(root, 'src')
let folder = ''
let schema
beforeAll(async () => {
  schema = await dataSchema()
  folder = mkdtempSync(join(tmpdir(), 'scanwarden-lint-'))
  for (const part of [
    'rules',
    'rulesets',
    'scenarios',
    'statutes',
    'checklists',
    'policy-elements',
    'bridges',
    'codes',
  ])
    cpSync(join(source, part), join(folder, part), { recursive: true })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** What is said of the data when one file is another, which is put right again afterwards. */
const problemsWith = (path, change) => {
  const file = join(folder, path)
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, change(before))
  try {
    return lintData(folder, schema).problems
  } finally {
    writeFileSync(file, before)
  }
}
const changed = (change) => (text) => JSON.stringify({ ...JSON.parse(text), ...change })

describe('data that is not as it should be', () => {
  const rule = 'rules/cn.no_refuse.json'
  it.each([
    [
      'is no JSON',
      rule,
      (text) => text.slice(0, -4),
      /^rules\/cn\.no_refuse\.json: it is no JSON: it breaks off at line \d+, column \d+$/,
    ],
    [
      'has a severity that there is not',
      rule,
      changed({ severity: 'awful' }),
      /^rules\/cn\.no_refuse\.json \/severity must be/,
    ],
    [
      'lacks a part',
      rule,
      changed({ law: undefined }),
      /^rules\/cn\.no_refuse\.json \/ must have required property 'law'/,
    ],
    ['has a part too many', rule, changed({ verdict: 1 }), /\/ must NOT have additional properties: verdict/],
    ['is called otherwise', rule, changed({ id: 'cn.other' }), /\/id is cn\.other: a file is named after/],
    [
      'cites nothing that there is',
      rule,
      changed({ law: [{ statute: 'moon', article: '1', applies: 'direct' }] }),
      /\/law\/0\/statute there is no statute moon/,
    ],
    ['looks at no kind of record', rule, changed({ violation: { some: 'dream' } }), /\/violation/],
    [
      'has an expression that does not compile',
      rule,
      changed({ review: { any: [{ some: 'page', where: { title: { matches: '(' } } }] } }),
      /\/review\/any\/0\/where\/title Invalid regular expression/,
    ],
    [
      'asks for a category that there is not',
      rule,
      changed({ review: { some: 'field', where: { category: ['shoe'] } } }),
      /\/review\/where\/category there is no data category shoe/,
    ],
    [
      'asks for an element that there is not',
      rule,
      changed({ review: { some: 'element', where: { id: 'poem' } } }),
      /there is no policy element poem/,
    ],
    [
      'names a scenario that there is not',
      rule,
      changed({ scenarios: ['moon'] }),
      /\/scenarios there is no scenario moon/,
    ],
    [
      'could find nothing',
      rule,
      changed({ violation: undefined, review: undefined, unsure: undefined }),
      /neither violation nor review/,
    ],
    [
      'accuses from a draft',
      rule,
      changed({ law: [{ statute: 'draft_apps_2026', article: '9', applies: 'direct' }] }),
      /drafts inform/,
    ],
    [
      'has a cell without ground',
      'scenarios/parking.json',
      changed({ cells: { phone: { code: 'X', law: [] } } }),
      /^scenarios\/parking\.json \/cells\/phone it cites no law/,
    ],
    [
      'recognises everything',
      'scenarios/parking.json',
      (text) => {
        const value = JSON.parse(text)
        value.recognise.urls = [{ pattern: 'x?', weight: 1 }]
        return JSON.stringify(value)
      },
      /\/recognise\/urls\/0\/pattern it matches everything/,
    ],
    [
      'is law without a date',
      'statutes/pipl.json',
      changed({ from: undefined }),
      /^statutes\/pipl\.json \/ must have required property 'from'/,
    ],
    [
      'is an app that hands over what there is not',
      'bridges/html5plus.json',
      changed({ calls: { 'device.getInfo': ['soul'] } }),
      /^bridges\/html5plus\.json \/calls\/device\.getInfo\/0 must be equal to one of .*"soul"/,
    ],
    [
      'is an app of another name',
      'bridges/html5plus.json',
      changed({ id: 'plus' }),
      /^bridges\/html5plus\.json \/id is plus: a file is named after/,
    ],
    [
      'is a list of hosts without its programs',
      'codes/hosts.json',
      changed({ downloads: undefined }),
      /^codes\/hosts\.json \/ must have required property 'downloads'/,
    ],
  ])('%s', (_, path, change, said) => {
    const problems = problemsWith(path, change)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.join('\n')).toMatch(said)
    for (const problem of problems) expect(problem).toMatch(/^[a-z-]+\/[\w.-]+\.json/)
  })

  it('is not found in data that is', () => {
    expect(lintData(source, schema).problems).toEqual([])
  })
})
