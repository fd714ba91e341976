import type { KnownValue } from '../model/engine'
import { DIGIT, isOnly } from './kinds'
import type { Spot, Where } from './leaf'
import { looseForms } from './spellings'

const MAX_PARTS = 4
const MAX_PART = 10

const holderOf = ({ where }: Spot): Where => (typeof where === 'string' ? where.replace(/[^:]*$/, '') : where.up)

/**
 * Finds a known number that is sent in parts (`a=138&b=0013&c=8000`): digits in up to four values beside each other that
 * make it when they are put together.
 */
export const createSplitFinder = (known: readonly KnownValue[]) => {
  const numbers = new Map<string, KnownValue>()
  for (const one of known) for (const form of looseForms(one.value)) if (/^\d+$/.test(form)) numbers.set(form, one)
  let holder: Where = ''
  let parts: string[] = []
  return (spot: Spot, value: string, kinds: number): KnownValue | null => {
    if (value.length > MAX_PART || !isOnly(kinds, DIGIT) || numbers.size === 0) return null
    const own = holderOf(spot)
    if (own !== holder) {
      holder = own
      parts = [value]
      return null
    }
    if (parts.length === MAX_PARTS) parts.shift()
    parts.push(value)
    for (let from = parts.length - 2; from >= 0; from--) {
      const whole = numbers.get(parts.slice(from).join(''))
      if (whole !== undefined) return whole
    }
    return null
  }
}
