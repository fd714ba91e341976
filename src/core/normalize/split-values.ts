import type { KnownValue } from '../model/engine'
import { datesOf } from './date-forms'
import { fold, foldUnit } from './fold'
import { holderOf, type Spot, type Where } from './leaf'
import { beginningsOf, codedTargets, HAN, halvesOf, plainTargets, type SplitTarget } from './split-targets'

/** A known value that is sent in parts, with the places of all of them, the last one last. */
export interface SplitValue {
  known: KnownValue
  /** In what form it makes when the parts are put together. */
  encoding: readonly string[]
  parts: readonly Part[]
}

export interface Part {
  spot: Spot
  value: string
}

/** A part as it is compared. */
interface Read extends Part {
  text: string
}

interface KnownDate {
  known: KnownValue
  date: readonly number[]
}

/** One object's or list's own values, while they are read. */
interface Holder {
  parts: Part[]
  /** Indexes of parts by which a known value begins. */
  starts: number[]
}

/** Values of one request that are looked at: what is sent in parts is sent in a small body. */
const MAX_TAKEN = 5_000
const MAX_PART = 40
const MAX_PARTS = 20
/** Parts that stand in no order: so few, so long and among so few others that they make a number by no accident. */
const MAX_SHUFFLED = 4
const MAX_NEIGHBOURS = 40
const JOINED = /^[\s@·,._-]{1,2}/
const YEAR = /(?:^|[^a-z])(?:y|yyyy|year|nian)$|year$|birth|dob|shengri|生日/i
/** Where the year stands among three parts, and which part of a date each is. */
const DATE_ORDERS: readonly (readonly [year: number, order: readonly [number, number, number]])[] = [
  [0, [0, 1, 2]],
  [2, [2, 1, 0]],
  [2, [1, 2, 0]],
]
/** Where more than so many values might be halves, some are by accident. */
const MOST_APART = 20

const firstOf = (text: string): number => foldUnit(text.charCodeAt(0)) | (foldUnit(text.charCodeAt(1)) << 16)

/** What is left of a text after a part and what joins it to the next; null where it does not begin so. */
const after = (text: string, part: string): string | null =>
  text.startsWith(part) && part.length < text.length ? text.slice(part.length).replace(JOINED, '') : null

/** What tells of each value at a glance whether it may be a part of one that is known. */
const indexOf = (targets: readonly SplitTarget[], dates: readonly KnownDate[]) => {
  const years = dates.map(({ date }) => String(date[0]))
  const halves = targets.flatMap((target) => halvesOf(target).map(([first, second]) => ({ ...target, first, second })))
  return {
    targets,
    dates,
    halves,
    isHalf: new Set(halves.flatMap(({ first, second }) => [first, second])),
    /** The first two units of what can begin a value: one look tells most parts from them. */
    beginnings: new Set([
      ...targets.map(({ text }) => firstOf(text)),
      ...targets.filter(({ text }) => HAN.test(text)).map(({ text }) => firstOf(text.slice(0, 1))),
      ...years.map(firstOf),
    ]),
    firstParts: new Set([...targets.flatMap(beginningsOf), ...years]),
  }
}

/** What known values may be cut to; it is the same for each request. */
export const createSplitIndex = (known: readonly KnownValue[]) => {
  const dates = known.flatMap((one): KnownDate[] => {
    const dates = one.source === 'typed' ? datesOf(one.value.trim()) : []
    return dates.map((date) => ({ known: one, date: date.map(Number) }))
  })
  const plain = indexOf(plainTargets(known), dates)
  const coded = indexOf(codedTargets(known), [])
  return {
    plain,
    coded,
    /** By what a known value begins, up to its last character but one; folded. */
    firstParts: new Set([...plain.firstParts, ...coded.firstParts]),
    /** Halves of known values, the other of which may be sent elsewhere; folded. */
    halves: new Set([...plain.isHalf, ...coded.isHalf]),
  }
}

export type SplitIndex = ReturnType<typeof createSplitIndex>

