import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CATEGORY_IDS } from '../core/model/categories'

interface Locale {
  language: string
  texts: Map<string, string>
  /** English words one thing apart, as `i18n` libraries name it: `KEY_one` beside `KEY`. */
  apart: Map<string, string>
  /** How judgements are written, for a language whose letters are not theirs: no text of its own. */
  script?: { from: string; to: string; words: Record<string, string> }
}

const flatten = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, child]) => flatten(child, path ? `${path}.${key}` : key))

const readLocale = (file: string): Locale => {
  const { script, ...texts } = JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'))
  const all = flatten(texts)
  const isApart = ([key]: [string, string]) => key.endsWith('_one')
  return {
    language: basename(file, '.json'),
    texts: new Map(all.filter((entry) => !isApart(entry))),
    apart: new Map(all.filter(isApart)),
    ...(script && { script }),
  }
}

const locales = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.json'))
  .map(readLocale)
const reference = locales.find(({ language }) => language === 'zh-CN')!.texts
const placeholders = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()

/** Keys that the code names in full, `say('…')`. */
const keysInCode = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/\bsay\(\s*'([^']+)'/g)])
    .map((match) => match[1] ?? '')

describe.each(locales)('$language', ({ language, texts, apart }) => {
  it('words one thing apart where it words several, with the same placeholders', () => {
    if (language === 'en') expect(apart.size).toBeGreaterThan(0)
    for (const [key, text] of apart)
      expect([key, placeholders(text)]).toEqual([key, placeholders(texts.get(key.replace(/_one$/, '')))])
  })

  it('has the same keys with the same placeholders', () => {
    expect([...texts.keys()].sort()).toEqual([...reference.keys()].sort())
    const others = [...texts].filter(([key, text]) => `${placeholders(text)}` !== `${placeholders(reference.get(key))}`)
    expect(others).toEqual([])
  })

  it('names every category', () => {
    expect(CATEGORY_IDS.filter((category) => !texts.get(`categories.${category}`))).toEqual([])
  })

  it('leaves nothing blank, nothing in another language’s letters, and never shouts', () => {
    const isWrong = (text: string): boolean =>
      text.trim() === '' || /[!！]/.test(text) || (!language.startsWith('zh') && /\p{Script=Han}/u.test(text))
    expect([...texts, ...apart].filter(([, text]) => isWrong(text))).toEqual([])
  })
})

it('a language with letters of its own is written in them', () => {
  const own = locales.flatMap(({ script, texts }) => (script ? [{ script, texts }] : []))
  expect(own.length).toBeGreaterThan(0)
  for (const { script, texts } of own) {
    const { from, to, words } = script
    expect([...from]).toHaveLength([...to].length)
    expect(new Set(from).size).toBe([...from].length)
    const foreign = new Set([...from].filter((letter) => !to.includes(letter)))
    const others = new RegExp(Object.values(words).join('|'), 'g')
    const wrong = [...texts].filter(([, text]) => [...text.replace(others, '')].some((letter) => foreign.has(letter)))
    expect(wrong).toEqual([])
  }
})

it('every text that screens and exporters ask for is there', () => {
  const asked = ['../exporters', '../ui'].flatMap((folder) => keysInCode(join(import.meta.dirname, folder)))
  expect(asked.length).toBeGreaterThan(50)
  expect([...new Set(asked)].filter((key) => !reference.has(key))).toEqual([])
})
