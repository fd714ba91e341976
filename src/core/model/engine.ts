import type { BridgeCall, BridgePlatform } from './bridge'
import type { Address, CodeHosts, CodeReading } from './code'
import type { Detector } from './detection'
import type { Inspection, Place } from './inspection'
import type { ItemSeen, Observation, Visit } from './observation'
import type { PolicyElementTest, RecipientEntry, Ruleset, Scenario } from './rule'

/** The generation of this engine: a rule that needs a later one is reported as not evaluated. */
export const ENGINE_GENERATION = 1

/** What the engine is made of; all of it data but the functions of kept libraries that core may not import. */
export interface EngineParts {
  detectors: readonly Detector[]
  /** Word lists: what forms call the data they ask for, a language a text (`src/core/detectors/phrasebook/entries.ts`). */
  phrases: readonly string[]
  /** Fitted weights: how likely each category is by the words of a control (`src/core/detectors/fitted/weights.ts`); without them the other voices decide. */
  weights?: string
  /** The one of them that lists what programs call data in Latin letters: names of what is sent, too. */
  keyPhrases?: string
  scenarios: readonly Scenario[]
  rulesets: readonly (Ruleset & { sha256: string })[]
  recipients: readonly RecipientEntry[]
  bridges: readonly BridgePlatform[]
  policyElements: readonly PolicyElementTest[]
  /** Names of the categories in the languages of judgement, for rules that stand for a cell of the matrix. */
  categoryNames: Record<'zh-CN' | 'en', Record<string, string>>
  /** Registrable domain of a host (public suffix list); the host itself for IP addresses and bare names. */
  registrableDomain(host: string): string
  /** A host in the letters that people read, for one that is written in ASCII (RFC 3492). */
  readableHost(host: string): string
  /** An address in its parts; null where a text is none. */
  parseAddress(text: string): Address | null
  /** Hosts and schemes that codes on tables lead to. */
  codeHosts: CodeHosts
  /** One-way forms in which a value may travel: name → lower-case hex. */
  digests: readonly Digest[]
  /** Inflates gzip, deflate and ZIP up to a number of bytes, null where it is none or longer; without it zipped envelopes stay closed. */
  inflate?(bytes: Uint8Array, limit: number): Uint8Array | null
  /** Two-way forms beyond those that core reads itself. */
  codecs?: readonly Codec[]
  /** Bytes of a text in GBK, null where it has other characters; without it names in GBK are not looked for. */
  encodeGbk?(text: string): Uint8Array | null
  /** Syllables of a Chinese name in pinyin, lower case, `v` for `ü`; null where it has none. Without it names in pinyin are not looked for. */
  spellName?(surname: string, given: string): { surname: readonly string[]; given: readonly string[] } | null
  /** The text that bytes spell in GBK, null where they do not. */
  decodeGbk?(bytes: Uint8Array): string | null
  version: string
}

/** A text encoding of a kept library. Never throws. */
export interface Codec {
  name: string
  /** Whether a whole value could be of this form; cheap. */
  fits(text: string): boolean
  /** Its content; null where it is not of this form after all. */
  open(text: string): Uint8Array | string | null
  /** Bytes in this form, where it looks the same inside a longer text. */
  spell?(bytes: Uint8Array): string
  /** The form is compared without regard to case. */
  anyCase?: boolean
  /** The form has characters beyond ASCII; others have nothing else. */
  wide?: boolean
  /** Opening costs so much that only some values of a request are tried. */
  dear?: boolean
}

export interface Digest {
  name: string
  /** Met so seldom that it is taken of a value itself alone: each digest more makes all that is sent dearer to read. */
  seldom?: boolean
  hex(value: string | Uint8Array): string
}

/** A value known in this visit. Lives in memory (and `storage.session`) only. */
export interface KnownValue {
  /** Field key for what was typed, access key for what was granted. */
  key: string
  source: 'typed' | 'granted'
  /** Null for typed values: the field's. */
  category: import('./categories').CategoryId | null
  value: string
  /** Chosen from what the page offered, not written: others' data may well hold the same words. */
  chosen?: boolean
}

/** What was sent, as bytes or text, before anything of it is masked. Never stored. */
export interface RawRequest {
  method: string
  url: string
  /** `application/json`, … lower case; empty where not known. */
  contentType: string
  /** Text of the body; null where there is none or it is opaque. */
  body: string | null
  /** Form fields where the browser had already parsed them. */
  form: Record<string, string[]> | null
  headers?: Record<string, string>
}

export interface RequestAnalysis {
  /** The URL with the person's values masked. */
  url: string
  leaves: number
  items: ItemSeen[]
  /** Limits that were reached. */
  limits: string[]
}

export interface Engine {
  /** What tells one site from another, as `EngineParts` has it. */
  registrableDomain(host: string): string
  /**
   * Finds a person's data in a request. Pure and repeatable; `known` are the values of this visit.
   * The result holds no value: everything is masked. With `asFarAsKnown`, digests of values that `spellValues` has not
   * taken yet are not looked for; otherwise they are taken now.
   */
  analyzeRequest(request: RawRequest, known: readonly KnownValue[], asFarAsKnown?: boolean): RequestAnalysis
  /**
   * Takes the digests of values, each once, until `isLate` says so or another value is to be spelled first; true when none is
   * left to take.
   */
  spellValues(known: readonly KnownValue[], isLate: () => boolean): boolean
  /** What a service's JSON answer shows that it keeps: keys and categories. Null where the text is not JSON or names nothing personal. */
  analyzeAnswer(
    text: string,
  ): { leaves: number; items: { category: import('./categories').CategoryId; where: string; masked: string }[] } | null
  /** What a call of a platform's bridge hands over; `result` is the JSON of its answer, null before there is one. */
  readBridgeCall(api: string, result: string | null): BridgeCall
  /** What an address asks a platform to hand over; null for any other address. */
  readAuthorization(url: string): { api: string; categories: import('./categories').CategoryId[] } | null
  /** True for words that only name a datum (`出生年份`): a drawn row that holds no answer yet shows them in its place. */
  namesDatum(text: string): boolean
  /** What a printed code holds, where it leads and what should be known before it is followed. Nothing is fetched. */
  readCode(text: string): CodeReading
  /**
   * The document, from everything seen so far. Judged by the named rulesets, else by those of the places that the visit
   * shows itself to belong to; local law only of `place`, where one is given.
   */
  inspect(
    visit: Visit,
    observations: readonly Observation[],
    options?: { rulesets?: string[]; place?: Place },
  ): Inspection
  /** An old document judged anew: its facts stay, by the named rulesets, else by those that it was judged by. */
  rejudge(document: Inspection, options?: { rulesets?: string[]; place?: Place }): Inspection
}
