import { signal } from '@preact/signals'
import type { Inspection, ScenarioId } from '../../core/model/inspection'
import type { Sight } from '../../messages/contract'
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

const look = async (tab: number): Promise<View> => {
  const sight = await request('sight.get', { tab })
  if (sight.state !== 'watching') return { kind: 'sight', sight }
  const inspection = await request('inspection.get', { tab })
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

  // The same document again must not redraw what somebody is reading.
  const show = (next: View): void => {
    if (JSON.stringify(next) !== JSON.stringify(view.value)) view.value = next
  }

  const refresh = async (): Promise<void> => {
    if (running) return
    running = true
    try {
      show(tab === null ? { kind: 'sight', sight: { state: 'closed' } } : await look(tab))
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
