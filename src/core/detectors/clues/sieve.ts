import { remember } from '../../normalize/remember'
import { needlesOf } from './needles'

/**
 * One pass over a text for many patterns: gives the numbers of those that could match it, each once, and never misses one.
 * What it reads is kept, because labels repeat from row to row and from neighbour to neighbour.
 */
export const createSieve = (patterns: readonly (readonly [owner: number, pattern: RegExp])[]) => {
  const byStart = new Map<string, [needle: string, owner: number][]>()
  const always = new Set<number>()
  for (const [owner, pattern] of patterns) {
    const needles = needlesOf(pattern)
    if (needles === null) always.add(owner)
    for (const needle of needles ?? []) {
      const start = needle.slice(0, 2)
      const entry = byStart.get(start)
      if (entry) entry.push([needle, owner])
      else byStart.set(start, [[needle, owner]])
    }
  }
  return remember((text: string): ReadonlySet<number> => {
    const found = new Set(always)
    for (let at = 0; at < text.length; at++) {
      for (const start of [text.slice(at, at + 2), text.slice(at, at + 1)]) {
        for (const [needle, owner] of byStart.get(start) ?? []) {
          if (!found.has(owner) && text.startsWith(needle, at)) found.add(owner)
        }
        if (at === text.length - 1) break
      }
    }
    return found
  })
}
