import { createCatalogEngine } from '../catalog'
import { compareJudgements } from '../core/judge/rejudge'
import { compareSeverity } from '../core/model/outcome'
import { printable } from '../exporters/printable'
import { renderRejudgement } from '../exporters/rejudgement'
import { EXIT } from './exit-status'
import { checkBySchema, type DocumentCheck, parseInspection } from './inspection-file'
import { languageFor, textsFor } from './languages'
import type { JudgeOptions } from './options'
import type { Streams } from './streams'
import { readText } from './text-file'
import { UsageError } from './usage-error'

/**
 * Judges an old inspection by the rules of today and tells both judgements. Needs no browser: the facts are in the
 * document, and judging is the extension's own pure function.
 */
export const judgeCommand = async (
  options: JudgeOptions,
  { input, out }: Streams,
  check: DocumentCheck = checkBySchema,
): Promise<number> => {
  const before = parseInspection(options.file, await readText(options.file, input), check)
  const after = createCatalogEngine().rejudge(before, options.rulesets === null ? {} : { rulesets: options.rulesets })
  if (after.tool.rulesets.length === 0)
    throw new UsageError(`${options.file}: it was judged by rulesets that there are not here; name one with --rulesets`)
  const rejudged = compareJudgements(before, after)
  out(
    options.json
      ? `${JSON.stringify(rejudged)}\n`
      : printable(renderRejudgement(rejudged, textsFor(languageFor(options.locale)))),
  )
  const { failOn } = options
  const reached = failOn !== null && after.findings.some((one) => compareSeverity(one.severity, failOn) >= 0)
  return reached ? EXIT.failedOn : EXIT.inspected
}
