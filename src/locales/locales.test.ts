import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import en from './en.json'
import zh from './zh-CN.json'
import tw from './zh-TW.json'

const flatten = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, child]) => flatten(child, path ? `${path}.${key}` : key))

/** How judgements are written, for a language whose letters are not theirs: no text of its own. */
const { script, ...twTexts } = tw
const locales = { 'zh-CN': new Map(flatten(zh)), 'zh-TW': new Map(flatten(twTexts)), en: new Map(flatten(en)) }
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()

/** Keys that the code names in full, `say('…')`. */
const keysInCode = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/\bsay\(\s*'([^']+)'/g)])
    .map((match) => match[1] ?? '')

/** English words one thing apart, as `i18n` libraries name it: `KEY_one` beside `KEY`. */
const apart = [...locales.en].filter(([key]) => key.endsWith('_one'))
for (const [key] of apart) locales.en.delete(key)

describe('locales', () => {
  it('word one thing apart where they word several, with the same placeholders', () => {
    expect(apart.length).toBeGreaterThan(0)
    for (const [key, text] of apart)
      expect([key, placeholders(text)]).toEqual([key, placeholders(locales.en.get(key.replace(/_one$/, '')) ?? '')])
  })

  it('have the same keys with the same placeholders', () => {
    for (const texts of [locales.en, locales['zh-TW']]) {
      expect([...texts.keys()].sort()).toEqual([...locales['zh-CN'].keys()].sort())
      for (const [key, text] of texts)
        expect([key, placeholders(text)]).toEqual([key, placeholders(locales['zh-CN'].get(key) ?? '')])
    }
  })

  it('leave nothing blank and nothing in the other language', () => {
    for (const [key, text] of locales.en) {
      expect(text.trim(), key).not.toBe('')
      expect(text, key).not.toMatch(/\p{Script=Han}/u)
    }
    for (const [key, text] of locales['zh-CN']) expect(text.trim(), key).not.toBe('')
  })

  it('write each language in its own letters', () => {
    expect([...script.from]).toHaveLength([...script.to].length)
    expect(new Set(script.from).size).toBe([...script.from].length)
    const simplified = new Set([...script.from].filter((letter) => !script.to.includes(letter)))
    const words = new RegExp(Object.values(script.words).join('|'), 'g')
    for (const [key, text] of locales['zh-TW'])
      expect([key, [...text.replace(words, '')].filter((letter) => simplified.has(letter)).join('')]).toEqual([key, ''])
  })

  it('hold every text that screens and exporters ask for', () => {
    const asked = ['../exporters', '../ui'].flatMap((folder) => keysInCode(join(import.meta.dirname, folder)))
    expect(asked.length).toBeGreaterThan(50)
    expect([...new Set(asked)].filter((key) => !locales['zh-CN'].has(key))).toEqual([])
  })

  it('never shout', () => {
    for (const texts of Object.values(locales)) for (const [key, text] of texts) expect(text, key).not.toMatch(/[!！]/)
  })
})
