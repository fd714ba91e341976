import type { CategoryId } from '../../model/categories'
import type { Detection, Signal } from '../../model/detection'
import { remember } from '../../normalize/remember'
import { isOfKeptThing } from '../clues/kept-things'
import { isAgreement } from '../clues/option-boxes'
import { createSieve } from '../clues/sieve'
import { whose } from '../clues/whose'
import { fits } from '../phrasebook/meaning'
import { asOf } from '../phrasebook/of-whom'
import { foldAccents } from '../phrasebook/pieces'
import type { Compound } from './compound'
import { COMPOUNDS } from './compounds'
import type { Concept } from './concept'

/** Where the words of a concept stand in a text: pairs of beginning and end. */
type Spans = readonly (readonly [start: number, end: number])[]

const concepts = [
  ...new Set(
    COMPOUNDS.flatMap(({ own, around = [], without = [], apart = [] }) => [...own, ...around, ...without, ...apart]),
  ),
]
const sieve = createSieve(() => concepts.map(({ pattern }, at) => [at, pattern]))

/** Compounds by the first of their own concepts: those of which it is not there need not be looked at. */
const byFirst = new Map<Concept, Compound[]>()
for (const compound of COMPOUNDS) {
  const [first] = compound.own
  if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), compound])
}

const spansIn = remember((written: string): ReadonlyMap<Concept, Spans> => {
  const text = foldAccents(written)
  const found = new Map<Concept, Spans>()
  for (const at of sieve(text)) {
    const known = concepts[at] as Concept
    const spans = [...text.matchAll(known.pattern)].map(({ 0: { length }, index }) => [index, index + length] as const)
    if (spans.length > 0) found.set(known, spans)
  }
  return found
})

/** The concepts that some compound needs, of which a word stands in the text. */
export const conceptsIn = (text: string): Iterable<Concept> => spansIn(text).keys()

/** What any request has besides what it asks for. */
const FILLER =
  /请|选择|其他|来源|以及|及|等|名称|名字|情况|信息|状[况态]|说明|描述|大[概约]|具体|相关|输入|填写|上传|点击|一下|是否|有无|有没有|多少|什么|[您你的了是吗呢么在有为和与及或]|(?<!\p{L})(?:the|a|an|of|number|how|many|to|is|are|do|does|did|you|your|for|in|at|on|with|please|enter|select|what|which|my|de|del|la|el|le|les|du|des|da|do|der|die|das|den|und|y|e|et|o|di|il|lo|van|het|av|och)(?!\p{L})|[\s\p{P}\p{S}]/gu

/** Share of a text's characters that the concepts account for. */
const coverage = (text: string, spans: readonly Spans[]): number => {
  const told = new Uint8Array(text.length)
  for (const [start, end] of spans.flat()) told.fill(1, start, end)
  for (const {
    0: { length },
    index,
  } of text.matchAll(FILLER))
    for (let at = index; at < index + length; at++) told[at] ||= 2
  const said = told.reduce((count, mark) => count + (mark === 1 ? 1 : 0), 0)
  const rest = told.reduce((count, mark) => count + (mark === 0 ? 1 : 0), 0)
  return said / (said + rest)
}

/** True where the page, the group or another control speaks of it. */
const isAround = ({ context, scenario, group, neighbours }: Signal, one: Concept): boolean =>
  [context, scenario ?? '', group, ...neighbours].some((text) => spansIn(text).has(one))

/** What the kind of control or page rules out, however the words agree. */
const LOOKED_AT = new Set<CategoryId>(['vin', 'vehicle_model', 'house_data', 'location_precise', 'location_rough'])

/** The more that agree, the less the rest of the text matters. */
const confidenceOf = ({ own, around: company = [], alone }: Compound, share: number): number => {
  if (alone) return alone
  const told = own.length + company.length
  if (told > 2) return 0.86 + 0.11 * share
  if (company.length > 0) return 0.72 + 0.265 * share
  return told > 1 ? 0.7 + 0.25 * share : 0.58 + 0.28 * share
}

/** What one text of a control asks for; where it is two, by concepts that stand in both. */
const readOf = (signal: Signal, text: string, least: number): Detection | null => {
  const found = spansIn(text)
  if (found.size < least) return null
  let best: Detection | null = null
  for (const compound of [...found.keys()].flatMap((one) => byFirst.get(one) ?? [])) {
    if (compound.own.length < least || !compound.own.every((one) => found.has(one))) continue
    if (compound.without?.some((one) => found.has(one)) || (compound.when && !compound.when(signal))) continue
    if (compound.around && !compound.around.every((one) => isAround(signal, one))) continue
    if (compound.apart?.some((one) => isAround(signal, one))) continue
    const spans = compound.own.map((one) => found.get(one) as Spans)
    const share = coverage(text, spans)
    if (compound.whole && share < 1) continue
    const confidence = Math.round(confidenceOf(compound, share) * 1000) / 1000
    if (confidence <= (best?.confidence ?? 0)) continue
    const category = compound.personal ? asOf(whose(signal), compound.of) : compound.of
    if (compound.personal && category === null) continue
    if ((compound.personal || (category && LOOKED_AT.has(category))) && !fits(category, signal)) continue
    const words = spans.map(([first]) => text.slice(...(first as readonly [number, number])))
    best = { category, confidence, why: [`together:${words.join(' + ')}`] }
  }
  return best
}

/** What the concepts in a control's words ask for together, where no clue and no phrase has its very words. */
export const compoundOf = (signal: Signal): Detection | null => {
  const { label, placeholder } = signal
  const said = foldAccents(label || placeholder)
  if (said === '' || isOfKeptThing(signal) || isAgreement(signal)) return null
  const read = readOf(signal, said, 1)
  if (label === '' || placeholder === '') return read
  const both = readOf(signal, foldAccents(`${label} ${placeholder}`), 2)
  return both && both.confidence > (read?.confidence ?? 0) ? both : read
}
