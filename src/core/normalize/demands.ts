import { ABOVE, BELOW, BY_MARK, COUNT, EXCEPT, NAMES_THEN, PERHAPS, SUMS_UP, THEN_NAMES, WHOLE } from './demand-words'
import { simplify } from './simplified'

/** A control as a sentence may mean it. */
export interface Nameable {
  label: string
  /** Its label is a text of the page. */
  isLabelRead: boolean
  form: string
  /** A person fills it in, and nothing of its own says that it may stay empty. */
  isFilledIn: boolean
}

/** Where a list stands: before the verb or after it. */
type Side = 'before' | 'after'

const JOINTS =
  /[、，,/&＋+]|以及|还有|[和及与跟や]|および|(?:와|과|및|랑)\s?|\s(?:and|or|et|y|e|und|oder|ou|o|en|och|dan|và|และ)\s/iu
const FRINGE =
  /^(?:\s|请|[您你]的?|其中|另外|只有|填写|输入|(?:the|your|an?|my|le|la|les|votre|vos|el|los|las|su|tu|die|der|das|ihre?|os?|as|seu|sua|il|i|uw|je|de|het|din|ditt) )+|(?:[\s"“”'’「」【】]|\s(?:numbers?|no|fields?))+$/giu
const BOUNDARY = /[.。!！?？:：;；()（）[\]【】\n]/u
const HAN_END = /\p{Script=Han}$/u
const LATIN = /^[\x20-\u024f\u1e00-\u1eff]+$/u
/** Characters before or after the verb that may still name something. */
const MAX_NAMES = 80
/** Shorter words of an alphabet stand in too many others. */
const LEAST_LETTERS = 4
const NUMERALS = '零一二三四五六七八九十'

const plain = (text: string): string => simplify(text).toLowerCase()
const spaced = (text: string): string => ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `

const isNamed = (piece: string, label: string, side: Side): boolean => {
  if (piece === label) return true
  if (!LATIN.test(piece) || !LATIN.test(label))
    return Math.min(piece.length, label.length) > 1 && (label.includes(piece) || piece.includes(label))
  if (piece.length >= LEAST_LETTERS && spaced(label).includes(spaced(piece).trimEnd())) return true
  return side === 'before' ? spaced(piece).endsWith(spaced(label)) : spaced(piece).startsWith(spaced(label))
}

/** The piece itself, and shorter ones of its words from the side that touches the verb: before a name stand other labels. */
const readings = (piece: string, side: Side): string[] => {
  const whole = piece.replace(FRINGE, '')
  const words = whole.split(/\s+/)
  const parts = [3, 2, 1].filter((count) => count < words.length)
  return [whole, ...parts.map((count) => (side === 'before' ? words.slice(-count) : words.slice(0, count)).join(' '))]
}

/** Indexes of the labels that stand in a list, read from where it touches the verb until something is no label. */
const namedIn = (list: string, side: Side, labels: readonly string[]): number[] => {
  const pieces = list.split(JOINTS)
  if (side === 'before') pieces.reverse()
  const named: number[] = []
  for (const piece of pieces) {
    const options = readings(piece, side)
    const meant = options
      .map((name) => {
        const like = labels.flatMap((label, at) =>
          name !== '' && label !== '' && isNamed(name, label, side) ? [at] : [],
        )
        const same = like.filter((at) => labels[at] === name)
        return same.length > 0 ? same : like
      })
      .find((found) => found.length > 0)
    if (meant === undefined) break
    named.push(...meant)
  }
  return named
}

const matches = (pattern: RegExp, text: string): { at: number; said: string }[] =>
  [...text.matchAll(pattern)].map((match) => ({ at: match.index, said: match[0] }))

const blank = (text: string, parts: readonly { at: number; said: string }[]): string =>
  parts.reduce((rest, { at, said }) => rest.slice(0, at) + ' '.repeat(said.length) + rest.slice(at + said.length), text)

/** Where each label stands in the text; one without a label of its own stands where the one before it does; NaN: nowhere. */
const placesOf = (text: string, controls: readonly Nameable[], labels: readonly string[]): number[] => {
  let last = -1
  return controls.map(({ isLabelRead }, at) => {
    const label = labels[at] as string
    if (!isLabelRead || label === '') return last
    const next = text.indexOf(label, last + 1)
    const place = next === -1 ? text.indexOf(label) : next
    if (place === -1) return Number.NaN
    last = place
    return place
  })
}

const countIn = (said: string): number | null => {
  const count = COUNT.exec(said)?.[1]
  if (count === undefined) return null
  return Number(count === '两' ? 2 : NUMERALS.includes(count) ? NUMERALS.indexOf(count) : count)
}

interface Placed {
  index: number
  form: string
  place: number
  isAfter: boolean
}

/** A box for a newsletter or a search is a form of its own, and not what a sentence beside another form means. */
const isPart = (one: Placed, nearest: Placed, placed: readonly Placed[]): boolean =>
  one.form === nearest.form ||
  (one.isAfter === nearest.isAfter && placed.some((other) => other !== one && other.form === one.form))

/** What a sentence about the whole means: of the form it stands in, or over, or under, all or those on one side of it. */
const meantByWhole = (at: number, said: string, controls: readonly Nameable[], places: readonly number[]): number[] => {
  const placed = controls
    .map(({ form }, index): Placed => {
      const place = places[index] as number
      return { index, form, place, isAfter: place > at }
    })
    .filter(({ place }) => !Number.isNaN(place))
    .sort((a, b) => a.place - b.place || a.index - b.index)
  const before = placed.findLast((one) => !one.isAfter)
  const after = placed.find((one) => one.isAfter)
  const nearest = ABOVE.test(said) ? (before ?? after) : (after ?? before)
  if (nearest === undefined) return []
  const members = placed.filter((one) => isPart(one, nearest, placed))
  const isOneSided = nearest.isAfter ? BELOW.test(said) : ABOVE.test(said)
  const meant = isOneSided ? members.filter((one) => one.isAfter === nearest.isAfter) : members
  const count = countIn(said)
  const counted = count === null ? meant : nearest.isAfter ? meant.slice(0, count) : meant.slice(-count)
  return counted.map(({ index }) => index)
}

/**
 * What the sentences of a page say must be filled in. `text` is what the page shows, `controls` those of its document in
 * their order; gives the indexes of those that are meant. What bears a star or says 必填 itself is not looked at.
 */
export const readDemands = (text: string, controls: readonly Nameable[]): ReadonlySet<number> => {
  const words = plain(text)
  if (!PERHAPS.test(words)) return new Set()
  const labels = controls.map(({ label }) => plain(label))
  const wholes = matches(WHOLE, words).filter(
    ({ at, said }) => !BY_MARK.test(words.slice(Math.max(0, at - 4), at) + said),
  )
  const places = wholes.length === 0 ? [] : placesOf(blank(words, wholes), controls, labels)
  const rest = blank(words, wholes)
  const namedBefore = (at: number): number[] => {
    const before = rest
      .slice(Math.max(0, at - MAX_NAMES), at)
      .split(BOUNDARY)
      .at(-1) as string
    return namedIn(HAN_END.test(before) ? (before.split(/\s/).at(-1) as string) : before, 'before', labels)
  }
  const meant = wholes.flatMap(({ at, said }) => {
    const summed = SUMS_UP.test(said) ? namedBefore(at) : []
    if (summed.length > 0) return summed
    const but = EXCEPT.exec(words.slice(Math.max(0, at - 16), at + said.length + MAX_NAMES))?.groups ?? {}
    const list = Object.values(but).find((names) => names !== undefined) ?? ''
    const excepted = new Set(list === '' ? [] : namedIn(list, 'after', labels))
    return meantByWhole(at, said, controls, places).filter(
      (index) => controls[index]?.isFilledIn && !excepted.has(index),
    )
  })
  const named = matches(NAMES_THEN, rest).flatMap(({ at }) => namedBefore(at))
  const listed = matches(THEN_NAMES, rest).flatMap(({ at, said }) => {
    const after = rest
      .slice(at + said.length)
      .trimStart()
      .slice(0, MAX_NAMES)
    return namedIn(after.split(BOUNDARY)[0] as string, 'after', labels)
  })
  return new Set([...meant, ...named, ...listed])
}
