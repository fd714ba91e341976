import { parseArgs } from 'node:util'
import type { ScenarioId } from '../core/model/inspection'
import type { Severity } from '../core/model/outcome'
import type { Emulated } from '../messages/emulation'
import { scenarioIds } from './scenario-ids'
import { UsageError } from './usage-error'

/** What the person asked for, checked. */
export interface InspectOptions {
  urls: string[]
  /** File of addresses, `-` for standard input. */
  list: string | null
  json: boolean
  out: string | null
  /** A name of Playwright's devices; null for a desktop window. */
  device: string | null
  locale: string | null
  scenario: ScenarioId | null
  /** Milliseconds. */
  settle: number
  /** Milliseconds that one page may take to load. */
  timeout: number
  concurrency: number
  failOn: Severity | null
  headed: boolean
  keepOpen: boolean
  /** Tests what happens to somebody who refuses everything that the service does not need. */
  refuse: boolean
  /** With `refuse`: lets the order itself out. */
  order: boolean
  /** Words on the poster that bore the code. */
  poster: string | null
  /** As which app's browser the pages are opened; null as a plain one. */
  emulate: Emulated | null
}

export interface JudgeOptions {
  /** An inspection's JSON; `-` for standard input. */
  file: string
  json: boolean
  locale: string | null
  /** Null judges by the rulesets that the document was judged by. */
  rulesets: string[] | null
  failOn: Severity | null
}

export interface RulesOptions {
  action: 'list' | 'explain' | 'lint'
  /** A rule's id for `explain`, a folder for `lint`. */
  target: string | null
  json: boolean
  locale: string | null
  /** Null lists the rules of every ruleset. */
  rulesets: string[] | null
}

export type Command =
  | { name: 'inspect'; options: InspectOptions }
  | { name: 'judge'; options: JudgeOptions }
  | { name: 'rules'; options: RulesOptions }
  | { name: 'help' }
  | { name: 'version' }

/** Scanned pages are made for phones, and many refuse anything else. */
export const DEFAULT_DEVICE = 'Pixel 7'
const SEVERITIES: readonly Severity[] = ['info', 'caution', 'likely_breach', 'clear_breach']

const ACCEPTED = {
  list: { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  device: { type: 'string' },
  locale: { type: 'string' },
  scenario: { type: 'string' },
  rulesets: { type: 'string' },
  settle: { type: 'string' },
  timeout: { type: 'string' },
  concurrency: { type: 'string' },
  'fail-on': { type: 'string' },
  headed: { type: 'boolean' },
  'keep-open': { type: 'boolean' },
  refuse: { type: 'boolean' },
  order: { type: 'boolean' },
  poster: { type: 'string' },
  wechat: { type: 'boolean' },
  alipay: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

const oneOf = <T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T | null => {
  if (value === undefined) return null
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) throw new UsageError(`--${option} ${value}: it must be one of ${allowed.join(', ')}`)
  return found
}

const wholeNumber = (option: string, value: string | undefined, usual: number, from: number, to: number): number => {
  if (value === undefined) return usual
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= from && number <= to))
    throw new UsageError(`--${option} ${value}: it must be a whole number from ${from} to ${to}`)
  return number
}

const deviceOf = (value: string | undefined, devicesOf: () => readonly string[]): string | null => {
  if (value === 'desktop') return null
  if (value === undefined) return DEFAULT_DEVICE
  const devices = devicesOf()
  const same = devices.find((device) => device.toLowerCase() === value.toLowerCase())
  if (same) return same
  const [word = ''] = value.toLowerCase().split(/\s+/)
  const close = devices.filter((device) => word !== '' && device.toLowerCase().includes(word)).slice(0, 5)
  const hint = close.length > 0 ? `perhaps ${close.join(', ')}` : `for example ${DEFAULT_DEVICE}, iPhone 15 or desktop`
  throw new UsageError(`--device ${value}: there is no such device; ${hint}`)
}

