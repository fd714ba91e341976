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

/** Counts out of a tool's report, one a way to read it; a tool that died before writing one, or of what it does not count, has failed. */
const countsOf = (file, code, ...ways) => {
  if (!existsSync(file)) return ways.map(() => one(false))
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const counts = ways.map((read) => read(report))
  if (code === 0 || counts.some(({ failed }) => failed > 0)) return counts
  return counts.map((count) => ({ ...count, ...sum([count, one(false)]) }))
}

const unit = async () => {
  const file = join(reports, 'unit.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await tool('vitest/vitest.mjs', args)
  return countsOf(file, code, fromVitest)
}

/** Runs projects side by side, each with its own number of tests at a time; gives the counts of each, in order. */
const playwright = async (projects) => {
  const file = join(reports, `${projects.join('-')}.json`)
  const { code } = await tool(
    '@playwright/test/cli.js',
    ['test', ...projects.flatMap((project) => ['--project', project])],
    { env: { REPORT_FILE: file } },
  )
  const ways = projects.map((project) => (report) => ({
    ...fromPlaywright(report, project),
    again: secondTries(report, project),
  }))
  return countsOf(file, code, ...ways)
}

const chromiumOf = (counts) => ({ ...sum(counts), again: counts.flatMap(({ again = [] }) => again) })

const NO_FIREFOX = { passed: 0, failed: 0, skipped: 1 }

/** One browser after the other: side by side, tests of both ran out of time on two processors. */
const browsers = async (wanted) => {
  const isFirefox = wanted.includes('firefox') && Boolean(await ensureFirefox())
  const chromium = wanted.includes('e2e')
    ? chromiumOf([...(await playwright(['chromium'])), ...(await playwright(['chromium-calm']))])
    : undefined
  const [firefox] = isFirefox ? await playwright(['firefox']) : [process.env.CI ? one(false) : NO_FIREFOX]
  return wanted.map((name) => (name === 'e2e' ? chromium : firefox))
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

const TITLES = {
  lint: 'Lint',
  types: 'Types',
  build: 'Build',
  unit: 'Unit tests',
  e2e: 'End to end, Chromium',
  firefox: 'Firefox',
  'web-ext': 'Firefox package',
}

const alone = (work) => async () => [await work()]

/** Quick ones first: who breaks a rule of style learns it in seconds. Work gives the counts of the stages asked of it, in order. */
const STEPS = [
  { stages: ['lint'], work: alone(lint) },
  { stages: ['types'], work: alone(checkTypes) },
  { stages: ['build'], work: alone(buildAll) },
  { stages: ['unit'], work: unit },
  { stages: ['e2e', 'firefox'], work: browsers },
  { stages: ['web-ext'], work: alone(webExtLint) },
]

const test = async (names) => {
  const unknown = names.filter((name) => !(name in TITLES))
  if (unknown.length > 0)
    throw new Trouble(`There is no stage called ${unknown.join(', ')}.`, `any of: ${Object.keys(TITLES).join(', ')}`)
  ensureNode()
  await ensurePackages()
  const wanted = names.length > 0 ? names : Object.keys(TITLES)
  if (wanted.includes('e2e') || wanted.includes('unit')) {
    await ensureChromium()
    await ensureFonts()
  }
  const results = []
  for (const { stages, work } of STEPS) {
    const asked = stages.filter((name) => wanted.includes(name))
    if (asked.length === 0) continue
    say(asked.map((name) => TITLES[name]).join('; '))
    const counts = await work(asked).catch((error) => {
      console.error(error)
      return asked.map(() => one(false))
    })
    results.push(...asked.map((name, at) => ({ title: TITLES[name], count: counts[at] })))
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
