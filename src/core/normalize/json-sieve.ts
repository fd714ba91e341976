import type { StringReader } from './json-body'
import { type JsonListener, readJsonEvents } from './json-events'
import { ScalarReader } from './json-scalars'
import { grown, type Shape, shapeOf } from './json-shapes'
import { BACKSLASH, isBlank } from './kinds'
import type { BodySink, Spot, Where } from './leaf'
import { MAX_JSON_DEPTH } from './limits'
import { LEAST_SPELLED, MOST_SPELLED, spelledOut } from './spelled-out'
import type { KeyReading } from './wire-keys'

const [QUOTE, BACKSLASH_SIGN] = [34, 92]
/** As long as one character is, or a byte, a code unit or a word of 32 bits as a number. */
const LONGEST_CHARACTER = 11
/** Elements of a list the last of which are kept: tags and the like are few. */
const KEPT_ELEMENTS = 8

/** Whether what ends at one place of a text stands again where it ends at another; addresses differ at their ends first. */
const isAgain = (text: string, to: number, otherTo: number, length: number): boolean => {
  for (let back = 1; back <= length; back++)
    if (text.charCodeAt(to - back) !== text.charCodeAt(otherTo - back)) return false
  return true
}

/** The names on the way to a value; the lines of a list have the same, so that each is read once. */
interface Way {
  /** Where the last name is written, in its quotes and with its colon. */
  nameFrom: number
  nameTo: number
  name: string
  keys: readonly string[]
  reading: KeyReading
  below: Map<string, Way>
  /** The member that came first, and the one after this one, when they were last seen: lines of a list are alike. */
  first: Way | null
  next: Way | null
  /** Where the last strings here are written in which there was nothing, a list's by their place: the next are often the same. */
  passedFrom: number[]
  passedTo: number[]
}

/** An object or a list that is open. */
interface Frame {
  up: Frame | null
  isList: boolean
  at: number
  way: Way
  member: Way | null
  shape: Shape<Way>
  index: number
  where: Where | null
  /** How many leaves were open before its own. */
  base: number
  mayBeSpelled: boolean
  mayBeSplit: boolean
}

/** One that is read, and where it stands in the text: as they stand there they are handed on. */
interface Picked {
  at: number
  /** It counts itself when it is handed on. */
  isLeaf: boolean
  hand(): void
}

