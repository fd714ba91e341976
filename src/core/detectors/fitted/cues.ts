import type { Signal } from '../../model/detection'
import { remember } from '../../normalize/remember'
import { whose } from '../clues/whose'
import { namesOfConceptsIn } from '../concepts/names'
import { foldAccents, isWide } from '../phrasebook/pieces'
import type { Kin } from './kin'

/** Words of one kind that a control has, `say 手机`, `kind tel`, `of guardian`, and how much each of them counts. */
export interface CueGroup {
  kind: string
  words: readonly string[]
  by: number
}

/** A word of Latin script is its beginning: endings tell grammar. */
const STEM = 5

const piecesIn = remember((text: string): readonly string[] => {
  if (text === '') return []
  const folded = foldAccents(text)
  if (!isWide(folded))
    return [
      ...new Set(
        folded
          .split(/[^\p{L}\p{N}]+/u)
          .filter((word) => word.length > 1)
          .map((word) => `=${word.slice(0, STEM)}`),
      ),
    ]
  const framed = `^${folded.replace(/\s/gu, '')}$`
  const pieces = new Set<string>()
  for (let at = 0; at < framed.length - 1; at++) {
    if (at > 0) pieces.add(framed.charAt(at))
    pieces.add(framed.slice(at, at + 2))
  }
  return [...pieces]
})

/** Names that libraries give to any control. */
const ANY_KEY = /^(?:el|id|van|input|form|item|field|\d+)$/
/** More options tell no more. */
const OPTIONS = 10

const piecesInAll = (texts: readonly string[]): string[] => [...new Set(texts.flatMap(piecesIn))]

const namesOver = remember((texts: string): readonly string[] => [
  ...new Set(texts.split('\n').flatMap(namesOfConceptsIn)),
])

/** Kinds of cues that name groups of words of one kin. */
export const OF_KIN = /^(?:akin|head|whole|hinted|headed|among|named) /
const WHOLE = 8
/** Of so many words of known meaning an order is a meaning of its own. */
const COMPOSED = 3
/** Everything that the weights may speak of; what there is more of of one kind counts the less each. */
export const cuesOf = (signal: Signal, kin: Kin): CueGroup[] => {
  const { raw, label, placeholder, group, context, keys, options, rowButtons, neighbours } = signal
  const said = label || placeholder
  const hint = label === '' ? '' : placeholder
  const { groups: akin, isAll } = kin.of(said)
  const groups: [kind: string, weight: number, words: readonly string[]][] = [
    ['say', 2, piecesIn(said)],
    ['means', 1, namesOfConceptsIn(said)],
    ['say', 0.8, piecesIn(hint)],
    ['hint', 0.5, namesOfConceptsIn(hint)],
    ['under', 0.7, piecesIn(group)],
    ['over', 0.4, namesOver(`${group}\n${context}`)],
    ['key', 1, keys.filter((key) => !ANY_KEY.test(key))],
    ['choice', 0.8, piecesInAll(options.slice(0, OPTIONS))],
    ['button', 0.5, piecesInAll(rowButtons)],
    ['kind', 0.6, [raw.widget, raw.type, raw.multiline ? 'lines' : 'line', options.length > 0 ? 'chosen' : 'free']],
    ['mode', 0.4, [raw.inputMode || 'any', raw.autocomplete || 'off']],
    ['of', 0.4, [whose(signal)]],
    [
      'near',
      0.5,
      [...new Set(neighbours.filter((text) => text.length <= WHOLE || !isWide(text)).map((text) => text.slice(0, 20)))],
    ],
    ['akin', 1, akin],
    ['head', 0.7, akin.slice(-1)],
    ['whole', 1, isAll && akin.length <= COMPOSED ? [akin.join('+')] : []],
    ['hinted', 0.5, kin.of(hint).groups],
    ['headed', 0.5, kin.among(`${group}\n${context}`)],
    ['among', 0.5, kin.among(neighbours.join('\n'))],
    ['named', 0.7, kin.among(keys.join('\n').replaceAll('_', ' '))],
    ['beside', 0.5, namesOver(neighbours.join('\n'))],
  ]
  return groups
    .filter(([, , words]) => words.length > 0)
    .map(([kind, weight, words]) => ({ kind, words, by: weight / Math.sqrt(words.length) }))
}
