import type { PlainPath } from '../model/inspection'
import type { Observation, ShownPath } from '../model/observation'
import { roleOf } from './button-roles'
import { weigh } from './button-weights'
import type { PageIndex } from './pages'
import { isPlainPath } from './plain-path'
import { asksOf } from './prompts'
import { simplify } from './simplified'
import { only } from './timeline'

/** What a button may ask for that a service could be had without. */
const ASKED: ReadonlySet<string> = new Set([
  'phone',
  'membership',
  'avatar',
  'nickname',
  'location_precise',
  'login',
  'follow',
  'birth_date',
  'wechat_id',
])

/** What the words of a button ask for; null where they ask for nothing, or lead past it or refuse it. */
const askedBy = (said: string): string | null => {
  const text = simplify(said)
  if (isPlainPath(text) || roleOf(text) === 'refuse') return null
  const asks = asksOf(text, [text])
  return asks !== null && ASKED.has(asks) ? asks : null
}

/** Whether among the words of a page's buttons some ask for data and some, or words beside them, lead past it. */
export const leadsPast = (texts: readonly string[], beside: string): boolean =>
  (texts.some(isPlainPath) || isPlainPath(beside)) &&
  (texts.some((text) => askedBy(text) !== null) || askedBy(beside) !== null)

const largest = (paths: readonly ShownPath[]): ShownPath | undefined => paths.toSorted((a, b) => b.area - a.area)[0]

/** The best way past what the loudest button asks for, measured against it; null where the page has not both. */
const plainPathOf = (paths: readonly ShownPath[]): PlainPath | null => {
  const plain = largest(paths.filter(({ text }) => isPlainPath(simplify(text))))
  const loud = largest(paths.filter(({ text }) => askedBy(text) !== null))
  const asks = loud && askedBy(loud.text)
  if (!plain || !loud || !asks) return null
  const [weight] = weigh([plain, loud])
  return weight
    ? { text: plain.text, beside: loud.text, asks, ...weight, isBelow: plain.isBelow && !loud.isBelow }
    : null
}

/** For each page the plain path that was measured last on it. */
export const readPaths = (observations: readonly Observation[], index: PageIndex): ReadonlyMap<string, PlainPath> => {
  const found = new Map<string, PlainPath>()
  for (const seen of only(observations, 'paths')) {
    const path = plainPathOf(seen.paths)
    if (path) found.set(index.pageOf(seen), path)
    else found.delete(index.pageOf(seen))
  }
  return found
}
