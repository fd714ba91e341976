import type { Checklist } from '../core/model/checklist'
import type { CellCode, Citation, Rule, Ruleset, Scenario, ServiceStep, Statute } from '../core/model/rule'
import { evidenceNeeded, rulesFor, templatesFor } from './coverage'
import { THEMES } from './themes'

/** What a case file says, as far as the document tells it. */
export interface CaseTold {
  why: string
  expect: string
}

export interface RulesDocParts {
  rulesets: readonly Ruleset[]
  scenarios: readonly Scenario[]
  checklists: readonly Checklist[]
  /** By rule id. */
  cases: ReadonlyMap<string, readonly CaseTold[]>
}

const CODES: readonly (readonly [CellCode, string])[] = [
  ['N', 'necessary'],
  ['C', 'conditional'],
  ['O', 'optional'],
  ['X', 'excessive'],
  ['P', 'prohibited to force'],
]

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => '---').join('|')}|`,
  ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  '',
]
/** The anchor that GitHub makes of a heading that is a rule's id. */
const link = ({ id }: Rule): string => `[${id.replace(/^cn\./, '')}](#${id.replace('.', '')})`

const citationText = (citation: Citation, statutes: ReadonlyMap<string, Statute>): string => {
  const statute = statutes.get(citation.statute)
  const marks = [
    ...(citation.applies === 'by_analogy' ? ['by analogy'] : []),
    ...((citation.verified ?? statute?.verified) ? [] : ['to be verified']),
  ]
  const article = citation.article === '' ? '' : ` ${citation.article}`
  return `${statute?.short ?? citation.statute}${article}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`
}

const rulesetLines = (rulesets: readonly Ruleset[]): string[] =>
  table(
    ['ruleset', 'place', 'version', 'law read up to', 'rule files', 'texts of law'],
    rulesets.map((one) => [
      one.id,
      `${one.title.en} ${one.title['zh-CN']}`,
      one.version,
      one.asOf,
      String(one.rules.length),
      String(one.statutes.length),
    ]),
  )

const checklistLines = (checklist: Checklist, rules: readonly Rule[]): string[] => [
  `### ${checklist.title.en} ${checklist.title['zh-CN']}`,
  '',
  ...table(
    ['item', '', 'seen by a browser', 'rules, or why none'],
    checklist.items.map((item) => [
      item.id,
      `${item.title.en} ${item.title['zh-CN']}`,
      item.seen,
      rulesFor(checklist, item, rules).map(link).join(', ') || (item.reason?.en ?? ''),
    ]),
  ),
]

const whereOf = ({ title, signals, without, asks, asksNot }: ServiceStep): string =>
  [
    title && `the title has ${title.replaceAll('|', ' or ')}`,
    signals && `signal ${signals.join(' or ')}`,
    without && `no signal ${without.join(' or ')}`,
    asks && `${asks.join(' and ')} asked`,
    asksNot && `${asksNot.join(' or ')} not asked`,
  ]
    .filter((part) => part !== undefined)
    .join(', ')

const codesOf = ({ codes }: ServiceStep): string =>
  Object.entries(codes)
    .map(([category, code]) => `${category} ${code}`)
    .join(', ')

const matrixLines = (scenarios: readonly Scenario[], rules: readonly Rule[]): string[] => [
  ...table(
    ['code', 'means', 'judged by'],
    CODES.map(([code, means]) => [
      code,
      means,
      templatesFor(code, rules).map(link).join(', ') || 'nothing: it may be asked',
    ]),
  ),
  ...table(
    ['scenario', ...CODES.map(([code]) => code), 'all others'],
    scenarios.map((scenario) => [
      `${scenario.id} ${scenario.title['zh-CN']}`,
      ...CODES.map(([code]) =>
        Object.entries(scenario.cells)
          .filter(([, one]) => one.code === code)
          .map(([category, one]) => `${category}${one.ownReading === true ? '°' : ''}`)
          .join(', '),
      ),
      `${scenario.unlisted.ordinary}, sensitive ${scenario.unlisted.sensitive}`,
    ]),
  ),
  '° our own reading of the principle of necessity: no text covers the cell.',
  '',
  'Some steps of a service need more, told by what the visit shows:',
  '',
  ...table(
    ['scenario', 'where', 'then'],
    scenarios.flatMap(({ id, steps = [] }) => steps.map((step) => [id, whereOf(step), codesOf(step)])),
  ),
  '',
]

const ruleLines = (rule: Rule, statutes: ReadonlyMap<string, Statute>, cases: readonly CaseTold[]): string[] => [
  `#### ${rule.id}`,
  '',
  `**${rule.texts.en.title}** ${rule.texts['zh-CN'].title}. ${rule.texts.en.inspector ?? rule.texts.en.explanation}`,
  '',
  `- severity ${rule.severity}${
    rule.severitySmall === undefined
      ? ''
      : `; for small operators ${rule.severitySmall}${rule.fullDuty === undefined ? '' : ', unless data is passed on'}`
  }${rule.violation === undefined ? '; always left to a person to check' : ''}`,
  ...(rule.pattern === undefined ? [] : [`- pattern ${rule.pattern}`]),
  ...(rule.each === undefined
    ? []
    : [`- one rule a matrix cell with ${rule.each.codes.join(', ')}: \`${rule.each.id}\``]),
  ...(rule.scenarios === 'any' ? [] : [`- only in ${rule.scenarios.join(', ')}`]),
  `- evidence: ${evidenceNeeded(rule).join(', ')}${rule.needs?.includes('policy') ? '; needs a policy that could be read' : ''}`,
  `- law: ${rule.law.map((one) => citationText(one, statutes)).join('; ')}`,
  `- cases: ${cases.map((one) => `${one.why} → ${one.expect}`).join('; ')}`,
  '',
]

const statuteLines = (statutes: readonly Statute[]): string[] =>
  table(
    ['cited as', 'title', 'standing', 'place', 'in force', 'compared with the official text', 'source'],
    statutes.map((one) => [
      one.short,
      one.title['zh-CN'],
      one.authority,
      one.place,
      one.to === null ? `from ${one.from}` : `${one.from} to ${one.to}`,
      one.verified ? 'yes' : 'not yet',
      one.source,
    ]),
  )

/** docs/rules.md: every list of the law with the rules that cover it, every rule with its law and cases, every statute. */
export const renderRulesDoc = ({ rulesets, scenarios, checklists, cases }: RulesDocParts): string => {
  const [first] = rulesets.filter((one) => one.usual === true)
  const usual = first?.rules ?? []
  return [
    '# Rules',
    '',
    'Written by `npm run docs` from src/rules, src/scenarios, src/statutes and src/checklists; a test fails where it is not',
    'what they say. How a rule is written: [rule-authoring.md](rule-authoring.md).',
    '',
    ...rulesetLines(rulesets),
    '## Coverage',
    '',
    'Each list by which the authorities or this project hold a service to the law, item by item.',
    '',
    ...checklists.flatMap((one) => checklistLines(one, usual)),
    '## The necessity matrix',
    '',
    ...matrixLines(scenarios, usual),
    ...rulesets.flatMap((ruleset) => {
      const statutes = new Map(ruleset.statutes.map((one) => [one.id, one]))
      return [
        `## Ruleset ${ruleset.id}`,
        '',
        ...THEMES.flatMap((theme) => [
          `### ${ruleset.id}: ${theme.title.en} ${theme.title['zh-CN']}`,
          '',
          ...ruleset.rules
            .filter((rule) => theme.groups.includes(rule.group))
            .flatMap((rule) => ruleLines(rule, statutes, cases.get(rule.id) ?? [])),
        ]),
        `### Law of ${ruleset.id}`,
        '',
        ...statuteLines(ruleset.statutes),
      ]
    }),
  ].join('\n')
}
