import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { closingLine, fromPlaywright, fromVitest, fromWebExt, one, secondTries, sum } from './counts.mjs'
import { checkTypes, lint } from './lint.mjs'
import { tool } from './run.mjs'
import { isMain, main, say, Trouble } from './say.mjs'
import { ensureChromium, ensureFirefox, ensureFonts, ensureNode, ensurePackages } from './setup.mjs'

const reports = mkdtempSync(join(tmpdir(), 'scanwarden-reports-'))

/** Counts out of a tool's report; a tool that died before writing one has failed. */
const countsOf = (file, code, read) => {
  if (!existsSync(file)) return one(false)
  const count = read(JSON.parse(readFileSync(file, 'utf8')))
  return code !== 0 && count.failed === 0 ? { ...count, ...sum([count, one(false)]) } : count
}

/** @param {boolean} [beside] whether it runs beside another stage: by itself in one process, its words kept until the end */
const vitest = async (name, config, beside = false) => {
  const file = join(reports, `${name}.json`)
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  if (beside) args.push('--maxWorkers=1')
  const { code, output } = await tool('vitest/vitest.mjs', args, { quiet: beside })
  return { ...countsOf(file, code, fromVitest), words: output }
}

const playwright = async () => {
  const file = join(reports, 'playwright.json')
  const { code } = await tool('@playwright/test/cli.js', ['test'], { env: { REPORT_FILE: file } })
  return countsOf(file, code, (report) => ({ ...fromPlaywright(report), again: secondTries(report) }))
}

const firefox = async (beside) => {
  if (!(await ensureFirefox())) return process.env.CI ? one(false) : { passed: 0, failed: 0, skipped: 1 }
  return vitest('firefox', 'vitest.firefox.config.ts', beside)
}

const webExtLint = async () => {
  const args = ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery']
  const { output } = await tool('web-ext/bin/web-ext.js', args, { quiet: true })
  const start = output.indexOf('{')
  if (start === -1) return { ...one(false), words: output }
  const report = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1))
  const words = [...report.errors, ...report.warnings].map(
    (found) => `${found._type} ${found.code} ${found.file ?? ''}: ${found.message}`,
  )
  words.push(`web-ext: ${report.summary.errors} errors, ${report.summary.warnings} warnings`)
  return { ...fromWebExt(report), words: words.join('\n') }
}

const buildAll = async () => {
  try {
    await build()
    return one(true)
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    console.error(`✘ ${error.message}`)
    return one(false)
  }
}

/**
 * Quick ones first: who breaks a rule of style learns it in seconds. `beside`: a browser's tests wait more than they
 * work, so that another's run in what time they leave.
 */
const STAGES = {
  lint: { title: 'Lint', work: () => lint() },
  types: { title: 'Types', work: checkTypes },
  build: { title: 'Build', work: buildAll },
  unit: { title: 'Unit tests', work: () => vitest('unit', 'vitest.config.ts') },
  e2e: { title: 'End to end, Chromium', work: playwright },
  firefox: { title: 'Firefox', work: firefox, beside: 'e2e' },
  'web-ext': { title: 'Firefox package', work: webExtLint, beside: 'e2e' },
}

/** One stage's result; what goes wrong in the stage itself is a failure of it. */
const result = async (name, beside = false) => {
  const { title, work } = STAGES[name]
  const count = await work(beside).catch((error) => ({ ...one(false), words: String(error?.stack ?? error) }))
  return { title, count }
}

/** Runs a stage, and those that may run beside it one after another meanwhile. */
const runTogether = async (name, others) => {
  say([name, ...others].map((each) => STAGES[each].title).join(', and beside it: '))
  const meanwhile = async () => {
    const results = []
    for (const other of others) results.push(await result(other, true))
    return results
  }
  const [first, rest] = await Promise.all([result(name), meanwhile()])
  for (const { title, count } of [first, ...rest]) {
    if (!count.words) continue
    if (title !== first.title) say(title)
    console.log(count.words)
  }
  return [first, ...rest]
}

const test = async (names) => {
  const unknown = names.filter((name) => !(name in STAGES))
  if (unknown.length > 0)
    throw new Trouble(`There is no stage called ${unknown.join(', ')}.`, `any of: ${Object.keys(STAGES).join(', ')}`)
  ensureNode()
  await ensurePackages()
  const wanted = names.length > 0 ? names : Object.keys(STAGES)
  if (wanted.includes('e2e') || wanted.includes('unit')) {
    await ensureChromium()
    await ensureFonts()
  }
  const besideOf = (name) => {
    const { beside } = STAGES[name]
    return beside !== undefined && wanted.includes(beside) ? beside : undefined
  }
  const results = []
  for (const name of wanted.filter((each) => besideOf(each) === undefined))
    results.push(
      ...(await runTogether(
        name,
        wanted.filter((each) => besideOf(each) === name),
      )),
    )
  const total = sum(results.map((result) => result.count))
  console.log('')
  for (const { title, count } of results) {
    console.log(`${count.failed > 0 ? '✘' : '✔'} ${title}: ${closingLine(count)}`)
    for (const name of count.again ?? []) console.log(`  ! passed on the second try only: ${name}`)
  }
  console.log('')
  console.log(closingLine(total))
  if (total.failed > 0) process.exitCode = 1
}

if (isMain(import.meta))
  await main(async () => {
    try {
      await test(process.argv.slice(2))
    } finally {
      rmSync(reports, { recursive: true, force: true })
    }
  })
