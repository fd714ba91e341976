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

const unit = async () => {
  const file = join(reports, 'unit.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await tool('vitest/vitest.mjs', args)
  return countsOf(file, code, fromVitest)
}

const playwright = async (project) => {
  const file = join(reports, `${project}.json`)
  const { code } = await tool('@playwright/test/cli.js', ['test', '--project', project], {
    env: { REPORT_FILE: file },
  })
  return countsOf(file, code, (report) => ({ ...fromPlaywright(report), again: secondTries(report) }))
}

/** One project after the other: each has its own number of tests at a time. */
const chromium = async () => {
  const counts = [await playwright('chromium'), await playwright('chromium-calm')]
  return { ...sum(counts), again: counts.flatMap(({ again = [] }) => again) }
}

const firefox = async () => {
  if (!(await ensureFirefox())) return process.env.CI ? one(false) : { passed: 0, failed: 0, skipped: 1 }
  return playwright('firefox')
}

const webExtLint = async () => {
  const args = ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery']
  const { output } = await tool('web-ext/bin/web-ext.js', args, { quiet: true })
  const start = output.indexOf('{')
  if (start === -1) {
    console.error(output)
    return one(false)
  }
  const report = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1))
  for (const found of [...report.errors, ...report.warnings])
    console.log(`${found._type} ${found.code} ${found.file ?? ''}: ${found.message}`)
  console.log(`web-ext: ${report.summary.errors} errors, ${report.summary.warnings} warnings`)
  return fromWebExt(report)
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

/** Quick ones first: who breaks a rule of style learns it in seconds. */
const STAGES = {
  lint: { title: 'Lint', work: () => lint() },
  types: { title: 'Types', work: checkTypes },
  build: { title: 'Build', work: buildAll },
  unit: { title: 'Unit tests', work: unit },
  e2e: { title: 'End to end, Chromium', work: chromium },
  firefox: { title: 'Firefox', work: firefox },
  'web-ext': { title: 'Firefox package', work: webExtLint },
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
  const results = []
  for (const name of wanted) {
    const { title, work } = STAGES[name]
    say(title)
    const count = await work().catch((error) => {
      console.error(error)
      return one(false)
    })
    results.push({ title, count })
  }
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
