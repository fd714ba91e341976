import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'
import { Trouble } from './say.mjs'

const read = (path) => readFileSync(join(root, path), 'utf8')
const json = (value) => `${JSON.stringify(value, null, 2)}\n`

const categories = () =>
  [...read('src/core/model/categories.ts').matchAll(/^ {2}(\w+): (?:personal|neutral)/gm)].map((m) => m[1])
const rulesets = () => readdirSync(join(root, 'src/rulesets')).map((file) => file.replace('.json', ''))
/** A text of law that a new piece can rest on until its own is written in. */
const law = (ruleset) => [
  { statute: ruleset === 'eu' ? 'gdpr' : 'pipl', article: ruleset === 'eu' ? '5' : '6', applies: 'direct' },
]

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
  const [ruleset] = id.split('.')
  const asks = (required) => ({
    some: 'field',
    where: { visible: true, category: 'phone', ...(required ? { required } : {}) },
  })
  const file = {
    id,
    minEngine: 1,
    group: 'over_collect',
    severity: 'info',
    scenarios: 'any',
    applies: asks(false),
    review: asks(true),
    law: law(ruleset),
    texts: {
      'zh-CN': {
        title: '新规则',
        explanation: '写给消费者的一句话。',
        advice: '可以怎么做。',
        inspector: '写给执法人员的一句话。',
      },
      en: {
        title: 'A new rule',
        explanation: 'A sentence for a consumer.',
        advice: 'What one can do.',
        inspector: 'A sentence for an inspector.',
      },
    },
  }
  const given = (required) => ({ fields: [{ category: 'phone', required }] })
  return [
    { path: `src/rules/${id}.json`, text: json(file) },
    {
      path: `src/rules/${id}.cases.json`,
      text: json([
        { why: 'what breaks it', scenario: 'dine_in', given: given(true), expect: 'needs_review' },
        { why: 'what does not', scenario: 'dine_in', given: given(false), expect: 'pass' },
        { why: 'what it does not concern', scenario: 'dine_in', given: {}, expect: 'inapplicable' },
      ]),
    },
  ]
}

const scenario = (id) => {
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(id)) refuse(id, 'a scenario is called like dine_in')
  const words = id.replaceAll('_', ' ')
  const visit = (why, text, expect) => ({ why, url: 'https://shop.example/', title: '', text, categories: [], expect })
  return [
    {
      path: `src/scenarios/${id}.json`,
      text: json({
        id,
        order: 900,
        title: { 'zh-CN': `新场景 ${words}`, en: words },
        needs: { 'zh-CN': '写一句话：这项服务需要什么。', en: 'A sentence: what this service needs.' },
        recognise: {
          texts: [
            { pattern: `\\b${words}\\b`, weight: 3, signal: `says ${words}` },
            { pattern: `\\b${words} (start|pay|price)\\b`, weight: 2, signal: 'offers it' },
          ],
          params: [{ names: [id.replaceAll('_', '')], weight: 3 }],
          urls: [{ pattern: `/${id.replaceAll('_', '-')}(/|$)`, weight: 2 }],
          categories: [],
          not: [{ pattern: `\\bno ${words}\\b`, weight: 4, signal: 'says that it is not offered' }],
        },
        cells: { phone: { code: 'O', law: law('cn'), ownReading: true } },
        unlisted: { ordinary: 'X', sensitive: 'X' },
      }),
    },
    {
      path: `src/scenarios/${id}.cases.json`,
      text: json([
        visit('says so', `${words} start`, id),
        visit('says so in other words', `Welcome to ${words}`, id),
        visit('looks alike', `There is no ${words} here`, 'unknown'),
        visit('says nothing', '', 'unknown'),
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

const destination = (id) => {
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(id)) refuse(id, 'a destination is called like samr_12315_report')
  // Its tests are those of all destinations: src/destination-list.test.ts, src/exporters/complaint/filing.test.ts.
  return [
    {
      path: `src/destinations/${id}.json`,
      text: json({
        id,
        order: 900,
        place: 'CN',
        name: { 'zh-CN': '新渠道', en: 'A new office' },
        runBy: null,
        takes: { 'zh-CN': '受理什么事项。', en: 'Which matters it takes.' },
        address: null,
        phone: null,
        email: null,
        limit: 1000,
        detail: 'brief',
        opening: { 'zh-CN': '反映 {site} 的问题。', en: 'About {site}.' },
        blocks: ['address', 'facts', 'law', 'attachments'],
        blanks: [],
        demands: [],
        asks: [],
        before: null,
        next: null,
        source: 'where address, limit and form are known from',
        verified: false,
      }),
    },
  ]
}

/** @type {Record<string, (id: string) => { path: string, text: string }[]>} */
export const KINDS = { detector, rule, scenario, locale, exporter, destination }

/**
 * The files of a new piece: a rule or a scenario is whole and passes its tests, and weighs nothing until its own law and
 * words are written in; the others have blanks that their tests refuse. Throws `Trouble` for an id that
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
