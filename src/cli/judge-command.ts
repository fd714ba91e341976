import { readFileSync } from 'node:fs'
import { text as readAll } from 'node:stream/consumers'
import { createCatalogEngine } from '../catalog'
import { compareJudgements } from '../core/judge/rejudge'
import type { Inspection } from '../core/model/inspection'
import { compareSeverity, type Severity } from '../core/model/outcome'
import { renderRejudgement } from '../exporters/rejudgement'
import { EXIT } from './exit-status'
import type { Streams } from './inspect-command'
import { languageFor, textsFor } from './languages'
import { UsageError } from './options'

export interface JudgeOptions {
  /** An inspection's JSON; `-` for standard input. */
  file: string
  json: boolean
  locale: string | null
  /** Null judges by the rulesets that the document was judged by. */
  rulesets: string[] | null
  failOn: Severity | null
}

/** The parts of the document that judging reads; a file without them is something else. */
const PARTS = ['fields', 'accesses', 'transmissions', 'records', 'storage', 'consent', 'prompts', 'walls', 'findings']

const parse = (file: string, text: string): Inspection => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${file}: it is no JSON (${error instanceof Error ? error.message : String(error)})`)
  }
  const document = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  if (document.schema !== 'scanwarden.inspection/1')
    throw new UsageError(
      `${file}: its schema is ${String(document.schema)}, this program judges scanwarden.inspection/1`,
    )
  const missing = [...PARTS, 'blindSpots', 'pages'].filter((part) => !Array.isArray(document[part]))
  if (missing.length > 0) throw new UsageError(`${file}: it is no whole inspection, it lacks ${missing.join(', ')}`)
  return document as unknown as Inspection
}

const read = async (file: string, input: NodeJS.ReadableStream): Promise<string> => {
  if (file === '-') return readAll(input)
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/**
 * Judges an old inspection by the rules of today and tells both judgements. Needs no browser: the facts are in the
 * document, and judging is the extension's own pure function.
 */
export const judgeCommand = async (options: JudgeOptions, { input, out }: Streams): Promise<number> => {
  const before = parse(options.file, await read(options.file, input))
  const after = createCatalogEngine().rejudge(before, options.rulesets === null ? {} : { rulesets: options.rulesets })
  if (after.tool.rulesets.length === 0)
    throw new UsageError(`${options.file}: it was judged by rulesets that there are not here; name one with --rulesets`)
  const rejudged = compareJudgements(before, after)
  out(
    options.json ? `${JSON.stringify(rejudged)}\n` : renderRejudgement(rejudged, textsFor(languageFor(options.locale))),
  )
  const { failOn } = options
  const reached = failOn !== null && after.findings.some((one) => compareSeverity(one.severity, failOn) >= 0)
  return reached ? EXIT.failedOn : EXIT.inspected
}
