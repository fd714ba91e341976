import type { CategoryId } from '../model/categories'
import { isToldIn } from './inner-pairs'
import { placeOf } from './items'
import { parseJson, readJson } from './json-body'
import { SHOPS_HAVE } from './key-owners'
import { createSink, type Leaf, type Spot, spellWhere } from './leaf'
import { MAX_BODY } from './limits'
import { maskValue } from './mask'
import { createPersonFinder } from './person'
import { type PositionPart, readPositions } from './positions'
import { companyOf } from './siblings'
import { createUnwrapper } from './unwrap'
import { lookOnly } from './value-search'
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
    const items = new Map<string, AnswerAnalysis['items'][number]>()
    const add = (category: CategoryId, { where }: Spot, masked: string): void => {
      if (items.size >= MAX_ITEMS) return
      const place = spellWhere(where)
      const id = `${category} ${placeOf(place)}`
      if (!items.has(id)) items.set(id, { category, where: place, masked })
    }
    const parts: { leaf: Leaf; part: PositionPart }[] = []
    const person = createPersonFinder((spot, value, category) => add(category, spot, maskValue(value, null)), true)
    const sink = createSink(lookOnly, (spot, value, look) => {
      const reading = keys.readingOf(spot.keys)
      const { isShop } = companyOf(spot.siblings)
      if (reading.part !== null && !isShop && spot.inAddress !== true)
        parts.push({ leaf: { spot, value }, part: reading.part })
      if (reading.part === 'latitude' || reading.part === 'longitude') return
      const byKey = keys.readKey(reading, spot.siblings, value, false, true)
      const byPattern = byKey === null && !isShop ? keys.readPattern(reading, spot.siblings, value, look.kinds) : null
      const match = byKey ?? (byPattern === null || SHOPS_HAVE.has(byPattern.category) ? null : byPattern)
      if (!isShop) person.take(spot, value, reading, match === null ? [] : [match.category])
      if (match !== null && isToldIn(spot, match.category)) add(match.category, spot, maskValue(value, match.detector))
    })
    const root: Spot = { where: '$', keys: [], siblings: [], encoding: [], slot: null, counted: true }
    readJson(sink, root, document, createUnwrapper(sink, {}, false))
    person.end()
    for (const { leaf, category, value } of readPositions(parts)) add(category, leaf.spot, maskValue(value, null))
    return items.size === 0 ? null : { leaves: sink.count, items: [...items.values()] }
  }
