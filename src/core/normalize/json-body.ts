import { type LeafSink, memberPath, type Spot } from './leaf'
import { MAX_JSON_DEPTH } from './limits'

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

/**
 * Walks a parsed document: every scalar is a leaf, null and the empty string too: a
 * place kept for a datum is one of the order's items. An array of n order lines gives
 * the leaves of every line.
 */
export const readJson = (sink: LeafSink, spot: Spot, value: unknown, readString: StringReader): void => {
  // The lines of a list have the same names: each way to a value is spelled once.
  const ways = new Map<readonly string[], Map<string, readonly string[]>>()
  const wayTo = (keys: readonly string[], name: string): readonly string[] => {
    let below = ways.get(keys)
    if (below === undefined) {
      below = new Map()
      ways.set(keys, below)
    }
    let way = below.get(name)
    if (way === undefined) {
      way = [...keys, name]
      below.set(name, way)
    }
    return way
  }
  const walk = (
    node: unknown,
    where: string,
    keys: readonly string[],
    siblings: readonly string[],
    depth: number,
  ): void => {
    if (node === null || typeof node !== 'object') {
      const at: Spot = { where, keys, siblings, encoding: spot.encoding, slot: spot.slot, counted: spot.counted }
      if (typeof node === 'string') readString(at, node)
      else sink.add(at, node === null ? '' : String(node))
      return
    }
    if (depth >= MAX_JSON_DEPTH) {
      sink.limits.add('json_depth')
      return
    }
    if (Array.isArray(node)) {
      for (let index = 0; index < node.length; index++)
        walk(node[index], `${where}[${index}]`, keys, siblings, depth + 1)
      return
    }
    const names = Object.keys(node)
    for (const name of names)
      walk((node as Record<string, unknown>)[name], memberPath(where, name), wayTo(keys, name), names, depth + 1)
  }
  walk(value, spot.where, spot.keys, spot.siblings, 0)
}