const isJson = (text: string, listener: JsonListener, scalars: ScalarReader): boolean => {
  try {
    return readJsonEvents(text, listener, scalars)
  } catch (error) {
    // Of a string that was picked.
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/**
 * Reads a JSON text and hands on those leaves alone that may tell of a person (`Sieve`), each as `readJson` does, once the
 * text has turned out to be JSON to its end; counts them all. False where it is none.
 */
export const sieveJson = (sink: BodySink, spot: Spot, text: string, readString: StringReader): boolean => {
  const { encoding, slot, counted } = spot
  const { sieve } = sink
  const { places: marks, windows } = sieve.marksFor(text)
  const scalars = new ScalarReader(text, windows)
  const wayOf = (nameFrom: number, nameTo: number, name: string, keys: readonly string[]): Way => ({
    nameFrom,
    nameTo,
    name,
    keys,
    reading: sieve.readingOf(keys),
    below: new Map(),
    first: null,
    next: null,
    passedFrom: [],
    passedTo: [],
  })
  const root = wayOf(0, 0, '', spot.keys)
  const picked: Picked[] = []
  /** Leaves of what is open, as arrays of their own: there are many, and few of them are ever asked for. */
  const [begins, ends]: [number[], number[]] = [[], []]
  const [ways, steps]: [Way[], number[]] = [[], []]
  let open = 0
  let mark = 0
  let frame: Frame | null = null
  let depth = 0
  let leaves = 0
  let isTooDeep = false
  const empty = shapeOf<Way>([])

  const isMarked = (at: number, to: number): boolean => {
    while (mark < marks.length && (marks[mark] as number) < at) mark++
    return mark < marks.length && (marks[mark] as number) < to
  }
  /** Whether one of the two characters from here on is written as an escape. */
  const isEscaped = (at: number): boolean =>
    text.charCodeAt(at) === BACKSLASH_SIGN || text.charCodeAt(at + 1) === BACKSLASH_SIGN
  const whereOf = (one: Frame): Where => {
    one.where ??= one.up === null ? spot.where : { up: whereOf(one.up), step: stepIn(one.up) }
    return one.where
  }
  const stepIn = ({ isList, index, member }: Frame): string | number => (isList ? index : (member as Way).name)

  /** Complete once the text has been read. */
  const siblingsOf = (one: Frame): Spot['siblings'] => {
    if (!one.isList) return one.shape.names
    return one.up === null ? spot.siblings : siblingsOf(one.up)
  }

  const pick = (one: Frame, at: number, to: number, way: Way, index: number): void => {
    const step = one.isList ? index : way.name
    const where: Where = { up: whereOf(one), step }
    const place = (): Spot => ({ where, keys: way.keys, siblings: siblingsOf(one), encoding, slot, counted })
    const value: unknown = JSON.parse(text.slice(at, to))
    if (typeof value === 'string') picked.push({ at, isLeaf: true, hand: () => readString(place(), value) })
    else if (value !== null) picked.push({ at, isLeaf: true, hand: () => sink.add(place(), String(value)) })
  }

  const stepTo = (one: Frame, member: Way): void => {
    if (one.member !== null) one.member.next = member
    else {
      one.way.first = member
      one.mayBeSpelled = member.name === '0'
    }
    one.member = member
    one.shape = grown(one.shape, member)
  }

  /** What a list spells character by character (or an object with numbers for names, as bytes are written). */
  const pickSpelled = (one: Frame, to: number): void => {
    const spelled = spelledOut(Object.values(JSON.parse(text.slice(one.at, to))))
    if (spelled === null) return
    const [where, { up }] = [whereOf(one), one]
    const place = (): Spot => ({
      where,
      keys: one.way.keys,
      siblings: up === null ? spot.siblings : siblingsOf(up),
      encoding: [...encoding, spelled.encoding],
      slot,
      counted: false,
    })
    // Single digits may be anything: as a number they say nothing but what was typed.
    const hand = (): void => {
      if (spelled.encoding === 'characters') sink.addName(place(), spelled.text)
      else readString(place(), spelled.text)
    }
    picked.push({ at: one.at, isLeaf: false, hand })
  }

  const wayOfLeaf = (one: Frame): Way => (one.isList ? one.way : (one.member as Way))
  const slotOf = ({ isList, index }: Frame): number => (isList ? index % KEPT_ELEMENTS : 0)
  const note = (one: Frame, at: number, to: number, way: Way): void => {
    leaves++
    begins[open] = at
    ends[open] = to
    ways[open] = way
    steps[open] = one.index
    open++
  }

  const listener: JsonListener = {
    open(isList, at) {
      depth++
      if (depth > MAX_JSON_DEPTH) {
        isTooDeep = true
        return
      }
      const way = frame === null ? root : frame.isList ? frame.way : (frame.member as Way)
      frame = {
        up: frame,
        isList,
        at,
        way,
        member: null,
        shape: empty,
        index: -1,
        where: null,
        base: open,
        mayBeSpelled: isList,
        mayBeSplit: false,
      }
    },
    close(to) {
      if (depth-- > MAX_JSON_DEPTH || frame === null) return
      const one = frame
      const many = open - one.base
      // A leaf that is picked twice is handed on once.
      if (one.mayBeSplit && many > 1)
        for (let leaf = one.base; leaf < open; leaf++)
          pick(one, begins[leaf] as number, ends[leaf] as number, ways[leaf] as Way, steps[leaf] as number)
      if (one.mayBeSpelled && many >= LEAST_SPELLED && many <= MOST_SPELLED) pickSpelled(one, to)
      open = one.base
      frame = one.up
      if (frame !== null) frame.mayBeSpelled = false
    },
    element() {
      if (depth <= MAX_JSON_DEPTH && frame !== null) frame.index++
    },
    knownName(at) {
      if (depth > MAX_JSON_DEPTH || frame === null) return -1
      const guess: Way | null = frame.member === null ? frame.way.first : frame.member.next
      if (guess === null) return -1
      const length = guess.nameTo - guess.nameFrom
      if (!isAgain(text, at + length, guess.nameTo, length)) return -1
      stepTo(frame, guess)
      return at + length
    },
    name(at, to, behind) {
      if (depth > MAX_JSON_DEPTH || frame === null) return
      const name = JSON.parse(text.slice(at, to)) as string
      let member = frame.way.below.get(name)
      if (member === undefined) {
        member = wayOf(at, behind, name, [...frame.way.keys, name])
        frame.way.below.set(name, member)
        const where: Where = { up: whereOf(frame), step: name }
        picked.push({ at, isLeaf: false, hand: () => sink.addName({ ...spot, where }, name) })
      }
      stepTo(frame, member)
    },
    knownString(at) {
      if (depth > MAX_JSON_DEPTH || frame === null) return -1
      const way = wayOfLeaf(frame)
      const slot = slotOf(frame)
      const passedTo = way.passedTo[slot]
      if (passedTo === undefined) return -1
      const length = passedTo - (way.passedFrom[slot] as number)
      const to = at + length
      if (!isAgain(text, to, passedTo, length)) return -1
      note(frame, at, to, way)
      if (length > LONGEST_CHARACTER + 2) frame.mayBeSpelled = false
      return to
    },
    leaf(at, to) {
      if (depth > MAX_JSON_DEPTH || frame === null) return
      const { kinds, digits } = scalars
      const quotes = text.charCodeAt(at) === QUOTE ? 1 : 0
      const from = at + quotes
      const end = to - quotes
      const isWritten = (kinds & BACKSLASH) === 0
      if (end - from > LONGEST_CHARACTER && isWritten) frame.mayBeSpelled = false
      const way = wayOfLeaf(frame)
      note(frame, at, to, way)
      if (from === end) return
      const isKnown = sieve.isKnown(text, from, end)
      if (isKnown || isBlank(text.charCodeAt(end - 1))) frame.mayBeSplit ||= sieve.begins(text, from, end)
      if (!isWritten) frame.mayBeSplit ||= isEscaped(from)
      if (
        scalars.isMarked ||
        isKnown ||
        isMarked(from, end) ||
        sieve.mayTell(text, from, end, kinds, digits, way.reading)
      )
        pick(frame, at, to, way, frame.index)
      else if (quotes === 1 && isWritten) {
        const slot = slotOf(frame)
        way.passedFrom[slot] = at
        way.passedTo[slot] = to
      }
    },
  }
  if (!isJson(text, listener, scalars)) return false
  if (isTooDeep) sink.limits.add('json_depth')
  picked.sort((a, b) => a.at - b.at)
  const each = picked.filter(({ at }, index) => picked[index - 1]?.at !== at)
  if (counted) sink.count += leaves - each.filter(({ isLeaf }) => isLeaf).length
  for (const { hand } of each) hand()
  return true
}
