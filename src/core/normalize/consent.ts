import type { Consent } from '../model/inspection'
import type { ConsentSeen, Observation } from '../model/observation'
import { scopesOf } from './consent-scopes'
import type { PageIndex } from './pages'
import { groupByKey, only } from './timeline'

/** Consent controls, each once; ticked in advance where it ever stood so before the person touched it. */
export const readConsent = (observations: readonly Observation[], index: PageIndex): Consent[] => {
  const byPlace = new Map<string, Consent>()
  for (const seen of groupByKey(only(observations, 'consent'), (one) => one.key)) {
    const [first, last] = [seen[0] as ConsentSeen, seen.at(-1) as ConsentSeen]
    const page = index.pageOf(first)
    const prechecked = seen.some((one) => one.prechecked)
    const id = [page, last.control, last.selector, last.text].join('\u0000')
    const before = byPlace.get(id)
    if (before !== undefined) {
      before.prechecked ||= prechecked
      continue
    }
    byPlace.set(id, {
      id: `c${byPlace.size + 1}`,
      page,
      kind: last.control,
      selector: last.selector,
      text: last.text,
      prechecked,
      covers: scopesOf(last.text),
      canRefuse: last.canRefuse,
    })
  }
  return [...byPlace.values()]
}
