/** ISO 8601 with milliseconds and zone. */
export type Timestamp = string

/** A text in each language the product judges in. */
export interface LocalizedText {
  'zh-CN': string
  en: string
}

/** Where a rule, a document or an office belongs: `CN`, `CN-SH`, `CN-BJ`, `EU` … */
export type Place = string

/** Id of a service context: a file of src/scenarios; `unknown` where none was recognised. */
export type ScenarioId = string
