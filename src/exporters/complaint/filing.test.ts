import { describe, expect, it } from 'vitest'
import type { Destination } from '../../core/model/destination'
import { DESTINATIONS } from '../../destination-list'
import en from '../../locales/en.json'
import zh from '../../locales/zh-CN.json'
import { goldenInspection } from '../golden/inspection'
import { createTexts } from '../texts'
import { composeFiling, joinFiling, lengthOf } from './filing'

const LANGUAGES = {
  'zh-CN': createTexts('zh-CN', zh, 'Asia/Shanghai'),
  en: createTexts('en', en, 'Asia/Shanghai'),
}
const files = [
  { name: 'qingye-tea.example-2026-11-23.inspection.json', size: 41_234, sha256: '9b1c5d0e'.repeat(8) },
  { name: 'qingye-tea.example-2026-11-23.page.png', size: 90_112, sha256: '7f2a4c6b'.repeat(8) },
]
const cases = DESTINATIONS.flatMap((destination) =>
  (['zh-CN', 'en'] as const).map((language) => ({ id: destination.id, destination, language })),
)
const write = (destination: Destination, language: 'zh-CN' | 'en', findings: ReadonlySet<string> | null = null) =>
  joinFiling(
    composeFiling(goldenInspection, destination, { findings, files }, LANGUAGES[language]),
    LANGUAGES[language],
  )

/** The same page, had its author tried to turn and to steer what reads it. */
const hostile = {
  ...goldenInspection,
  operator: { ...goldenInspection.operator, name: '清禾\u202E司公限有' },
  fields: goldenInspection.fields.map((field) => ({ ...field, label: `\u2067${field.label}\u001b[2J` })),
}

const records = (text: string) => text.match(/138\*|19\*\*|31\.2\*/g) ?? []

describe('a filing', () => {
  it.each(cases)('with $id, in $language, is turned by no word of the page', ({ destination, language }) => {
    const texts = LANGUAGES[language]
    const text = joinFiling(composeFiling(hostile, destination, { findings: null, files }, texts), texts)
    for (const steering of ['\u202e', '\u2067', '\u001b']) expect(text).not.toContain(steering)
  })

  it.each(cases)('with $id, in $language, is as agreed', async ({ id, destination, language }) => {
    await expect(write(destination, language)).toMatchFileSnapshot(`../golden/filings/${id}.${language}.txt`)
  })

  it.each(cases)(
    'with $id, in $language, has room in its form and holds what it asks for',
    ({ destination, language }) => {
      const text = write(destination, language)
      expect(lengthOf(text)).toBeLessThanOrEqual(destination.limit ?? Number.POSITIVE_INFINITY)
      for (const block of destination.blocks)
        expect(text.toLowerCase()).toContain(LANGUAGES[language].say(`complaint.${block}`).toLowerCase())
      for (const blank of destination.blanks) expect(text).toContain(LANGUAGES[language].pick(blank))
      expect(text).not.toMatch(/\{\w+\}|complaint\.|brief\./)
    },
  )

  it.each(cases.filter(({ destination }) => destination.detail === 'brief'))(
    'with $id, in $language, tells kinds of data and not even their masks',
    ({ destination, language }) => expect(records(write(destination, language))).toEqual([]),
  )

  it('has room for a page with a hundred findings, and says how many are left out', () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...goldenInspection.findings[index % goldenInspection.findings.length],
      id: `many-${index}`,
    })) as typeof goldenInspection.findings
    for (const { destination, language } of cases) {
      if (destination.limit === null) continue
      const texts = LANGUAGES[language]
      const filing = composeFiling(
        { ...goldenInspection, operator: { ...goldenInspection.operator, name: null }, findings: many },
        destination,
        { findings: null, files },
        texts,
      )
      const text = joinFiling(filing, texts)
      expect(lengthOf(text), destination.id).toBeLessThanOrEqual(destination.limit)
      expect(text).toMatch(/另有 \d+ 项|\d+ more in/)
    }
  })

  it('says only what the person chose', () => {
    const [destination] = DESTINATIONS
    const chosen = goldenInspection.findings.find(({ rule }) => rule.includes('birth')) ?? goldenInspection.findings[1]
    if (!destination || !chosen) throw new Error('nothing to choose')
    const text = write(destination, 'zh-CN', new Set([chosen.id]))
    for (const { id, title } of goldenInspection.findings) expect(text.includes(title['zh-CN'])).toBe(id === chosen.id)
    expect(text).not.toContain('第二十八条')
  })

  it('keeps what is inferred apart, with law that only then applies, and cites no draft', () => {
    const [first] = goldenInspection.findings
    const [law] = first?.law ?? []
    const [destination] = DESTINATIONS
    if (!first || !law || !destination) throw new Error('nothing to tell')
    const inferred = {
      ...first,
      id: 'inferred',
      outcome: 'needs_review' as const,
      law: [
        { ...law, ref: 'PIPL 99' },
        { ...law, ref: 'Draft 7', authority: 'draft' as const, title: { 'zh-CN': '某征求意见稿', en: 'A draft' } },
        { ...law, ref: 'Unread 3', verified: false, title: { 'zh-CN': '某办法', en: 'Some measures' } },
      ],
    }
    const texts = LANGUAGES['zh-CN']
    const document = { ...goldenInspection, findings: [first, inferred] }
    const text = joinFiling(composeFiling(document, destination, { findings: null, files }, texts), texts)
    const [seen = '', ifTrue = ''] = text.split('需核实的事项如属实')
    expect(seen).not.toContain('第九十九条')
    expect(ifTrue).toContain('第九十九条')
    expect(ifTrue).toContain('《某办法》第三条*')
    expect(ifTrue).toContain('带 * 的条文尚未与官方文本核对')
    expect(text).not.toContain('征求意见稿')
  })
})
