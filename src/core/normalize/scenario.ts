import type { CategoryId } from '../model/categories'
import type { Inspection, ScenarioId } from '../model/inspection'
import type { Scenario } from '../model/rule'
import { simplify } from './simplified'
import { splitPairs, splitUrl } from './url'

export interface ScenarioEvidence {
  urls: readonly string[]
  title: string
  text: string
  categories: readonly CategoryId[]
}

/** A service must gather this much to be recognised, and this much more than the next. */
const LEAST_SCORE = 3
const LEAST_LEAD = 1
/** Evidence at which the confidence is about two thirds, were there no rival. */
const SCALE = 4

const paramsOf = (urls: readonly string[]): ReadonlySet<string> =>
  new Set(
    urls.flatMap((url) => {
      const { query, fragment } = splitUrl(url)
      const inFragment = fragment?.includes('?') ? fragment.slice(fragment.indexOf('?') + 1) : ''
      return [...splitPairs(query ?? ''), ...splitPairs(inFragment)].map((pair) => pair.name.toLowerCase())
    }),
  )

interface Score {
  id: ScenarioId
  sum: number
  signals: string[]
}

/** The evidence with all its words, those in traditional characters in simplified ones as well. */
type Read = ScenarioEvidence & { words: string }

const readWords = (evidence: ScenarioEvidence): Read => {
  const written = `${evidence.title}\n${evidence.text}`
  const simple = simplify(written)
  return { ...evidence, words: simple === written ? written : `${written}\n${simple}` }
}

const createScorer = (scenario: Scenario): ((evidence: Read, params: ReadonlySet<string>) => Score) => {
  const { recognise } = scenario
  const compile = (pattern: string) => new RegExp(pattern, 'iu')
  const texts = recognise.texts.map((one) => ({ ...one, regex: compile(one.pattern) }))
  const nots = (recognise.not ?? []).map((one) => ({ ...one, regex: compile(one.pattern) }))
  const urls = recognise.urls.map((one) => ({ ...one, regex: compile(one.pattern) }))
  return (evidence, params) => {
    const score: Score = { id: scenario.id, sum: 0, signals: [] }
    const add = (weight: number, signal: string): void => {
      score.sum += weight
      score.signals.push(signal)
    }
    const { words } = evidence
    const places = evidence.urls.map((url) => {
      const { host, path, fragment } = splitUrl(url)
      return host + path + (fragment?.startsWith('/') ? `#${fragment}` : '')
    })
    for (const one of texts) if (one.regex.test(words)) add(one.weight, one.signal)
    for (const one of recognise.params) {
      const name = one.names.find((candidate) => params.has(candidate.toLowerCase()))
      if (name !== undefined) add(one.weight, `url:${name}`)
    }
    for (const one of urls) {
      const match = places.map((place) => one.regex.exec(place)).find((found) => found !== null)
      if (match) add(one.weight, `url:${match[0].slice(0, 40)}`)
    }
    for (const one of recognise.categories) {
      const asked = one.ids.find((id) => evidence.categories.includes(id))
      if (asked !== undefined) add(one.weight, `asks:${asked}`)
    }
    for (const one of nots) if (one.regex.test(words)) add(-one.weight, `not:${one.signal}`)
    return score
  }
}

const round = (value: number): number => Math.round(value * 100) / 100

/**
 * Recognises the service by weighted evidence over pages, addresses and what they ask. Each piece counts once; evidence
 * against is taken off, and so is from everyone what `unknown` gathers: words of news, shops by post, back offices. The
 * confidence grows with the winner's sum and shrinks with the second's; `unknown` where the sum is small or two are close.
 */
export const createScenarioReader = (scenarios: readonly Scenario[]) => {
  const scorers = scenarios.filter((one) => one.id !== 'unknown').map(createScorer)
  const elsewhere = scenarios.filter((one) => one.id === 'unknown').map(createScorer)
  return (seen: ScenarioEvidence): { id: ScenarioId; confidence: number; signals: string[] } => {
    const evidence = readWords(seen)
    const params = paramsOf(evidence.urls)
    const off = elsewhere.reduce((sum, score) => sum + score(evidence, params).sum, 0)
    const scores = scorers
      .map((score) => score(evidence, params))
      .map((score) => ({ ...score, sum: score.sum - off }))
      .sort((a, b) => b.sum - a.sum || (a.id < b.id ? -1 : 1))
    const best = scores[0]
    if (best === undefined || best.sum <= 0) return { id: 'unknown', confidence: 0, signals: [] }
    const second = Math.max(0, scores[1]?.sum ?? 0)
    const share = best.sum ** 2 / (best.sum ** 2 + second ** 2)
    const confidence = round((1 - Math.exp(-best.sum / SCALE)) * share)
    if (best.sum < LEAST_SCORE || best.sum - second < LEAST_LEAD)
      return { id: 'unknown', confidence: round(Math.min(confidence, 0.5)), signals: best.signals }
    return { id: best.id, confidence: Math.min(0.99, confidence), signals: best.signals }
  }
}

/** What a service is called and needs; its id where the data does not know it (a document of a later version). */
export const describeScenario = (
  id: ScenarioId,
  scenarios: readonly Scenario[],
): Pick<Inspection['scenario'], 'id' | 'title' | 'needs'> => {
  const { title, needs } = scenarios.find((one) => one.id === id) ?? {
    title: { 'zh-CN': id, en: id },
    needs: { 'zh-CN': '', en: '' },
  }
  return { id, title, needs }
}

/** The service of the visit: the person's word, else the engine's, else what the code promised. */
export const chooseScenario = (
  recognised: { id: ScenarioId; confidence: number; signals: string[] },
  chosen: ScenarioId | null,
  scenarios: readonly Scenario[],
  promised: ScenarioId | null = null,
): Inspection['scenario'] => {
  const said = chosen ?? (recognised.id === 'unknown' ? promised : null)
  const id = said ?? recognised.id
  return {
    ...describeScenario(id, scenarios),
    confidence: said === null ? recognised.confidence : 1,
    signals: recognised.id === id ? recognised.signals : [],
    chosenBy: said === null ? 'engine' : 'user',
  }
}
