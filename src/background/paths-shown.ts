import browser from '../browser/browser'
import type { ShownPath } from '../core/model/observation'
import { leadsPast } from '../core/normalize/paths'
import type { ContentObservation } from '../messages/contract'
import type { LiveTab, LiveVisit } from '../storage/live'
import { appendFacts } from './facts'
import { judgeSoon } from './inspections'
import { redactorOf } from './known'
import { originOf } from './sites'

/** No content script of the manifest: only pages that name a way past what they ask for load it. */
const SCRIPT = 'assets/paths.js'

const mayLeadPast = (seen: ContentObservation): boolean =>
  seen.kind === 'text' && leadsPast([...seen.buttons, ...seen.links.map(({ text }) => text)], seen.sample)

const readPaths = async (tabId: number): Promise<{ url: string; paths: ShownPath[] } | null> => {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] })
    return (answer?.result as { url: string; paths: ShownPath[] } | null | undefined) ?? null
  } catch {
    return null
  }
}

/** Measures the buttons of a page on which one leads past what another asks for: a quiet way beside a loud one. */
export const readPathsShown = async (
  { tab, navigations, current }: LiveTab,
  visit: LiveVisit,
  seen: readonly ContentObservation[],
): Promise<void> => {
  if (visit.endedAt !== null || !seen.some(mayLeadPast)) return
  const shown = await readPaths(tab)
  const page = navigations.find(({ id }) => id === current)
  // The tab may have gone on meanwhile.
  if (!shown || !page || originOf(shown.url) !== originOf(page.url)) return
  const redactor = redactorOf(visit.id)
  const paths = shown.paths.map((path) => ({ ...path, text: redactor.text(path.text) }))
  const at = Date.now()
  const fact = { id: `paths-${page.id}-${at}`, at, document: page.id, frame: redactor.address(shown.url) }
  await appendFacts(visit.id, [{ kind: 'paths', ...fact, paths }])
  judgeSoon(visit.id)
}
