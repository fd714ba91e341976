import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Inspection } from '../core/model/inspection'
import { parseJson } from './json-text'
import { UsageError } from './usage-error'

const SCHEMA = 'scanwarden.inspection/1'
/** Another document may hold anything under that name: only what another version of this program wrote is repeated. */
const OUR_SCHEMA = /^scanwarden\.[a-z]+\/\d{1,4}$/
const WANTED =
  'name one inspection as it was saved: a file that ends in inspection.json, or one line of what inspect --json printed'

/** What is wrong with a document, a line each; nothing where it is whole. */
export type DocumentCheck = (document: unknown) => string[]

/** Faults that are told of one file: the first ones say what kind of file it is. */
const TOLD = 5

/** A later version may have added properties: they are no fault. */
const lenient = (key: string, value: unknown): unknown =>
  key === 'additionalProperties' && value === false ? undefined : value

/** Holds documents against the schema that lies beside the program. */
export const checkBySchema: DocumentCheck = (document) => {
  const path = fileURLToPath(new URL('./schema/inspection.schema.json', import.meta.url))
  const fits = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(path, 'utf8'), lenient))
  return fits(document)
    ? []
    : (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
}

/**
 * Reads an inspection out of a file's text.
 * @throws UsageError where it is none, with what is wrong and where
 */
export const parseInspection = (file: string, text: string, check: DocumentCheck): Inspection => {
  let document: unknown
  try {
    document = parseJson(text)
  } catch (error) {
    throw new UsageError(`${file}: ${(error as SyntaxError).message}; ${WANTED}`)
  }
  const { schema, startedAt } = (document ?? {}) as Partial<Inspection>
  if (schema !== SCHEMA)
    throw new UsageError(
      OUR_SCHEMA.test(String(schema))
        ? `${file}: its schema is ${schema}, this program judges ${SCHEMA}`
        : `${file}: it is no inspection, this program judges ${SCHEMA}; ${WANTED}`,
    )
  const faults = check(document)
  // The law of that day is what is judged by.
  if (faults.length === 0 && Number.isNaN(Date.parse(startedAt ?? ''))) faults.push('/startedAt must be a time')
  if (faults.length > 0) {
    const more = faults.length > TOLD ? [`and ${faults.length - TOLD} more`] : []
    throw new UsageError(
      `${file}: it is no whole inspection:\n${[...faults.slice(0, TOLD), ...more].map((one) => `  ${one}`).join('\n')}`,
    )
  }
  return document as Inspection
}
