import { signal } from '@preact/signals'
import type { Inspection, ScenarioId } from '../../core/model/inspection'
import type { Followed, Sight } from '../../messages/contract'
import { request } from '../../messages/send'
import { readInspection } from '../../storage/inspections'
import { readShownVisit } from '../../storage/live'

export type View =
  | { kind: 'loading' }
  | { kind: 'error' }
  | { kind: 'sight'; sight: Exclude<Sight, { state: 'watching' }> }
  | { kind: 'watching' }
  | { kind: 'inspection'; inspection: Inspection }

const POLL_MS = 2000

const viewOf = ({ sight, inspection }: Followed): View => {
  if (sight.state !== 'watching') return { kind: 'sight', sight }
  return inspection ? { kind: 'inspection', inspection } : { kind: 'watching' }
}

/** The document as it was judged last: it lies on the disk, and no background need wake to read it. */
const readKept = async (tab: number): Promise<Inspection | null> => {
  const shown = await readShownVisit(tab)
  return shown ? readInspection(shown.id) : null
}

/** What is known about a tab, asked anew every two seconds while somebody looks. */
export const followVisit = (tab: number | null) => {
  const view = signal<View>({ kind: 'loading' })
  let running = false
  /** What the document that was shown last was made of. */
  let revision: string | null = null

  // The same document again must not redraw what somebody is reading.
  const show = (next: View): void => {
    if (JSON.stringify(next) !== JSON.stringify(view.value)) view.value = next
  }

  const look = async (tab: number): Promise<void> => {
    const followed = await request('tab.follow', { tab, since: revision })
    if (followed.revision !== null && followed.inspection === undefined) return
    show(viewOf(followed))
    revision = followed.revision
  }

  const refresh = async (): Promise<void> => {
    if (running) return
    running = true
    try {
      if (tab === null) show({ kind: 'sight', sight: { state: 'closed' } })
      else await look(tab)
    } catch {
      // The background may be starting: what was shown stays until it has failed on an empty screen.
      if (view.value.kind !== 'inspection') show({ kind: 'error' })
    } finally {
      running = false
    }
  }

  /** Shows what is kept, where there is something; the background is asked afterwards. Never fails. */
  const showKept = async (): Promise<void> => {
    const kept = tab === null ? null : await readKept(tab).catch(() => null)
    if (kept && view.value.kind === 'loading') show({ kind: 'inspection', inspection: kept })
  }

  const choose = async (inspection: string, scenario: ScenarioId): Promise<void> => {
    const judged = await request('inspection.choose', { inspection, scenario })
    if (judged) show({ kind: 'inspection', inspection: judged })
  }

  /** Begins to ask; the result ends it. */
  const start = (): (() => void) => {
    void refresh()
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void refresh()
    }, POLL_MS)
    return () => clearInterval(timer)
  }

  return { tab, view, showKept, refresh, choose, start }
}

export type FollowedVisit = ReturnType<typeof followVisit>
