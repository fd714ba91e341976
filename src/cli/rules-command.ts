import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { engineParts } from '../catalog'
import { resolveLaw } from '../core/judge/law'
import type { Checklist } from '../core/model/checklist'
import type { Rule, Ruleset } from '../core/model/rule'
import { citeLaw, describeStanding } from '../exporters/citation'
import { layOutTable } from '../exporters/columns'
import type { Texts } from '../exporters/exporter'
import { markOf } from '../exporters/summary-table'
import { evidenceNeeded, rulesFor } from '../law-docs/coverage'
import { THEMES } from '../law-docs/themes'
import { EXIT } from './exit-status'
import { languageFor, textsFor } from './languages'
import { type DataSchema, lintData } from './lint-data'
import type { RulesOptions } from './options'
import type { Streams } from './streams'
import { UsageError } from './usage-error'

const checklists = Object.values(
  import.meta.glob<Checklist>('../checklists/*.json', { eager: true, import: 'default' }),
)

const themeOf = (rule: Rule, texts: Texts): string => {
  const theme = THEMES.find((one) => one.groups.includes(rule.group))
  return theme === undefined ? rule.group : texts.pick(theme.title)
}

const list = (rulesets: readonly Ruleset[], texts: Texts): string => {
  const rows = rulesets
    .flatMap((ruleset) => ruleset.rules)
    .map((rule) => [rule.id, themeOf(rule, texts), markOf(rule.severity, texts), texts.pick(titleOf(rule))])
  const head = ['', '', texts.say('table.severity'), texts.say('table.finding')]
  return `${layOutTable(head, rows, [34, 20, 14, 46])}\n`
}

const titleOf = (rule: Rule) => ({ 'zh-CN': rule.texts['zh-CN'].title, en: rule.texts.en.title })

/** A template answers to the ids of the rules that it stands for. */
const isCalled = (rule: Rule, id: string): boolean =>
  rule.id === id ||
  (rule.each !== undefined &&
    new RegExp(`^${rule.each.id.replaceAll('.', '\\.').replace(/\{\w+\}/g, '\\w+?')}$`, 'u').test(id))

const explain = (ruleset: Ruleset, rule: Rule, texts: Texts): string => {
  const told = rule.texts[texts.language.startsWith('zh') ? 'zh-CN' : 'en']
  const law = resolveLaw(
    rule.law,
    new Map(ruleset.statutes.map((one) => [one.id, one])),
    new Date().toISOString(),
    undefined,
  )
  const onLists = checklists.flatMap((checklist) =>
    checklist.items
      .filter((item) => rulesFor(checklist, item, [rule]).length > 0)
      .map((item) => `${texts.pick(checklist.title)} ${item.id}`),
  )
  const line = (key: string, value: string): string[] => (value === '' ? [] : [`${texts.say(`rule.${key}`)}: ${value}`])
  const { applies, violation, unsure, review, fullDuty } = rule
  return `${[
    `${rule.id}  ${themeOf(rule, texts)}`,
    told.title,
    '',
    told.explanation,
    told.inspector ?? '',
    told.advice,
    '',
    ...line(
      'severity',
      markOf(rule.severity, texts) + (violation === undefined ? `, ${texts.say('rule.review')}` : ''),
    ),
    ...line('pattern', rule.pattern ?? ''),
    ...line('scenarios', rule.scenarios === 'any' ? '' : rule.scenarios.join(', ')),
    ...line('evidence', evidenceNeeded(rule).join(', ')),
    ...line('lists', onLists.join('; ')),
    `${texts.say('rule.law')}:`,
    ...law.map((one) => `- ${citeLaw(one, texts)} (${describeStanding(one, texts)})`),
    `${texts.say('rule.condition')}:`,
    JSON.stringify({ applies, violation, unsure, review, fullDuty }, null, 2),
  ].join('\n')}\n`
}

/** The schema of the data files lies beside the program. */
const readSchema = (): DataSchema =>
  JSON.parse(readFileSync(fileURLToPath(new URL('./schema/data.schema.json', import.meta.url)), 'utf8'))

const lint = (folder: string, { out, err }: Streams): number => {
  if (!existsSync(join(folder, 'rules'))) throw new UsageError(`${folder}: there is no folder of rules in it`)
  const { files, problems } = lintData(folder, readSchema())
  for (const problem of problems) err(`${join(folder, problem)}\n`)
  if (problems.length === 0) out(`${files} files, nothing wrong\n`)
  return problems.length === 0 ? EXIT.inspected : EXIT.failedOn
}

/** Lists, explains or looks through the rules; answers with the exit status. */
export const rulesCommand = (options: RulesOptions, streams: Streams): number => {
  if (options.action === 'lint') return lint(options.target ?? 'src', streams)
  const texts = textsFor(languageFor(options.locale))
  const rulesets = engineParts.rulesets.filter((one) => options.rulesets?.includes(one.id) ?? true)
  if (options.action === 'list') {
    streams.out(options.json ? `${JSON.stringify(rulesets.flatMap((one) => one.rules))}\n` : list(rulesets, texts))
    return EXIT.inspected
  }
  const id = options.target ?? ''
  for (const ruleset of rulesets) {
    const rule = ruleset.rules.find((one) => one.id === id) ?? ruleset.rules.find((one) => isCalled(one, id))
    if (rule === undefined) continue
    streams.out(options.json ? `${JSON.stringify(rule)}\n` : explain(ruleset, rule, texts))
    return EXIT.inspected
  }
  throw new UsageError(`rules explain ${id}: there is no such rule; scanwarden rules list names them all`)
}
