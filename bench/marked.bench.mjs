import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openInspector } from '../dist/node/index.js'
import { factsOf, replayFacts } from './corpus/facts.mjs'
import { figures } from './corpus/report.mjs'
import { className, NOT_PERSONAL } from './corpus/score.mjs'
import { someAtATime } from './corpus/some-at-a-time.mjs'

/**
 * How often the extension is right about pages that were written down as they are: each control has its truth in a comment
 * right before it, `<!--= name|other_person ! -->`, any of the categories being right and `!` meaning that an answer is
 * demanded. `--folder` takes pages from elsewhere, real ones for instance, which are not ours to keep here. `--keep FILE`
 * writes what was seen there, `--facts FILE` judges that again with the engine of the source, in seconds.
 */
const { values: options } = parseArgs({
  options: {
    folder: { type: 'string', default: join(import.meta.dirname, 'marked') },
    extension: { type: 'string', default: 'dist/chromium' },
    only: { type: 'string', default: '' },
    parallel: { type: 'string', default: '3' },
    keep: { type: 'string' },
    facts: { type: 'string' },
    quiet: { type: 'boolean', default: false },
  },
})

const isWanted = (page) => new RegExp(options.only).test(page)

/** Runs in the page: the truths in their order, and for each selector which of them it means, or null. */
const truthsInPage = (selectors) => {
  const truths = []
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT)
  while (walker.nextNode()) {
    const [, categories, demand] = /^=\s*([a-z_|]+)\s*(!?)\s*$/.exec(walker.currentNode.data.trim()) ?? []
    const element = walker.currentNode.nextElementSibling
    if (categories && element) truths.push({ element, categories: categories.split('|'), required: demand === '!' })
  }
  const find = (selector) =>
    selector.split(' >>> ').reduce((scope, part) => (scope?.shadowRoot ?? scope)?.querySelector(part) ?? null, document)
  const isSameQuestion = (one, other) =>
    one.matches('input[name]') && other.matches('input') && one.name === other.name && one.type === other.type
  const matched = selectors.map((selector) => {
    const element = find(selector)
    if (!element) return null
    const holding = truths.findLastIndex((truth) => truth.element.contains(element))
    if (holding >= 0) return holding
    const inside = truths.flatMap((truth, index) => (element.contains(truth.element) ? [index] : []))
    if (inside.length === 1) return inside[0]
    const same = truths.findIndex((truth) => isSameQuestion(truth.element, element))
    return same < 0 ? null : same
  })
  const shown = ({ element, ...truth }) => ({ ...truth, html: element.outerHTML.slice(0, 160) })
  return { truths: truths.map(shown), matched }
}

/** What was answered for one control: of several fields that mean it the one that says something of a person. */
const answerFor = (fields) =>
  fields.toSorted(
    (a, b) =>
      Number(className(b.category) !== NOT_PERSONAL) - Number(className(a.category) !== NOT_PERSONAL) ||
      b.confidence - a.confidence,
  )[0]

const givenFor = (field, isConsent) => {
  if (field) return className(field.category)
  // A box of agreement is told among what is agreed to, and asks for nothing.
  return isConsent ? NOT_PERSONAL : 'not found'
}

const rowOf = (page, { categories, required, html }, field, isConsent) => ({
  page,
  truth: categories.map((category) => (category === 'none' ? NOT_PERSONAL : className(category))),
  given: givenFor(field, isConsent),
  required,
  givenRequired: field?.required ?? false,
  told: field ? `«${field.label}» ${field.why.join('; ')} | ${field.selector}` : html,
})

const rowsOf = ({ page, fields, truths, matched, ticks = [] }) =>
  truths.map((truth, index) =>
    rowOf(page, truth, answerFor(fields.filter((_, at) => matched[at] === index)), ticks.includes(index)),
  )

const visit = async (inspector, url, page) => {
  const tab = await inspector.newPage()
  try {
    await tab.goto(url)
    const inspection = await inspector.inspect(tab, { settle: 700, limit: 15_000 })
    const selectors = inspection.fields.map(({ selector }) => selector)
    const facts = await factsOf(tab, inspection)
    const agreed = inspection.consent.map(({ selector }) => selector)
    const { truths, matched } = await tab.evaluate(truthsInPage, [...selectors, ...agreed])
    const ticks = matched.splice(selectors.length)
    return { page, facts, fields: inspection.fields, selectors, ticks, truths, matched }
  } finally {
    await tab.close()
  }
}

const visitAll = async () => {
  const folder = resolve(options.folder)
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html') && isWanted(file))
  const server = createServer((request, response) => {
    const page = decodeURIComponent(new URL(request.url, 'http://x').pathname).slice(1)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(pages.includes(page) ? readFileSync(join(folder, page)) : '')
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const inspector = await openInspector({ extension: options.extension })
  const site = `http://shop.localhost:${server.address().port}`
  const taken = await someAtATime(pages, Number(options.parallel), (page) => visit(inspector, `${site}/${page}`, page))
  await inspector.close()
  server.closeAllConnections()
  server.close()
  return taken
}

/** What was kept of a visit, with the fields as the engine finds them now. */
const judgeAgain = async (file) => {
  const kept = await replayFacts(file)
  return kept
    .filter(({ page }) => isWanted(page))
    .map(({ inspection, selectors, matched, ...rest }) => {
      const { fields } = inspection
      const places = new Map(selectors.map((selector, at) => [selector, matched[at]]))
      return { ...rest, fields, matched: fields.map(({ selector }) => places.get(selector) ?? null) }
    })
}

const taken = options.facts ? await judgeAgain(options.facts) : await visitAll()
taken.sort((a, b) => a.page.localeCompare(b.page, 'en', { numeric: true }))
if (options.keep)
  writeFileSync(options.keep, taken.map(({ fields: _, ...rest }) => `${JSON.stringify(rest)}\n`).join(''))
const rows = taken.flatMap(rowsOf)

if (!options.quiet)
  for (const { page, truth, given, told } of rows)
    if (!truth.includes(given)) console.log(`${page}: ${truth.join('|')} → ${given} ${told}`)
const { accuracy, macroF1, required } = figures(rows)
console.log(
  `${taken.length} pages, ${rows.length} controls: ${(accuracy * 100).toFixed(1)} % found and right, macro F1 ` +
    `${macroF1.toFixed(3)}, whether demanded ${(required.all * 100).toFixed(1)} %`,
)
