import type { CategoryId } from '../model/categories'
import { placeOf } from './items'
import { parseJson, readJson } from './json-body'
import { createSink, type Spot } from './leaf'
import { MAX_BODY } from './limits'
import { maskValue } from './mask'
import { isHalfPosition, readPositions } from './positions'
import { createUnwrapper } from './unwrap'
import type { KeyReader } from './wire-keys'

export interface AnswerAnalysis {
  leaves: number
  items: { category: CategoryId; where: string; masked: string }[]
}

const MAX_ITEMS = 200

/**
 * Makes the reader of services' answers: which personal categories a JSON answer names, by key and plausible value, each
 * once however long the list. Null where the text is no JSON or names nothing personal. A list of shops with their
 * telephone numbers names nothing personal.
 */
export const createAnswerReader =
  (keys: KeyReader) =>
  (text: string): AnswerAnalysis | null => {
    const document = text.length > MAX_BODY * 4 ? undefined : parseJson(text.replace(/^\uFEFF/, ''))
    if (document === undefined) return null
    const sink = createSink()
    const root: Spot = { where: '$', keys: [], siblings: [], encoding: [], slot: null, counted: true }
    readJson(sink, root, document, createUnwrapper(sink, {}, false))
    const items = new Map<string, AnswerAnalysis['items'][number]>()
    const add = (category: CategoryId, where: string, masked: string): void => {
      const id = `${category} ${placeOf(where)}`
      if (items.size < MAX_ITEMS && !items.has(id)) items.set(id, { category, where, masked })
    }
    for (const leaf of sink.leaves) {
      if (isHalfPosition(leaf.keys.at(-1) ?? '')) continue
      const match = keys.readKey({ keys: leaf.keys, siblings: leaf.siblings, file: false }, leaf.value)
      if (match !== null) add(match.category, leaf.where, maskValue(leaf.value, match.detector))
    }
    for (const { leaf, category, value } of readPositions(
      sink.leaves.filter((leaf) => !keys.isShopObject(leaf.siblings)),
    ))
      add(category, leaf.where, maskValue(value, null))
    return items.size === 0 ? null : { leaves: sink.count, items: [...items.values()] }
  }
