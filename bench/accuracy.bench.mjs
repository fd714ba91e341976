import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openInspector } from '../dist/node/index.js'
import { bundleLibraries } from './corpus/bundle.mjs'
import { readPages } from './corpus/read-pages.mjs'
import { LIBRARIES } from './corpus/render/document.mjs'
import { className, NOT_PERSONAL, score, scoreRequired } from './corpus/score.mjs'
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
    quiet: { type: 'boolean', default: false },
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

/**
 * In the page: which control of the corpus each selector means. The truth lies in the order of the rows or in
 * comments, where no script of an extension looks.
 */
const matchInPage = ({ rows, count, selectors }) => {
  const truths = []
  // A row may be made of rows: a search bar of Vant holds a field.
  if (rows) truths.push(...[...document.querySelectorAll(rows)].filter((row) => !row.parentElement?.closest(rows)))
  else {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT)
    while (walker.nextNode()) {
      const found = /^truth (\d+)$/.exec(walker.currentNode.data)
      if (found) truths[Number(found[1])] = walker.currentNode.nextElementSibling
    }
  }
  const find = (selector) => {
    let scope = document
    let element = null
    for (const part of selector.split(' >>> ')) {
      const matches = scope.querySelectorAll(part)
      if (matches.length !== 1) return { element: matches[0] ?? null, unique: false }
      element = matches[0]
      scope = element.shadowRoot ?? element
    }
    return { element, unique: true }
  }
  const matched = selectors.map((selector) => {
    const { element, unique } = find(selector)
    if (!element) return { field: null, unique }
    const inside = truths.findIndex((truth) => truth?.contains(element))
    if (inside >= 0) return { field: inside, unique }
    const around = truths.flatMap((truth, index) => (truth && element.contains(truth) ? [index] : []))
    return { field: around.length === 1 ? around[0] : null, unique }
  })
  return { matched, rows: truths.filter(Boolean).length, count }
}

const site = await serve(pages, bundles)
const inspector = await openInspector({ extension: options.extension })
const controls = []
const unplanned = []
const broken = []
let selectors = 0
let ambiguous = 0

const inspectPage = async (page) => {
  const tab = await inspector.newPage()
  const errors = []
  tab.on('pageerror', (error) => errors.push(error.message))
  try {
    await tab.goto(site.url(page))
    const inspection = await inspector.inspect(tab, { settle: Number(options.settle), limit: 15_000 })
    const found = inspection.fields
    const { matched, rows } = await tab.evaluate(matchInPage, {
      rows: LIBRARIES[page.library].rows ?? null,
      count: page.fields.length,
      selectors: found.map(({ selector }) => selector),
    })
    if (rows !== page.fields.length)
      broken.push(`${page.id}: ${rows} rows of ${page.fields.length} (${errors[0] ?? ''})`)
    selectors += matched.length
    ambiguous += matched.filter(({ unique }) => !unique).length
    for (const field of page.fields) {
      const own = found.filter((_, index) => matched[index].field === field.index)
      // Boxes of one control may be reported apart: what the surest of them says about a person counts.
      const best = own.toSorted(
        (a, b) => Number(b.category !== null) - Number(a.category !== null) || b.confidence - a.confidence,
      )[0]
      if (field.widget === 'hidden' && !best) continue
      controls.push({
        page: page.id,
        where: field.where,
        split: page.split,
        library: page.library,
        language: page.language,
        scenario: page.scenario,
        label: field.label || field.placeholder || field.name,
        widget: field.widget,
        truth: field.truth.map(className),
        given: className(best?.category ?? null),
        seen: best !== undefined,
        reported: own.length,
        required: field.required,
        givenRequired: best?.required ?? false,
        requiredBy: best?.requiredBy ?? null,
        heard: best?.label ?? null,
        why: best?.why ?? [],
        hidden: field.widget === 'hidden' || field.widget === 'honeypot',
        visible: best?.visible ?? null,
        prefilled: best?.prefilled ?? null,
        shouldBePrefilled: field.val !== undefined,
        scenarioGiven: inspection.scenario.id,
      })
    }
    found.forEach((field, index) => {
      if (matched[index].field !== null) return
      unplanned.push({
        page: page.id,
        split: page.split,
        selector: field.selector,
        label: field.label,
        given: className(field.category),
        why: field.why,
      })
    })
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
    for (let page = queue.shift(); page; page = queue.shift()) await inspectPage(page)
  }),
)
await inspector.close()
site.close()

const percent = (value) => (value === null || value === undefined ? '    –' : value.toFixed(3).padStart(5))
const groupBy = (rows, key) =>
  [...new Set(rows.map((row) => row[key]))].toSorted().map((value) => [value, rows.filter((row) => row[key] === value)])
