import { memberPath, type LeafSink, type Spot } from './leaf'
import { MAX_JSON_DEPTH, MAX_LEAVES } from './limits'

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
 * Walks a parsed document: every scalar is a leaf, null and the empty string are none. An array of n order lines gives
 * the leaves of every line.
 */
export const readJson = (sink: LeafSink, spot: Spot, value: unknown, readString: StringReader): void => {
  const walk = (at: Spot, node: unknown, depth: number): void => {
    if (typeof node === 'string') readString(at, node)
    else if (typeof node === 'number' || typeof node === 'boolean') sink.add(at, String(node))
    else if (typeof node === 'object' && node !== null) {
      if (depth >= MAX_JSON_DEPTH) {
        sink.limits.add('json_depth')
        return
      }
      if (sink.leaves.length >= MAX_LEAVES) sink.limits.add('leaves')
      if (Array.isArray(node)) {
        for (let index = 0; index < node.length; index++)
          walk({ ...at, where: `${at.where}[${index}]`, siblings: at.siblings }, node[index], depth + 1)
        return
      }
      const names = Object.keys(node)
      for (const name of names) {
        const next = { ...at, where: memberPath(at.where, name), keys: [...at.keys, name], siblings: names }
        walk(next, (node as Record<string, unknown>)[name], depth + 1)
      }
    }
  }
  walk(spot, value, 0)
}
