import type { CategoryId } from '../model/categories'
import type { Detector } from '../model/detection'
import type { Access, Field, Policy, PolicyElement, Transmission } from '../model/inspection'
import type { Observation } from '../model/observation'
import type { PolicyElementTest } from '../model/rule'
import { createDeclarationReader, type Declarations } from './declarations'
import { only } from './timeline'
import { withoutFragment } from './url'
import type { PageWords } from './words'

const CHARACTERS_A_MINUTE = 400
const QUOTE = 80
/** How near a voiding phrase must stand to a match, characters. */
const AROUND = 40

interface ReadText {
  elements: Record<string, PolicyElement>
  declarations: Declarations
}

/** At most 80 characters of the text around a match, the match first of all. */
const quoteOf = (text: string, at: number, length: number): string => {
  const room = Math.max(0, QUOTE - length)
  const from = Math.max(0, at - Math.floor(room / 2))
  const slice = text.slice(from, from + QUOTE)
  return slice.replace(/\s+/g, ' ').trim().slice(0, QUOTE)
}

const createElementReader = (tests: readonly PolicyElementTest[]) => {
  const compiled = tests.map((test) => ({
    id: test.id,
    patterns: test.patterns.map((pattern) => new RegExp(pattern, 'giu')),
    unless: (test.unless ?? []).map((pattern) => new RegExp(pattern, 'iu')),
  }))
  return (text: string): Record<string, PolicyElement> => {
    const elements: Record<string, PolicyElement> = {}
    for (const { id, patterns, unless } of compiled) {
      let quote: string | null = null
      for (const pattern of patterns) {
        for (const match of text.matchAll(pattern)) {
          const around = text.slice(Math.max(0, match.index - AROUND), match.index + match[0].length + AROUND)
          if (unless.some((phrase) => phrase.test(around))) continue
          quote = quoteOf(text, match.index, match[0].length)
          break
        }
        if (quote !== null) break
      }
      elements[id] = { present: quote !== null, quote }
    }
    return elements
  }
}

/** Share of Han characters among all letters, 0 to 1. */
const chineseShare = (text: string): number => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters === 0 ? 0 : Math.round(((text.match(/\p{Script=Han}/gu)?.length ?? 0) / letters) * 100) / 100
}

/** Presses from the first page to the policy: the number of the first page that links to it. */
const clicksTo = (url: string, words: readonly PageWords[]): number | null => {
  const at = words.findIndex((page) => page.links.some((link) => withoutFragment(link.url) === withoutFragment(url)))
  return at < 0 ? null : at + 1
}

/** What was asked or sent against what the policy says: `sent_undeclared:phone`, `asked_denied:birth_date` … */
const contradictionsOf = (
  declarations: Declarations,
  facts: { fields: readonly Field[]; accesses: readonly Access[]; transmissions: readonly Transmission[] },
): string[] => {
  const declared = new Set<CategoryId>(declarations.declares)
  const denied = new Set<CategoryId>(declarations.denies)
  const found = new Set<string>()
  const compare = (what: string, category: CategoryId | null): void => {
    // Nobody can declare what a free remark will say.
    if (category === null || category === 'dietary_note') return
    if (!declarations.known.has(category) || declared.has(category)) return
    found.add(`${what}_${denied.has(category) ? 'denied' : 'undeclared'}:${category}`)
  }
  for (const transmission of facts.transmissions) for (const item of transmission.items) compare('sent', item.category)
  for (const field of facts.fields) if (field.visible) compare('asked', field.category)
  for (const access of facts.accesses) compare('accessed', access.category)
  return [...found]
}

/**
 * Reads the last policy that could be read: elements of the check list with their quotes, length, reading time at 400
 * characters a minute, which categories it declares, and what the visit shows against it. Element results are kept for
 * the text, which is long and does not change.
 */
export const createPolicyReader = (
  tests: readonly PolicyElementTest[],
  detectors: readonly Detector[],
  names: Record<'zh-CN' | 'en', Record<string, string>>,
) => {
  const readElements = createElementReader(tests)
  const readDeclarations = createDeclarationReader(detectors, names)
  const cache = new Map<string, ReadText>()
  const readText = (text: string): ReadText => {
    const cached = cache.get(text)
    if (cached !== undefined) return cached
    const read = { elements: readElements(text), declarations: readDeclarations(text) }
    if (cache.size >= 8) cache.delete(cache.keys().next().value as string)
    cache.set(text, read)
    return read
  }

  return (
    observations: readonly Observation[],
    words: readonly PageWords[],
    facts: { fields: readonly Field[]; accesses: readonly Access[]; transmissions: readonly Transmission[] },
  ): { policy: Policy; text: string | null } => {
    const seen = only(observations, 'policy')
    const read = seen.findLast((one) => one.text !== null && one.text.trim() !== '')
    const last = read ?? seen.at(-1)
    const url = last?.url ?? null
    const text = read?.text?.trim() ?? null
    const inPart = last === undefined && words.some((page) => page.isPolicy)
    const absent = Object.fromEntries(
      tests.map((test): [string, PolicyElement] => [test.id, { present: false, quote: null }]),
    )
    const base = { url, clicks: url === null ? null : clicksTo(url, words), sha256: read?.sha256 ?? null }
    if (text === null) {
      const unread =
        last?.unread ?? (last !== undefined ? 'empty' : inPart ? 'the policy page was seen in part only' : null)
      const policy: Policy = {
        ...base,
        found: false,
        characters: 0,
        readingMinutes: 0,
        elements: absent,
        declares: [],
        contradictions: [],
        unread,
      }
      return { policy, text }
    }
    const { elements, declarations } = readText(text)
    const characters = text.replace(/\s/g, '').length
    const policy: Policy = {
      ...base,
      found: true,
      characters,
      readingMinutes: Math.ceil(characters / CHARACTERS_A_MINUTE),
      elements: Object.fromEntries(Object.entries(elements).map(([id, element]) => [id, { ...element }])),
      declares: [...declarations.declares],
      contradictions: contradictionsOf(declarations, facts),
      unread: null,
      chineseShare: chineseShare(text),
    }
    return { policy, text }
  }
}
