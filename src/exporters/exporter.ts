import type { Inspection, LocalizedText, Timestamp } from '../core/model/inspection'

export type Values = Readonly<Record<string, string | number>>

/** The product's words in one language. */
export interface Texts {
  /** The locale's name: `zh-CN`, `en`. */
  readonly language: string
  /** The text under a dotted key, its `{placeholders}` filled in; the key itself where there is none. */
  say(key: string, values?: Values): string
  /** True where the locale has this key: ids of rules and elements may be newer than the texts. */
  knows(key: string): boolean
  /** The judgement's own text, in this language or else in English. */
  pick(text: LocalizedText): string
  /** 「手机号、生日和位置」, “phone number, birthday and location”. */
  list(parts: readonly string[]): string
  /** Grouped digits. */
  count(value: number): string
  /** `18:02:31`. */
  clock(at: Timestamp): string
  /** `2026-11-23 18:02:31 UTC+8`. */
  moment(at: Timestamp): string
  /** `2026-11-23`. */
  day(at: Timestamp): string
}

/** One format in which an inspection leaves the product: a pure function of the document and the texts. */
export interface Exporter {
  /** The file's name. */
  readonly id: string
  readonly mediaType: string
  fileName(inspection: Inspection): string
  render(inspection: Inspection, texts: Texts): Uint8Array | string
}

/** The common beginning of all files of one inspection: `shop.example-2026-11-23`. */
export const stemOf = (inspection: Inspection): string =>
  `${inspection.site.replace(/[^a-z0-9.-]+/gi, '_')}-${inspection.startedAt.slice(0, 10)}`
