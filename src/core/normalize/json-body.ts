import type { LeafSink, Spot, Where } from './leaf'
import { MAX_JSON_DEPTH } from './limits'
import { spelledOut } from './spelled-out'

/** Takes a string leaf on: wrapped values are unwrapped further. */
export type StringReader = (spot: Spot, text: string) => void

/** A parsed JSON document where the text is one; undefined where it is not. Only objects, arrays and, on request, scalars. */
export const parseJson = (text: string, scalars = false): unknown => {
  const first = text.trimStart().charAt(0)
  if (first !== '{' && first !== '[' && !scalars) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The names on the way to a value; a list's lines have the same, so that each way is one array. */
interface Way {
  keys: readonly string[]
  below: Map<string, Way>
}

const stepTo = (way: Way, name: string): Way => {
  const next: Way = { keys: [...way.keys, name], below: new Map() }
  way.below.set(name, next)
  return next
}

const isBranch = (node: unknown): node is object => node !== null && typeof node === 'object'

/**
 * Walks a parsed document: every scalar is a leaf, null and the empty string too: a
 * place kept for a datum is one of the order's items. An array of n order lines gives
 * the leaves of every line.
 */
export const readJson = (sink: LeafSink, spot: Spot, value: unknown, readString: StringReader): void => {
  const { encoding, slot, counted } = spot
  const take = (node: unknown, up: Where, step: string | number, keys: Spot['keys'], siblings: Spot['keys']): void => {
    const at: Spot = { where: { up, step }, keys, siblings, encoding, slot, counted }
    if (typeof node === 'string') readString(at, node)
    else sink.add(at, node === null ? '' : String(node))
  }
  const spell = (list: readonly unknown[], where: Where, way: Way, siblings: Spot['siblings']): void => {
    const spelled = spelledOut(list)
    if (spelled === null) return
    const at = { where, keys: way.keys, siblings, encoding: [...encoding, spelled.encoding], slot, counted: false }
    // Single digits may be anything: as a number they say nothing but what was typed.
    if (spelled.encoding === 'characters') sink.addName(at, spelled.text)
    else readString(at, spelled.text)
  }
  const walk = (node: object, where: Where, way: Way, siblings: readonly string[], depth: number): void => {
    if (depth >= MAX_JSON_DEPTH) {
      sink.limits.add('json_depth')
      return
    }
    if (Array.isArray(node)) {
      spell(node, where, way, siblings)
      for (let index = 0; index < node.length; index++) {
        const element: unknown = node[index]
        if (isBranch(element)) walk(element, { up: where, step: index }, way, siblings, depth + 1)
        else take(element, where, index, way.keys, siblings)
      }
      return
    }
    const names = Object.keys(node)
    // Bytes in a typed array are written as an object.
    if (names[0] === '0' && names.length > 1) spell(Object.values(node), where, way, siblings)
    for (const name of names) {
      const member = (node as Record<string, unknown>)[name]
      let next = way.below.get(name)
      if (next === undefined) {
        next = stepTo(way, name)
        sink.addName({ ...spot, where: { up: where, step: name } }, name)
      }
      if (isBranch(member)) walk(member, { up: where, step: name }, next, names, depth + 1)
      else take(member, where, name, next.keys, names)
    }
  }
  const root: Way = { keys: spot.keys, below: new Map() }
  if (isBranch(value)) walk(value, spot.where, root, spot.siblings, 0)
  else if (typeof value === 'string') readString(spot, value)
  else sink.add(spot, value === null ? '' : String(value))
}
