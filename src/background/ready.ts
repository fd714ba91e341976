import browser from '../browser/browser'
import { clearLive, readLive, restrictLive } from '../storage/live'
import { restoreEmulated } from './emulated-sites'
import { restoreKnown } from './known'
import { restoreOff } from './off'
import { restoreTabs } from './tabs'
import { restorePending } from './transmissions'

const report = (error: unknown): void => console.error('storage.session', error instanceof Error ? error.name : '')

const restore = async (): Promise<void> => {
  await Promise.all([restrictLive().catch(report), restoreOff().catch(report), restoreEmulated().catch(report)])
  const live = await readLive()
  restoreTabs(live.tabs)
  restoreKnown(live.known)
  restorePending(live.pending)
}

/** Resolves when the background knows again what the one before it knew. Never fails. */
export const ready: Promise<void> = restore().catch(async (error: unknown) => {
  report(error)
  // What cannot be read must not lie there for ever.
  await clearLive().catch(report)
})

/** Ids of the tabs that are open. */
export const openTabIds = async (): Promise<Set<number>> => {
  const tabs = await browser.tabs.query({})
  return new Set(tabs.flatMap(({ id }) => id ?? []))
}