const localeOf = (value: string | undefined): string | null => {
  if (value === undefined) return null
  try {
    return new Intl.Locale(value.replace('_', '-')).toString()
  } catch {
    throw new UsageError(`--locale ${value}: it must be a language tag like zh-CN or en`)
  }
}

const listOf = (value: string | undefined): string[] | null =>
  value === undefined ? null : value.split(',').map((one) => one.trim())

const judgeOptions = (files: readonly string[], values: Values): JudgeOptions => {
  const [file, ...more] = files
  if (file === undefined || more.length > 0) throw new UsageError('name one inspection: scanwarden judge FILE')
  return {
    file,
    json: values.json ?? false,
    locale: localeOf(values.locale),
    rulesets: listOf(values.rulesets),
    failOn: oneOf('fail-on', values['fail-on'], SEVERITIES),
  }
}

const ACTIONS = ['list', 'explain', 'lint'] as const

const rulesOptions = (words: readonly string[], values: Values): RulesOptions => {
  const [word, target, ...more] = words
  const action = ACTIONS.find((one) => one === word)
  if (action === undefined || more.length > 0 || (action === 'list' && target !== undefined))
    throw new UsageError('say what to do with the rules: rules list, rules explain ID or rules lint [DIR]')
  if (action === 'explain' && target === undefined) throw new UsageError('name a rule: scanwarden rules explain ID')
  return {
    action,
    target: target ?? null,
    json: values.json ?? false,
    locale: localeOf(values.locale),
    rulesets: listOf(values.rulesets),
  }
}

const read = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: ACCEPTED, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

type Values = ReturnType<typeof read>['values']

const emulationOf = ({ wechat, alipay }: Values): Emulated | null => {
  if (wechat && alipay) throw new UsageError('--wechat and --alipay: a page is opened as in one app; say which')
  if (wechat) return 'wechat'
  return alipay ? 'alipay' : null
}

/**
 * Reads the program's arguments. Throws `UsageError` for whatever cannot be meant.
 * @param devicesOf the names of the devices that there are; asked only where one is named, because who knows them is slow
 */
export const parseCommand = (args: readonly string[], devicesOf: () => readonly string[]): Command => {
  const { values, positionals } = read(args)
  if (values.help) return { name: 'help' }
  if (values.version) return { name: 'version' }
  const [command, ...urls] = positionals
  if (command === undefined) throw new UsageError('say what to do: scanwarden inspect URL…')
  if (command === 'help' || command === 'version') return { name: command }
  if (command === 'judge') return { name: 'judge', options: judgeOptions(urls, values) }
  if (command === 'rules') return { name: 'rules', options: rulesOptions(urls, values) }
  if (command !== 'inspect') throw new UsageError(`there is no command ${command}: scanwarden inspect URL…`)
  if (urls.length === 0 && values.list === undefined)
    throw new UsageError('name at least one page, or a list of them with --list FILE')
  if (values.order && !values.refuse) throw new UsageError('--order: it says how far --refuse may go, and needs it')
  return {
    name: 'inspect',
    options: {
      urls,
      list: values.list ?? null,
      json: values.json ?? false,
      out: values.out ?? null,
      device: deviceOf(values.device, devicesOf),
      locale: localeOf(values.locale),
      scenario: oneOf('scenario', values.scenario, scenarioIds),
      settle: wholeNumber('settle', values.settle, 1500, 0, 120_000),
      timeout: wholeNumber('timeout', values.timeout, 30_000, 100, 600_000),
      concurrency: wholeNumber('concurrency', values.concurrency, 2, 1, 32),
      failOn: oneOf('fail-on', values['fail-on'], SEVERITIES),
      headed: (values.headed ?? false) || (values['keep-open'] ?? false),
      keepOpen: values['keep-open'] ?? false,
      refuse: values.refuse ?? false,
      order: values.order ?? false,
      poster: values.poster ?? null,
      emulate: emulationOf(values),
    },
  }
}
