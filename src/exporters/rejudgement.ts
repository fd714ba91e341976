import type { Inspection } from '../core/model/inspection'
import type { Concluded, Rejudgement } from '../core/model/rejudgement'
import type { Texts } from './exporter'
import { markOf, exporter as summary } from './summary-table'

const rulesetsOf = (tool: Inspection['tool'], texts: Texts): string =>
  texts.say('rejudged.by', { rulesets: texts.list(tool.rulesets.map((one) => `${one.id} ${one.version}`)) })

const conclusion = (one: NonNullable<Concluded>, texts: Texts): string =>
  markOf(one.severity, texts) + (one.outcome === 'needs_review' ? texts.say('table.review') : '')

/** One rule that concludes otherwise than it did: what happened, from what to what, and its title. */
export const changeLine = ({ rule, before, after }: Rejudgement['changes'][number], texts: Texts): string => {
  const { title } = (after ?? before) as NonNullable<Concluded>
  const how = before === null ? 'appeared' : after === null ? 'gone' : 'changed'
  const steps = [before, after].flatMap((one) => (one === null ? [] : [conclusion(one, texts)]))
  return `${texts.say(`rejudged.${how}`)}  ${steps.join(' → ')}  ${texts.pick(title)}  [${rule}]`
}

/** When, how grave, and by which rules: of both judgements. */
export const verdictLines = ({ before, after }: Rejudgement, texts: Texts): string[] =>
  (['before', 'after'] as const).map((when) => {
    const { verdict, tool } = when === 'before' ? before : after
    return `${texts.say(`rejudged.${when}`)}: ${markOf(verdict, texts)}  ${rulesetsOf(tool, texts)}`
  })

export const unchangedLine = ({ changes, unchanged }: Rejudgement, texts: Texts): string =>
  changes.length + unchanged === 0 ? texts.say('rejudged.none') : texts.say('rejudged.unchanged', { count: unchanged })

/** What an officer would write down of a finding, where that is more than what a consumer is told. */
const officeLines = ({ findings }: Inspection, texts: Texts): string[] => {
  const lines = findings.flatMap(({ title, explanation, inspector }) =>
    texts.pick(inspector) === texts.pick(explanation) ? [] : [`  ${texts.pick(title)}: ${texts.pick(inspector)}`],
  )
  return lines.length === 0 ? [] : ['', texts.say('rejudged.office'), ...lines]
}

/** Both judgements of an inspection and what changed between them, then the whole of the present one, at last in the words of an office. */
export const renderRejudgement = (rejudged: Rejudgement, texts: Texts): string => {
  const { after, changes } = rejudged
  return [
    `${texts.say('rejudged.title')}  ${after.site}  ${texts.moment(after.startedAt)}`,
    ...verdictLines(rejudged, texts),
    '',
    ...changes.map((change) => `  ${changeLine(change, texts)}`),
    unchangedLine(rejudged, texts),
    '',
    String(summary.render(after, texts)).trimEnd(),
    ...officeLines(after, texts),
    '',
  ].join('\n')
}
