import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { librariesIn } from './corpus/bundle.mjs'
import { keepFacts, replay } from './corpus/facts.mjs'
import { readPages } from './corpus/read-pages.mjs'
import { confusions, figures, groupBy, totals } from './corpus/report.mjs'
import { className, NOT_PERSONAL, score } from './corpus/score.mjs'
import { visitAll } from './corpus/visit.mjs'

/**
 * How often the extension is right about the controls of the corpus, page by page in a real browser. `--keep FILE`
 * writes what was seen there, `--facts FILE` judges that again with the engine of the source, in seconds.
 */
const { values: options } = parseArgs({
  options: {
    extension: { type: 'string', default: 'dist/chromium' },
    only: { type: 'string' },
    split: { type: 'string' },
    parallel: { type: 'string', default: '4' },
    settle: { type: 'string', default: '700' },
    out: { type: 'string', default: 'out/accuracy' },
    keep: { type: 'string' },
    facts: { type: 'string' },
    'show-score': { type: 'boolean', default: false },
  },
})

const pages = readPages().filter(
  ({ id, split, library }) =>
    (!options.only || id.includes(options.only) || library === options.only) &&
    (!options.split || split === options.split),
)
mkdirSync(options.out, { recursive: true })

const controls = []
const extra = []
const selectors = []
const broken = []

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

const started = Date.now()
const visited = options.facts
  ? await replay(options.facts, pages)
  : await visitAll(pages, {
      extension: options.extension,
      bundles: await librariesIn(resolve(options.out, 'libraries')),
      parallel: Number(options.parallel),
      settle: Number(options.settle),
    })
const taken = visited.filter(({ inspection }) => inspection)
if (options.keep) keepFacts(options.keep, taken)
for (const { page, inspection, matched, again } of taken) take(page, inspection, matched, again)
for (const { page, trouble } of visited) if (trouble) broken.push(`${page.id}: ${trouble}`)
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
