import type { CategoryId } from '../../model/categories'
import type { Entry } from './entries'
import { isBrief, isTelling, piecesOf, weightOf } from './pieces'

/** What the phrases that a text is like ask for. */
export interface Likeness {
  category: CategoryId | null
  /** Share of the vote times nearness, 0 to 1; 1 for the phrase itself. */
  score: number
  /** The nearest phrase of that category. */
  like: string
}

/** Phrases less than this near, compared with the nearest, have no vote. */
const NEAR = 0.1
/** What stands in so many phrases tells none from another. */
const COMMON = 150

interface Piece {
  /** Its weight times its rarity, squared: what it adds where both texts have it. */
  worth: number
  entries: number[]
}

const entropyOf = (entries: readonly Entry[], having: readonly number[]): number => {
  const kinds = new Map<CategoryId | null, number>()
  for (const at of having) {
    const { category } = entries[at] as Entry
    kinds.set(category, (kinds.get(category) ?? 0) + 1)
  }
  let entropy = 0
  for (const count of kinds.values()) entropy -= (count / having.length) * Math.log2(count / having.length)
  return entropy
}

/**
 * Finds what a text asks for by the phrases that it resembles: pieces of text weigh more the fewer phrases and categories
 * have them, and the nearest phrases vote with the square of their cosine.
 */
export const createLikeness = (entries: readonly Entry[]): ((text: string) => Likeness | null) => {
  const pieces = new Map<string, Piece>()
  for (const [at, { phrase }] of entries.entries())
    for (const piece of piecesOf(phrase)) {
      const known = pieces.get(piece)
      if (known) known.entries.push(at)
      else pieces.set(piece, { worth: 0, entries: [at] })
    }
  const squares = new Float64Array(entries.length)
  for (const [piece, known] of pieces) {
    const having = known.entries
    const rarity = Math.log(1 + entries.length / having.length) / (1 + 0.2 * entropyOf(entries, having))
    known.worth = (weightOf(piece) * rarity) ** 2
    for (const at of having) squares[at] = (squares[at] as number) + known.worth
  }
  const lengths = squares.map(Math.sqrt)
  const kinds = [...new Set(entries.map(({ category }) => category))]
  const kindOf = Uint8Array.from(entries, ({ category }) => kinds.indexOf(category))
  const unknown = 0.6 * Math.log(1 + entries.length)
  const shared = new Float64Array(entries.length)

  return (text) => {
    const touched: number[] = []
    let square = 0
    const brief = isBrief(text)
    for (const piece of piecesOf(text)) {
      const known = pieces.get(piece)
      square += known?.worth ?? (weightOf(piece) * unknown) ** 2
      if (!known || known.entries.length > COMMON || (brief && !isTelling(piece))) continue
      const { worth, entries: having } = known
      for (const at of having) {
        const before = shared[at] as number
        if (before === 0) touched.push(at)
        shared[at] = before + worth
      }
    }
    let nearest = 0
    for (const at of touched) {
      const nearness = (shared[at] as number) / (lengths[at] as number)
      shared[at] = nearness
      if (nearness > nearest) nearest = nearness
    }
    const votes = new Float64Array(kinds.length)
    const firsts = new Int32Array(kinds.length).fill(-1)
    let cast = 0
    for (const at of touched) {
      const nearness = shared[at] as number
      if (nearness >= NEAR * nearest) {
        const kind = kindOf[at] as number
        const first = firsts[kind] as number
        votes[kind] = (votes[kind] as number) + nearness ** 2
        cast += nearness ** 2
        if (first < 0 || nearness > (shared[first] as number)) firsts[kind] = at
      }
    }
    for (const at of touched) shared[at] = 0
    if (cast === 0) return null
    const best = votes.indexOf(Math.max(...votes))
    return {
      category: kinds[best] as CategoryId | null,
      score: ((votes[best] as number) / cast) * Math.sqrt(Math.min(1, nearest / Math.sqrt(square))),
      like: (entries[firsts[best] as number] as Entry).phrase,
    }
  }
}
