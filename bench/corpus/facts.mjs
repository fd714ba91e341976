import { readFileSync, writeFileSync } from 'node:fs'
import { fromSource } from '../from-source.mjs'

/** Runs in the extension's background: all that the visit's inspection was made of. */
const readVisit = async (id) => {
  const open = (request) =>
    new Promise((done, fail) => {
      request.onsuccess = () => done(request.result)
      request.onerror = () => fail(request.error)
    })
  const db = await open(indexedDB.open('scanwarden'))
  const {
    endedAt,
    incognito,
    open: isOpen,
    ...visit
  } = await open(db.transaction('visits').objectStore('visits').get(id))
  const records = await open(db.transaction('observations').objectStore('observations').index('visit').getAll(id))
  db.close()
  return { visit, observations: records.map(({ observation }) => observation) }
}

/** The facts of an inspection as the browser keeps them: what the extension saw of a page before anything was concluded. */
export const factsOf = (tab, inspection) => {
  const [background] = tab.context().serviceWorkers()
  return background.evaluate(readVisit, inspection.id)
}

const nameOf = ({ frame, selector }) => `${frame} ${selector}`

/** Writes what was seen of each page, a line each, for `replay`. */
export const keepFacts = (file, taken) =>
  writeFileSync(
    file,
    taken
      .map(({ page, inspection, facts, matched, again }) => {
        const controls = inspection.fields.map((field, at) => [nameOf(field), matched[at], again?.[at] ?? null])
        return `${JSON.stringify({ page: page.id, facts, controls, drawnAgain: again !== null })}\n`
      })
      .join(''),
  )

const NOWHERE = { field: null, unique: false }

/** The lines of a file of facts, each judged again by the engine as it is in the source now: no browser, no page code. */
export const replayFacts = async (file) => {
  const { createCatalogEngine } = await fromSource(`export { createCatalogEngine } from '/src/catalog'`)
  const engine = createCatalogEngine()
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ facts, ...rest }) => ({ ...rest, inspection: engine.inspect(facts.visit, facts.observations) }))
}

/** The pages of the corpus of such a file. */
export const replay = async (file, pages) => {
  const byId = new Map(pages.map((page) => [page.id, page]))
  const kept = await replayFacts(file)
  return kept.flatMap(({ page: id, inspection, controls, drawnAgain }) => {
    const page = byId.get(id)
    if (!page) return []
    const known = new Map(controls.map(([name, one, other]) => [name, { one, other }]))
    const found = inspection.fields.map((field) => known.get(nameOf(field)))
    return {
      page,
      inspection,
      matched: found.map((one) => one?.one ?? NOWHERE),
      again: drawnAgain ? found.map((one) => one?.other ?? NOWHERE) : null,
    }
  })
}
