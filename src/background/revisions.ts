import { writesOf } from '../storage/observations'

/** A background that begins knows nothing of what the one before it has written. */
const life = crypto.randomUUID()
let changesOfRules = 0

/** Documents made until now were judged by other rules. */
export const noteOtherRules = (): void => {
  changesOfRules++
}

/** Names all that a visit's document is made of: as long as it is the same, so is the document. */
export const revisionOf = (visit: string): string => [life, changesOfRules, visit, writesOf(visit)].join(' ')
