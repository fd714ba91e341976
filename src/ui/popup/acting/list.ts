import type { Action } from './action'

/** Every action, in the order of the list: each file of the folder. */
export const ACTIONS: readonly Action[] = Object.values(
  import.meta.glob<Action>('../actions/*.tsx', { eager: true, import: 'action' }),
).sort((a, b) => a.order - b.order)
