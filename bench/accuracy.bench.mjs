import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openInspector } from '../dist/node/index.js'
import { act } from './corpus/act.mjs'
import { bundleLibraries } from './corpus/bundle.mjs'
import { match } from './corpus/match.mjs'
import { readPages } from './corpus/read-pages.mjs'
import { LIBRARIES } from './corpus/render/document.mjs'
import { confusions, figures, groupBy, totals } from './corpus/report.mjs'
import { className, NOT_PERSONAL, score } from './corpus/score.mjs'
import { serve } from './corpus/serve.mjs'

/** How often the extension is right about the controls of the corpus, page by page in a real browser. */
const { values: options } = parseArgs({
  options: {
    extension: { type: 'string', default: 'dist/chromium' },
    only: { type: 'string' },
    split: { type: 'string' },
    parallel: { type: 'string', default: '4' },
    settle: { type: 'string', default: '700' },
    out: { type: 'string', default: 'out/accuracy' },
    'show-score': { type: 'boolean', default: false },
  },
})

const corpus = join(import.meta.dirname, 'corpus')
if (!existsSync(join(corpus, 'node_modules'))) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: corpus,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('The UI libraries of the corpus could not be installed.')
}

const pages = readPages().filter(
  ({ id, split, library }) =>
    (!options.only || id.includes(options.only) || library === options.only) &&
    (!options.split || split === options.split),
)
mkdirSync(options.out, { recursive: true })
const bundles = resolve(options.out, 'libraries')
if (!existsSync(join(bundles, 'antd-mobile.js'))) await bundleLibraries(bundles)

const site = await serve(pages, bundles)
const inspector = await openInspector({ extension: options.extension })
const controls = []
const extra = []
const selectors = []
const broken = []

/** How often a page is looked at again where controls are missing: a busy machine may not have come to them yet. */
const LOOKS = 3

/** The inspection of a page: as it comes, and after what a person would press without having typed. */
const inspect = async (tab, page) => {
  const expected = page.fields.filter(({ widget }) => widget !== 'hidden').length
  const read = async () => {
    let inspection
    for (let looks = 0; looks < LOOKS; looks++) {
      inspection = await inspector.inspect(tab, { settle: Number(options.settle), limit: 15_000 })
      if (inspection.fields.length >= expected) break
    }
    return inspection
  }
  const first = await read()
  return (await act(tab, page)) ? read() : first
}

/** How long a form takes to be drawn anew. */
const DRAWN = 300

/** Which control each selector means after all of them were made anew; null for a form in steps, which is back at its first. */
const matchAgain = async (tab, page, fields) => {
  if (page.modes.has('steps')) return null
  await Promise.all(tab.frames().map((frame) => frame.evaluate(() => window.renderAgain?.())))
  await tab.waitForTimeout(DRAWN)
  return (await match(tab, LIBRARIES[page.library].rows ?? null, fields)).matched
}

const take = (page, { fields: found, scenario }, matched, again) => {
  const shared = { page: page.id, split: page.split, library: page.library, language: page.language }
  for (const field of page.fields) {
    const own = found.filter((_, index) => matched[index].field === field.index)
    // Boxes of one control may be reported apart: what the surest of them says about a person counts.
    const best = own.toSorted(
      (a, b) => Number(b.category !== null) - Number(a.category !== null) || b.confidence - a.confidence,
    )[0]
    if (field.widget === 'hidden' && !best) continue
    controls.push({
      ...shared,
      where: field.where,
      scenario: page.scenario,
      label: field.label || field.placeholder || field.name,
      widget: field.widget,
      truth: field.truth.map(className),
      given: className(best?.category ?? null),
      confidence: best?.confidence ?? null,
      seen: best !== undefined,
      required: field.required,
      told: field.mark ?? field.req ?? null,
      starred: field.mark === 'star',
      givenRequired: best?.required ?? false,
      requiredBy: best?.requiredBy ?? null,
      heard: best?.label ?? null,
      why: best?.why ?? [],
      hidden: field.widget === 'hidden' || field.widget === 'honeypot',
      visible: best?.visible ?? null,
      prefilled: best?.prefilled ?? null,
      shouldBePrefilled: field.val !== undefined,
      scenarioGiven: scenario.id,
    })
  }
  for (const [index, field] of found.entries()) {
    selectors.push({
      split: page.split,
      unique: matched[index].unique,
      // What is no control of the corpus has no truth to be found again by.
      isLasting:
        again && matched[index].field !== null
          ? again[index].unique && again[index].field === matched[index].field
          : null,
    })
    if (matched[index].field === null)
      extra.push({
        ...shared,
        selector: field.selector,
        label: field.label,
        given: className(field.category),
        why: field.why,
      })
  }
}

const visit = async (page) => {
  const tab = await inspector.newPage()
  const errors = []
  tab.on('pageerror', (error) => errors.push(error.message))
  try {
    await tab.goto(site.url(page))
    const inspection = await inspect(tab, page)
    const { matched, rows } = await match(tab, LIBRARIES[page.library].rows ?? null, inspection.fields)
    if (rows !== page.fields.length)
      broken.push(`${page.id}: ${rows} rows of ${page.fields.length} (${errors[0] ?? ''})`)
    take(page, inspection, matched, await matchAgain(tab, page, inspection.fields))
  } catch (error) {
    broken.push(`${page.id}: ${error.message}`)
  } finally {
    await tab.close().catch(() => {})
  }
}

const queue = [...pages]
const started = Date.now()
await Promise.all(
  Array.from({ length: Number(options.parallel) }, async () => {
    for (let page = queue.shift(); page; page = queue.shift()) await visit(page)
  }),
)
await inspector.close()
site.close()
controls.sort((a, b) => a.where.localeCompare(b.where, 'en', { numeric: true }))

const neutral = controls.filter(({ truth }) => truth[0] === NOT_PERSONAL).length
console.log(
  `${pages.length} pages, ${controls.length} controls (${neutral} not personal) in ${((Date.now() - started) / 1000).toFixed(0)} s`,
)
for (const trouble of broken) console.log(`BROKEN ${trouble}`)

const parts = {}
for (const [part, rows] of groupBy(controls, 'split')) {
  const ofPart = ({ split }) => split === part
  const own = { controls: rows, extra: extra.filter(ofPart), selectors: selectors.filter(ofPart) }
  for (const line of totals(part, own)) console.log(line)
  const counted = rows.filter(({ hidden }) => !hidden)
  const each = (key) => Object.fromEntries(groupBy(counted, key).map(([name, some]) => [name, figures(some)]))
  parts[part] = {
    ...figures(counted),
    byCategory: score(counted).byCategory,
    libraries: each('library'),
    languages: each('language'),
  }
  // Whoever works on detectors is told nothing of what was wrong in the part that is only ever scored.
  const file = join(options.out, `confusions.${part}.txt`)
  if (part !== 'score' || options['show-score']) {
    writeFileSync(file, `${confusions(own).join('\n')}\n`)
    console.log(`\nWhat was wrong: ${file}`)
  } else rmSync(file, { force: true })
}
writeFileSync(
  join(options.out, 'accuracy.json'),
  `${JSON.stringify({ pages: pages.length, controls: controls.length, notPersonal: neutral, parts, broken }, null, 1)}\n`,
)
if (broken.length > 0) process.exitCode = 1
