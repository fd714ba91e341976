import { openInspector } from '../../dist/node/index.js'
import { act } from './act.mjs'
import { factsOf } from './facts.mjs'
import { match } from './match.mjs'
import { LIBRARIES } from './render/document.mjs'
import { serve } from './serve.mjs'
import { someAtATime } from './some-at-a-time.mjs'

/** How often a page is looked at again where controls are missing: a busy machine may not have come to them yet. */
const LOOKS = 3
/** How long a form takes to be drawn anew. */
const DRAWN = 300

const rowsOf = ({ library }) => LIBRARIES[library].rows ?? null

/** The inspection of a page: as it comes, and after what a person would press without having typed. */
const inspect = async (inspector, tab, page, settle) => {
  const expected = page.fields.filter(({ widget }) => widget !== 'hidden').length
  const read = async () => {
    let inspection
    for (let looks = 0; looks < LOOKS; looks++) {
      inspection = await inspector.inspect(tab, { settle, limit: 15_000 })
      if (inspection.fields.length >= expected) break
    }
    return inspection
  }
  const first = await read()
  return (await act(tab, page)) ? read() : first
}

/** Which control each selector means after all of them were made anew; null for a form in steps, which is back at its first. */
const matchAgain = async (tab, page, fields) => {
  if (page.modes.has('steps')) return null
  await Promise.all(tab.frames().map((frame) => frame.evaluate(() => window.renderAgain?.())))
  await tab.waitForTimeout(DRAWN)
  return (await match(tab, rowsOf(page), fields)).matched
}

/** What the extension made of one page, which control each of its fields is, and what went wrong. */
const visit = async (inspector, page, url, settle) => {
  const tab = await inspector.newPage()
  const errors = []
  tab.on('pageerror', (error) => errors.push(error.message))
  try {
    await tab.goto(url)
    const inspection = await inspect(inspector, tab, page, settle)
    const { matched, rows } = await match(tab, rowsOf(page), inspection.fields)
    const facts = await factsOf(tab, inspection)
    const again = await matchAgain(tab, page, inspection.fields)
    const trouble = rows === page.fields.length ? null : `${rows} rows of ${page.fields.length} (${errors[0] ?? ''})`
    return { page, inspection, facts, matched, again, trouble }
  } catch (error) {
    return { page, trouble: error.message }
  } finally {
    await tab.close().catch(() => {})
  }
}

/** Opens every page with the extension, some at a time. */
export const visitAll = async (pages, { extension, bundles, parallel, settle }) => {
  const site = await serve(pages, bundles)
  const inspector = await openInspector({ extension })
  const taken = await someAtATime(pages, parallel, (page) => visit(inspector, page, site.url(page), settle))
  await inspector.close()
  site.close()
  return taken
}