/** Puts values of one kind, plain or coded, together. */
const createJoiner = (
  { targets, dates, halves, isHalf, beginnings }: SplitIndex['plain'],
  found: (split: SplitValue) => void,
) => {
  /** What may be half of a value, by its text, wherever in the request it stands. */
  const apart = new Map<string, Part>()
  const told = new Set<KnownValue>()
  const joinHalves = (): void => {
    if (apart.size < 2 || apart.size > MOST_APART) return
    for (const { known, encoding, first, second } of halves) {
      const parts = [apart.get(first), apart.get(second)]
      if (told.has(known) || !parts.every((part) => part !== undefined)) continue
      told.add(known)
      found({ known, encoding, parts })
    }
  }
  const holders = new Map<Where, Holder>()
  let taken = 0

  const inOrder = (parts: readonly Read[], start: number, { text }: SplitTarget): Read[] | null => {
    let rest: string | null = text
    for (let at = start; at < parts.length && at - start < MAX_PARTS; at++) {
      const part = (parts[at] as Read).text
      if (rest === part) return at > start ? parts.slice(start, at + 1) : null
      // A digit may be anything; a letter stands between a plate's province and its number.
      rest = /^\d?$/.test(part) ? null : after(rest, part)
      if (rest === null) return null
    }
    return null
  }

  const shuffled = (parts: readonly Read[], used: readonly Read[], rest: string): Read[] | null => {
    for (const part of parts) {
      if (used.includes(part) || part.text.length < (HAN.test(part.text) ? 1 : 3)) continue
      if (part.text === rest) return [...used, part]
      const next = used.length < MAX_SHUFFLED - 1 ? after(rest, part.text) : null
      const whole = next === null ? null : shuffled(parts, [...used, part], next)
      if (whole !== null) return whole
    }
    return null
  }

  const dateFrom = (parts: readonly Read[], start: number): SplitValue | null => {
    const year = parts[start]
    if (!year?.spot.keys.some((key) => YEAR.test(key))) return null
    // Year first, as in China, or last, in either order of the others.
    for (const [from, order] of DATE_ORDERS) {
      const three = parts.slice(Math.max(0, start - from), start - from + 3)
      if (three.length < 3) continue
      const one = dates.find(({ date }) => order.every((part, at) => Number(three[at]?.text) === date[part]))
      if (one !== undefined) return { known: one.known, encoding: [], parts: three }
    }
    return null
  }

  const close = (holder: Holder): void => {
    if (holder.starts.length === 0 || holder.parts.length < 2) return
    const all = holder.parts.map((part): Read => ({ ...part, text: fold(part.value.trim()) }))
    const done = new Set<KnownValue>()
    const tell = (split: SplitValue): void => {
      if (done.has(split.known)) return
      done.add(split.known)
      told.add(split.known)
      found(split)
    }
    for (const start of holder.starts) {
      const first = all[start] as Read
      for (const target of targets) {
        const rest = after(target.text, first.text)
        if (rest === null) continue
        const isFree = first.text.length > 2 || HAN.test(first.text)
        const parts =
          inOrder(all, start, target) ?? (isFree && all.length <= MAX_NEIGHBOURS ? shuffled(all, [first], rest) : null)
        if (parts !== null) tell({ known: target.known, encoding: target.encoding, parts })
      }
      const date = dateFrom(all, start)
      if (date !== null) tell(date)
    }
  }

  return {
    take(part: Part): void {
      const { spot, value } = part
      if (beginnings.size === 0 || taken >= MAX_TAKEN || value.length > MAX_PART || value === '') return
      taken++
      const text = fold(value.trim())
      if (isHalf.has(text)) apart.set(text, part)
      const where = holderOf(spot)
      const holder = holders.get(where) ?? { parts: [], starts: [] }
      holders.set(where, holder)
      if (beginnings.has(firstOf(value))) holder.starts.push(holder.parts.length)
      holder.parts.push(part)
    },
    end(): void {
      for (const holder of holders.values()) close(holder)
      joinHalves()
    },
  }
}

/**
 * Finds known values that are sent in parts (`a=138&b=0013&c=8000`, `{ first, last }`, a card's groups in a list): values
 * of one object that make it when they are put together, one after another or, where they are long, in any order; and a
 * date of which year, month and day stand apart; a long one's halves wherever they stand; and the same of a long one's
 * base64, hex or reverse. `take` is called for each value, as it stands and unwrapped, `end` after the last.
 */
export const createSplitFinder = (index: SplitIndex, found: (split: SplitValue) => void) => {
  const plain = createJoiner(index.plain, found)
  const coded = createJoiner(index.coded, found)
  return {
    take(spot: Spot, value: string, unwrapped: string): void {
      plain.take({ spot, value: unwrapped })
      coded.take({ spot, value })
    },
    end(): void {
      plain.end()
      coded.end()
    },
  }
}