const brief = (rows) => {
  const all = score(rows)
  return {
    controls: rows.length,
    accuracy: all.accuracy,
    macroF1: all.macroF1,
    notPersonalPrecision: all.notPersonal?.precision ?? null,
    required: scoreRequired(rows),
  }
}
const table = (title, groups) => {
  console.log(`\n${title.padEnd(24)} controls  right  macroF1  not-personal precision  required`)
  for (const [name, rows] of groups) {
    const one = brief(rows)
    console.log(
      `${name.padEnd(24)} ${String(one.controls).padStart(8)}  ${percent(one.accuracy)}    ${percent(one.macroF1)}                    ${percent(one.notPersonalPrecision)}     ${percent(one.required)}`,
    )
  }
}
const line = (row) =>
  `${row.where}\t${row.page}\t${row.library}\t“${row.label}” (${row.widget})\tis ${row.truth.join('/')}\tgiven ${row.given}${row.seen ? '' : ' (not seen)'}\theard “${row.heard ?? ''}”\t${row.why.join(' ')}`

const visible = controls.filter(({ hidden }) => !hidden)
const wrong = controls.filter(({ truth, given }) => !truth.includes(given))
const wrongRequired = visible.filter(({ required, givenRequired, seen }) => seen && required !== givenRequired)
const alarms = unplanned.filter(({ given }) => given !== NOT_PERSONAL)
const neutral = controls.filter(({ truth }) => truth[0] === NOT_PERSONAL).length

console.log(
  `${pages.length} pages, ${controls.length} controls (${neutral} not personal) in ${((Date.now() - started) / 1000).toFixed(0)} s`,
)
for (const trouble of broken) console.log(`BROKEN ${trouble}`)
for (const [split, rows] of groupBy(visible, 'split')) {
  const all = score(rows)
  console.log(`\n${`By category, ${split} part`.padEnd(24)} controls  precision  recall  F1`)
  for (const one of all.byCategory)
    console.log(
      `${one.category.padEnd(24)} ${String(one.controls).padStart(8)}      ${percent(one.precision)}   ${percent(one.recall)}  ${percent(one.f1)}`,
    )
}
table('By part', groupBy(visible, 'split'))
table('By library', groupBy(visible, 'library'))
table('By language', groupBy(visible, 'language'))
table('By scenario', groupBy(visible, 'scenario'))
const hidden = controls.filter(({ hidden }) => hidden)
const prefilled = visible.filter(({ seen, shouldBePrefilled }) => seen && shouldBePrefilled)
console.log(`\nselectors that find exactly one element  ${selectors - ambiguous} of ${selectors}`)
console.log(
  `hidden and honeypot controls told apart  ${hidden.filter(({ visible, seen }) => !seen || visible === false).length} of ${hidden.length}`,
)
console.log(
  `prefilled controls marked               ${prefilled.filter(({ prefilled }) => prefilled).length} of ${prefilled.length}`,
)
console.log(
  `personal controls never seen            ${visible.filter(({ seen, truth }) => !seen && truth[0] !== NOT_PERSONAL).length}`,
)
console.log(`alarms about what no page asks          ${alarms.length}`)
if (!options.quiet) {
  console.log(`\nConfusions (${wrong.length})`)
  for (const row of wrong) console.log(line(row))
  console.log(`\nRequired or not (${wrongRequired.length})`)
  for (const row of wrongRequired)
    console.log(
      `${row.where}\t${row.library}\t“${row.label}”\tis ${row.required}, given ${row.givenRequired} by ${row.requiredBy}`,
    )
  for (const alarm of alarms)
    console.log(`ALARM ${alarm.page}\t${alarm.selector}\t“${alarm.label}”\t${alarm.given}\t${alarm.why.join(' ')}`)
}
// What a detector is tuned with holds nothing of the part that is only ever scored.
const tune = ({ split }) => split === 'tune'
const forTuning = [
  `${new Date().toISOString()} tuning part: ${wrong.filter(tune).length} confusions`,
  ...wrong.filter(tune).map(line),
  'Required or not:',
  ...wrongRequired
    .filter(tune)
    .map(
      (row) =>
        `${row.where}\t${row.library}\t“${row.label}” (${row.widget})\tis ${row.required}, given ${row.givenRequired} by ${row.requiredBy}`,
    ),
  ...alarms.filter(tune).map((alarm) => `ALARM\t${alarm.page}\t${alarm.selector}\t“${alarm.label}”\t${alarm.given}`),
]
writeFileSync(join(options.out, 'confusions.tune.txt'), `${forTuning.join('\n')}\n`)
writeFileSync(
  join(options.out, 'accuracy.json'),
  `${JSON.stringify(
    {
      pages: pages.length,
      controls: controls.length,
      notPersonal: neutral,
      parts: Object.fromEntries(
        groupBy(visible, 'split').map(([split, rows]) => [
          split,
          { ...brief(rows), byCategory: score(rows).byCategory },
        ]),
      ),
      libraries: Object.fromEntries(groupBy(visible, 'library').map(([name, rows]) => [name, brief(rows)])),
      languages: Object.fromEntries(groupBy(visible, 'language').map(([name, rows]) => [name, brief(rows)])),
      broken,
      alarms,
      wrong,
      wrongRequired,
    },
    null,
    1,
  )}\n`,
)
if (broken.length > 0) process.exitCode = 1
