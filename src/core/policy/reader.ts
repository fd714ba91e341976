import type { Detector } from '../model/detection'
import type { Policy, PolicyElement } from '../model/inspection'
import type { Observation, PolicySeen } from '../model/observation'
import type { PolicyElementTest } from '../model/rule'
import { contrastOf } from '../normalize/button-weights'
import { lazily } from '../normalize/lazily'
import { only } from '../normalize/timeline'
import { withoutFragment } from '../normalize/url'
import type { PageWords } from '../normalize/words'
import { createDeclarationReader, type Declarations } from './declarations'
import { createElementReader } from './elements'
import { type Measures, measure } from './measures'
import { placeOf } from './place'
import { codeOf, comparePractice, namedBy, type Practice } from './practice'
import { readingCopyOf } from './reading-copy'

/** What a text says, whatever page it belongs to. */
interface ReadText {
  elements: Record<string, PolicyElement>
  declarations: Declarations
  measures: Measures
}

const KEPT = 8

const round = (value: number): number => Math.round(value * 100) / 100

/** Presses from the first page to the policy: the number of the first page that links to it. */
const clicksTo = (url: string, words: readonly PageWords[]): number | null => {
  const exact = words.findIndex((page) => page.links.some((link) => link.url === url))
  const at =
    exact >= 0
      ? exact
      : words.findIndex((page) => page.links.some((link) => withoutFragment(link.url) === withoutFragment(url)))
  return at < 0 ? null : at + 1
}

const hasText = (one: PolicySeen): one is PolicySeen & { text: string } => one.text !== null && one.text.trim() !== ''

/** The fullest text: a dialog's summary and the whole policy may both have been read. */
const fullest = (seen: readonly PolicySeen[]): (PolicySeen & { text: string }) | undefined =>
  seen
    .filter(hasText)
    .reduce(
      (best: (PolicySeen & { text: string }) | undefined, one) =>
        best && best.text.length > one.text.length ? best : one,
      undefined,
    )

/** What hinders from saying that there is no policy, where none was met; null for nothing. */
const whyUnseen = (words: readonly PageWords[], { fields }: Practice): string | null => {
  if (words.some((page) => page.isPolicy)) return 'the policy page was seen in part only'
  const isUnread = words.some(({ page, isRead }) => !isRead && fields.some((field) => field.page === page))
  return isUnread ? 'a page that asks was left before its words were read' : null
}

/**
 * Reads the policy of a visit: the elements of the check list with their sentences, its measures, which categories it
 * declares, and what the visit shows against it. What a text says is kept, since it is long and does not change.
 */
export const createPolicyReader = (
  tests: readonly PolicyElementTest[],
  detectors: readonly Detector[],
  names: Record<'zh-CN' | 'en', Record<string, string>>,
) => {
  const readers = lazily(() => ({
    elements: createElementReader(tests),
    declarations: createDeclarationReader(detectors, names),
  }))
  const cache = new Map<string, ReadText>()
  const readText = (text: string): ReadText => {
    const cached = cache.get(text)
    if (cached !== undefined) return cached
    const reading = readingCopyOf(text)
    const { elements, declarations } = readers()
    const read = {
      elements: elements(reading),
      declarations: declarations(reading.text),
      measures: measure(text),
    }
    if (cache.size >= KEPT) cache.delete(cache.keys().next().value as string)
    cache.set(text, read)
    return read
  }
  const absent = (): Record<string, PolicyElement> =>
    Object.fromEntries(tests.map(({ id }) => [id, { present: false, quote: null }]))

  return (
    observations: readonly Observation[],
    words: readonly PageWords[],
    practice: Practice,
    pageOf: (seen: PolicySeen) => string | null = () => null,
  ): { policy: Policy; text: string | null } => {
    const seen = only(observations, 'policy')
    const read = fullest(seen)
    const last = read ?? seen.at(-1)
    const url = last?.url ?? null
    const base = { url, clicks: url === null ? null : clicksTo(url, words), sha256: read?.sha256 ?? null }
    if (read === undefined) {
      const unread = last ? (last.unread ?? 'empty') : whyUnseen(words, practice)
      const nothing = { characters: 0, readingMinutes: 0, declares: [], contradictions: [] }
      return { policy: { ...base, ...nothing, found: false, elements: absent(), unread }, text: null }
    }
    const text = read.text.trim()
    const { elements, declarations, measures } = readText(text)
    const promise = elements.third_party_none?.quote ?? null
    const named = namedBy(text, practice)
    const conflicts = comparePractice(text, declarations, named, promise, practice)
    const policy: Policy = {
      ...base,
      found: true,
      ...measures,
      elements: structuredCloneOf(elements),
      declares: [...new Set([...declarations.declares.keys(), ...named])],
      contradictions: conflicts.map(codeOf),
      conflicts,
      unread: null,
      source: read.source ?? 'link',
      place: placeOf(read, words, pageOf(read)),
      ...(read.print ? { print: { size: read.print.size, contrast: round(contrastOf(...read.print.colors)) } } : {}),
      changed: read.changed ?? null,
    }
    return { policy, text }
  }
}

/** The document is its receiver's own; what is kept for the text must not change with it. */
const structuredCloneOf = (elements: Record<string, PolicyElement>): Record<string, PolicyElement> =>
  Object.fromEntries(Object.entries(elements).map(([id, element]) => [id, { ...element }]))
