import { lazily } from '../../normalize/lazily'
import { remember } from '../../normalize/remember'
import { needlesOf } from './needles'

/** A text to look for, and the numbers of the patterns that cannot match without it. */
type Needle = readonly [needle: string, owners: number[]]
const NONE: readonly Needle[] = []

/** The first two code units of a text from `at` as one number, or the one that stands there alone. */
const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x1_00_00 + text.charCodeAt(at + 1)

/** A needle that stands within another of the same pattern finds all that the other finds. */
const shortest = (needles: readonly string[]): readonly string[] => {
  const kept: string[] = []
  for (const needle of [...new Set(needles)].sort((a, b) => a.length - b.length))
    if (!kept.some((shorter) => needle.includes(shorter))) kept.push(needle)
  return kept
}

/** Needles by how they begin, and the patterns that have none: those could match anything. */
const sortedByStart = (patterns: readonly (readonly [owner: number, pattern: RegExp])[]) => {
  const owners = new Map<string, number[]>()
  const always: number[] = []
  for (const [owner, pattern] of patterns) {
    const needles = needlesOf(pattern)
    if (needles === null) always.push(owner)
    for (const needle of shortest(needles ?? [])) {
      const known = owners.get(needle)
      if (known) known.push(owner)
      else owners.set(needle, [owner])
    }
  }
  const byStart = new Map<number, Needle[]>()
  for (const entry of owners) {
    const [needle] = entry
    const start = needle.length === 1 ? needle.charCodeAt(0) : pairAt(needle, 0)
    const known = byStart.get(start)
    if (known) known.push(entry)
    else byStart.set(start, [entry])
  }
  return { always, byStart }
}

/**
 * One pass over a text for many patterns: gives the numbers of those that could match it, each once, and never misses one.
 * What it reads is kept, because labels repeat from row to row and from neighbour to neighbour.
 */
export const createSieve = (patterns: () => readonly (readonly [owner: number, pattern: RegExp])[]) => {
  const needles = lazily(() => sortedByStart(patterns()))
  return remember((text: string): ReadonlySet<number> => {
    const { always, byStart } = needles()
    const found = new Set(always)
    const add = (start: number, at: number): void => {
      for (const [needle, having] of byStart.get(start) ?? NONE)
        if (needle.length <= 2 || text.startsWith(needle, at)) for (const owner of having) found.add(owner)
    }
    for (let at = 0; at < text.length; at++) {
      add(text.charCodeAt(at), at)
      if (at + 1 < text.length) add(pairAt(text, at), at)
    }
    return found
  })
}
