import type { BlindSpot, Transmission } from '../model/inspection'
import type { Observation } from '../model/observation'
import type { PageIndex } from './pages'
import { only } from './timeline'

/** What could not be seen, each once: as reported, and every body that could not be read. */
export const readBlindSpots = (
  observations: readonly Observation[],
  transmissions: readonly Transmission[],
  index: PageIndex,
): BlindSpot[] => {
  const spots = new Map<string, BlindSpot>()
  const add = (spot: BlindSpot): void => {
    spots.set(JSON.stringify([spot.kind, spot.page, spot.detail]), spot)
  }
  for (const one of only(observations, 'blind')) add({ kind: one.spot, page: index.pageOf(one), detail: one.detail })
  for (const one of transmissions)
    if (one.opaque !== null)
      add({ kind: 'opaque_body', page: one.page, detail: `${one.recipient.host}: ${one.opaque}` })
  return [...spots.values()]
}
