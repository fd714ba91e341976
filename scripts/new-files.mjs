import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'
import { Trouble } from './say.mjs'

const read = (path) => readFileSync(join(root, path), 'utf8')
const json = (value) => `${JSON.stringify(value, null, 2)}\n`

const categories = () =>
  [...read('src/core/model/categories.ts').matchAll(/^ {2}(\w+): (?:personal|neutral)/gm)].map((m) => m[1])
const scenarios = () => {
  const type = /export type ScenarioId =([\s\S]*?)\n\n/.exec(read('src/core/model/inspection.ts'))?.[1] ?? ''
  return [...type.matchAll(/'(\w+)'/g)].map((match) => match[1])
}
const rulesets = () => [...read('src/rulesets.ts').matchAll(/\bid: '(\w+)'/g)].map((match) => match[1])

const refuse = (id, why, remedy) => {
  throw new Trouble(`${id || '(nothing)'} cannot be its id: ${why}.`, remedy)
}

const camelCase = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

const detector = (id) => {
  if (!categories().includes(id))
    refuse(id, 'it is no data category', 'add it to CATEGORIES in src/core/model/categories.ts first, or mend the id')
  return [
    {
      path: `src/core/detectors/${id}.ts`,
      text: `import { weigh } from './clues/weigh'

/** What this category is, in a sentence. */
export const detector = weigh(
  '${id}',
  {
    labels: /(?!)/u,
    keys: [],
    autocomplete: [],
    whose: ['self'],
  },
  {
    wireKeys: [],
  },
)
`,
    },
    {
      path: `src/core/detectors/${id}.test.ts`,
      text: `import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './${id}'

/** What asks for it, what may, and look-alikes that do not. */
const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '' }],
  ['no', { label: '' }],
]

describe('${id}', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
`,
    },
  ]
}

const rule = (id) => {
  const known = rulesets()
  if (!/^[a-z]{2,}(\.[a-z][a-z0-9_]*)+$/.test(id)) refuse(id, 'a rule is called like cn.prechecked_consent')
  if (!known.includes(id.split('.')[0])) refuse(id, `no ruleset begins so (there is ${known.join(', ')})`)
  const texts = { title: '', explanation: '', advice: '' }
  const file = {
    id,
    minEngine: 1,
    group: 'over_collect',
    severity: 'likely_breach',
    scenarios: 'any',
    applies: { some: 'field', where: { category: '' } },
    violation: { some: 'field', where: { category: '', required: true } },
    law: [{ statute: '', article: '', applies: 'direct' }],
    texts: { 'zh-CN': texts, en: texts },
  }
  const given = { fields: [{ category: '', required: true }] }
  return [
    { path: `src/rules/${id}.json`, text: json(file) },
    {
      path: `src/rules/${id}.cases.json`,
      text: json([
        { why: '', scenario: 'dine_in', given, expect: 'violation' },
        { why: '', scenario: 'dine_in', given: { fields: [{ category: '', required: false }] }, expect: 'pass' },
        { why: '', scenario: 'dine_in', given: {}, expect: 'inapplicable' },
      ]),
    },
  ]
}

const scenario = (id) => {
  if (!scenarios().includes(id))
    refuse(id, 'it is no scenario', 'add it to ScenarioId in src/core/model/inspection.ts first, or mend the id')
  const blank = { 'zh-CN': '', en: '' }
  return [
    {
      path: `src/scenarios/${id}.json`,
      text: json({
        id,
        title: blank,
        needs: blank,
        recognise: {
          texts: [{ pattern: '', weight: 3, signal: '' }],
          params: [{ names: [], weight: 3 }],
          urls: [{ pattern: '', weight: 2 }],
          categories: [{ ids: [], weight: 1 }],
        },
        cells: { phone: { code: 'O', law: [], ownReading: true } },
        unlisted: { ordinary: 'X', sensitive: 'P' },
      }),
    },
    {
      path: `src/scenarios/${id}.cases.json`,
      text: json([
        { why: '', url: 'https://shop.example/', title: '', text: '', categories: [], expect: id },
        { why: '', url: 'https://other.example/', title: '', text: '', categories: [], expect: 'unknown' },
      ]),
    },
  ]
}

const locale = (id) => {
  let tag
  try {
    tag = new Intl.Locale(id).toString()
  } catch {
    refuse(id, 'a locale is called by its language tag, like ja or zh-HK')
  }
  if (tag !== id) refuse(id, `its proper form is ${tag}`)
  // Each text is there in English until it is translated: the tests see to keys and placeholders.
  return [{ path: `src/locales/${id}.json`, text: read('src/locales/en.json') }]
}

const exporter = (id) => {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) refuse(id, 'an exporter is called like summary-table')
  return [
    {
      path: `src/exporters/${id}.ts`,
      text: `import { type Exporter, stemOf } from './exporter'

/** Who reads this format, and with what. */
export const exporter: Exporter = {
  id: '${id}',
  mediaType: 'text/plain;charset=utf-8',
  fileName: (inspection) => \`\${stemOf(inspection)}.${id}.txt\`,
  render: (inspection, texts) => \`\${texts.say(\`severity.\${inspection.verdict}\`)}\\n\`,
}
`,
    },
    {
      path: `src/exporters/${id}.test.ts`,
      text: `import { expect, it } from 'vitest'
import en from '../locales/en.json'
import zh from '../locales/zh-CN.json'
import { goldenInspection } from './golden/inspection'
import { createTexts } from './texts'
import { exporter as ${camelCase(id)} } from './${id}'

it.each([
  ['zh-CN', zh],
  ['en', en],
] as const)('matches its golden in %s', async (language, locale) => {
  const rendered = String(${camelCase(id)}.render(goldenInspection, createTexts(language, locale, 'Asia/Shanghai')))
  await expect(rendered).toMatchFileSnapshot(\`./golden/${id}.\${language}.txt\`)
})
`,
    },
  ]
}

/** @type {Record<string, (id: string) => { path: string, text: string }[]>} */
export const KINDS = { detector, rule, scenario, locale, exporter }

/**
 * The files of a new piece, with blanks that its tests refuse until they are filled. Throws `Trouble` for an id that
 * cannot be, and where one of the files is already there.
 * @param {string} kind
 * @param {string} id
 */
export const newFiles = (kind, id, exists = (path) => existsSync(join(root, path))) => {
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
  if (!make)
    throw new Trouble(`There is no kind ${kind || '(nothing)'}.`, `npm run new ${Object.keys(KINDS).join('|')} ID`)
  const files = make(id ?? '')
  const taken = files.filter((file) => exists(file.path))
  if (taken.length > 0) throw new Trouble(`${taken.map((file) => file.path).join(', ')}: already there, left as it is.`)
  return files
}
