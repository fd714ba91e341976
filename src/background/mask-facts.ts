import type { Redactor } from '../core/normalize/redact'
import type { ContentObservation } from '../messages/contract'

/** What content scripts tell in the page's own words. All else in a fact is a name, a number or one of our own words. */
const TEXTS: ReadonlySet<string> = new Set([
  'title',
  'headings',
  'buttons',
  'sample',
  'footer',
  'text',
  'label',
  'placeholder',
  'options',
  'group',
  'rowButtons',
])
const ADDRESSES: ReadonlySet<string> = new Set(['url', 'referrer', 'frame', 'scripts'])

const maskValue = (redactor: Redactor, key: string, value: unknown): unknown => {
  if (typeof value === 'string')
    return TEXTS.has(key) ? redactor.text(value) : ADDRESSES.has(key) ? redactor.address(value) : value
  if (Array.isArray(value)) return value.map((one) => maskValue(redactor, key, one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, maskValue(redactor, name, one)]))
}

/**
 * A fact as it may be written: whatever of the page's words and addresses could be a person's is masked, in every frame by
 * what was typed in any of them. Content scripts tell them as they are; until here they are in memory only.
 */
export const maskFact = <F extends ContentObservation>(redactor: Redactor, fact: F): F =>
  maskValue(redactor, '', fact) as F
