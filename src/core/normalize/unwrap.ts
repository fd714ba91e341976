import { looksLikeForm, readForm } from './form-body'
import { mayHoldPairs, readInnerPairs } from './inner-pairs'
import { parseJson, readJson } from './json-body'
import { HEX_UPPER, IN_TOKEN, isOnly, kindsOf, SPACE, UPPER } from './kinds'
import { type Layer, type LeafSink, type Spot, spellWhere } from './leaf'
import { MAX_DECODE_DEPTH, MAX_TURNED, MAX_WRAPPED } from './limits'
import { createOpener, type Openers } from './opener'
import type { Look } from './value-search'

const BRACE = 123
const MAX_TOKENS = 16
const NO_TOKENS: readonly string[] = []
const TOKEN = /(?<![\w+/])(?=[\w+/-]*[A-Z])(?=[\w+/-]*[a-z\d])[\w+/-]{16,}={0,2}(?![\w+/=-])/g
const BRACKET = 91
const NO_LOOK: Look = { kinds: 0, hits: [] }

/** Tokens in a longer text that may be encoded: long, of mixed letters, between other signs. */
const tokensIn = (text: string, kinds: number): readonly string[] =>
  isOnly(kinds, IN_TOKEN & ~SPACE) || (kinds & (UPPER | HEX_UPPER)) === 0 || text.length > MAX_TURNED
    ? NO_TOKENS
    : (text.match(TOKEN) ?? NO_TOKENS).slice(0, MAX_TOKENS)

/** Whether a text certainly begins and ends with something. */
const isTight = (text: string): boolean => isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1))

/** A character of ASCII or of Han that is no space. */
const isInk = (code: number): boolean => (code > 32 && code < 127) || (code >= 0x3400 && code < 0xa000)

/**
 * Gives a reader of string values that takes off what they are wrapped in: JSON written into a string, a text in
 * base64, hex or one of the codecs given (packed, where an inflater is given), escapes, a JWT. Up to five layers; what
 * then still has no structure is one leaf. A layer that is plain text stays beside the value, to be searched. With
 * `turns`, also what is written backwards or by rot13 around another layer.
 */
export const createUnwrapper = (sink: LeafSink, openers: Openers, turns: boolean) => {
  const open = createOpener(sink, openers, turns)
  /** The layers under a text that has no structure, outermost first, down to one that has. */
  const layersOf = (text: string, depth: number, above: readonly string[] = []): Layer[] => {
    const trimmed = text.trim()
    const layer = depth < MAX_DECODE_DEPTH ? open(trimmed, text, kindsOf(trimmed)) : null
    if (layer === null) return []
    const encoding = [...above, ...layer.encoding]
    const here: Layer = { text: layer.text, encoding }
    return parseJson(layer.text) === undefined ? [here, ...layersOf(layer.text, depth + 1, encoding)] : [here]
  }

  const read = (spot: Spot, value: string, depth: number): void => {
    const text = isTight(value) ? value : value.trim()
    if (text === '') {
      sink.add(spot, '', NO_LOOK)
      return
    }
    if (text.length > MAX_WRAPPED) {
      sink.limits.add('value_size')
      sink.add(spot, value)
      return
    }
    const first = text.charCodeAt(0)
    const inner = first === BRACE || first === BRACKET ? parseJson(text) : undefined
    if (inner !== undefined) {
      if (depth < MAX_DECODE_DEPTH) {
        const next = (at: Spot, string: string): void => read(at, string, depth + 1)
        readJson(sink, { ...spot, where: `${spellWhere(spot.where)}:json:$` }, inner, next)
        return
      }
      sink.limits.add('decode_depth')
      sink.add(spot, value)
      return
    }
    const look = sink.search(text)
    const layer = open(text, value, look.kinds)
    if (layer === null) {
      const tokens = turns ? tokensIn(text, look.kinds) : NO_TOKENS
      if (tokens.length === 0) sink.add(spot, value, look)
      else
        sink.add(
          spot,
          value,
          look,
          tokens.flatMap((token) => layersOf(token, depth)),
        )
      if (mayHoldPairs(look.kinds, text.length) && depth < MAX_DECODE_DEPTH)
        readInnerPairs(sink, spot, text, (at, string) => read(at, string, depth + 1))
      return
    }
    if (depth >= MAX_DECODE_DEPTH) {
      sink.limits.add('decode_depth')
      sink.add(spot, value, look)
      return
    }
    // What merely looks escaped: some codes have a `%` among their characters.
    if (layer.encoding[0] === 'percent' && look.hits.length > 0 && sink.search(layer.text).hits.length === 0) {
      sink.add(spot, value, look)
      return
    }
    const wrapped = { ...spot, encoding: [...spot.encoding, ...layer.encoding] }
    if (layer.encoding[0] === 'percent' || parseJson(layer.text) !== undefined) read(wrapped, layer.text, depth + 1)
    else if (looksLikeForm(layer.text)) {
      const next = (at: Spot, string: string): void => read(at, string, depth + 1)
      readForm(sink, { ...wrapped, where: `${spellWhere(spot.where)}:form` }, layer.text, next)
    } else {
      const decoded = [layer, ...layersOf(layer.text, depth + 1, layer.encoding)]
      const deepest = decoded.at(-1) as Layer
      if (parseJson(deepest.text) === undefined) sink.add(spot, value, look, decoded)
      else read({ ...spot, encoding: [...spot.encoding, ...deepest.encoding] }, deepest.text, depth + decoded.length)
    }
  }
  return (spot: Spot, value: string): void => read(spot, value, 0)
}
