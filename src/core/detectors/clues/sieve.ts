import { remember } from '../../normalize/remember'
import { needlesOf } from './needles'

const NONE: readonly [needle: string, owner: number][] = []

/** The first two code units of a text from `at` as one number, or the one that stands there alone. */
const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x1_00_00 + text.charCodeAt(at + 1)

/**
 * One pass over a text for many patterns: gives the numbers of those that could match it, each once, and never misses one.
 * What it reads is kept, because labels repeat from row to row and from neighbour to neighbour.
 */
export const createSieve = (patterns: readonly (readonly [owner: number, pattern: RegExp])[]) => {
  const byStart = new Map<number, [needle: string, owner: number][]>()
  const always: number[] = []
  for (const [owner, pattern] of patterns) {
    const needles = needlesOf(pattern)
    if (needles === null) always.push(owner)
    for (const needle of needles ?? []) {
      const start = needle.length === 1 ? needle.charCodeAt(0) : pairAt(needle, 0)
      const entry = byStart.get(start)
      if (entry) entry.push([needle, owner])
      else byStart.set(start, [[needle, owner]])
    }
  }
  return remember((text: string): ReadonlySet<number> => {
    const found = new Set(always)
    const add = (start: number, at: number): void => {
      for (const [needle, owner] of byStart.get(start) ?? NONE) if (text.startsWith(needle, at)) found.add(owner)
    }
    for (let at = 0; at < text.length; at++) {
      add(text.charCodeAt(at), at)
      if (at + 1 < text.length) add(pairAt(text, at), at)
    }
    return found
  })
}
