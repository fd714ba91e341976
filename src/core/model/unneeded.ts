import type { Necessity } from './inspection'

const UNNEEDED: ReadonlySet<Necessity> = new Set(['optional', 'excessive', 'prohibited_to_force'])

/** True for what a service can do without, whether it may ask for it or not. What depends on the case is not among it. */
export const isUnneeded = (necessity: Necessity): boolean => UNNEEDED.has(necessity)
