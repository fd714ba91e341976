import type { Destination } from './core/model/destination'

const files = import.meta.glob<Destination>(['./destinations/*.json', '!./destinations/*.cases.json'], {
  eager: true,
  import: 'default',
})

/** Everybody with whom something can be filed, in the order of the list. */
export const DESTINATIONS: readonly Destination[] = Object.values(files).sort((a, b) => a.order - b.order)

/** Those for a matter judged by these rulesets (`cn`, `eu`): offices of their places, and whoever is no office. */
export const destinationsFor = (rulesets: readonly string[]): Destination[] =>
  DESTINATIONS.filter(({ place }) => place === null || rulesets.some((id) => place.toLowerCase().startsWith(id)))
