import type { Page } from 'playwright-core'
import type { Inspector } from '../src/cli/inspector'
import type { Inspection } from '../src/core/model/inspection'
import { expect, extensionFolder, openInspector, test } from './fixtures/inspector'
import type { Pages } from './fixtures/pages'
import { CASES, WRITES } from './rig/cases'
import { complaintOf, writeComplaintOf } from './rig/judge'
import { LOOK_ALIKES } from './rig/look-alikes'
import { hasArrived, PHONE, receivedOf, serveRig } from './rig/run'

/** How many pages are open at once: enough to wait for several together, few enough for two cores. */
const LANES = 8

let rig: Pages
let inspector: Inspector

test.beforeAll(async () => {
  rig = await serveRig()
  inspector = await openInspector({ extension: process.env.RIG_EXTENSION ?? extensionFolder, locale: 'zh-CN' })
})

test.afterAll(async () => {
  await inspector.close()
  await rig.close()
})

/** Runs work on each, some at a time, and gathers what each complains of. */
const complaints = async <T extends { name: string }>(
  all: readonly T[],
  work: (one: T) => Promise<string | null>,
): Promise<string[]> => {
  const waiting = [...all]
  const found: string[] = []
  const lane = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const { name } = one
      const complaint = await work(one).catch((error: unknown) => String(error).split('\n')[0] ?? '')
      if (complaint !== null) found.push(`${name}: ${complaint}`)
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return found.sort()
}

const visit = async (name: string, arrived: () => boolean, leaves = false): Promise<Inspection> => {
  const page: Page = await inspector.newPage()
  try {
    const host = `${name}.localhost`
    await page.goto(rig.url('/', host))
    await page.locator('#p').fill(PHONE)
    await page.locator('#b').click()
    if (leaves) await page.goto(rig.url('/bye', host))
    for (let i = 0; i < 50 && !arrived(); i++) await new Promise((resolve) => setTimeout(resolve, 60))
    return await inspector.inspect(page, { settle: 400, limit: 6000 })
  } finally {
    await page.close()
  }
}

const only = process.env.RIG_ONLY

test('every channel tells what was typed, to whom and by which witness', async () => {
  const cases = CASES.filter(({ name }) => !only || new RegExp(only).test(name))
  const found = await complaints(cases, async (one) => {
    const inspection = await visit(one.name, () => hasArrived(rig, one), one.leaves)
    if (!hasArrived(rig, one)) return 'the server has nothing of it'
    return complaintOf(inspection, one)
  })
  expect(found).toEqual([])
})

test('what a page keeps in the browser is told, masked', async () => {
  const found = await complaints(WRITES, async (one) => {
    const inspection = await visit(one.name, () => true)
    return writeComplaintOf(inspection, one)
  })
  expect(found).toEqual([])
})

test('what merely looks like a person’s is nobody’s', async () => {
  const pages = Object.keys(LOOK_ALIKES).map((name) => ({ name: `like-${name}` }))
  expect(pages.length).toBeGreaterThanOrEqual(25)
  const found = await complaints(pages, async ({ name }) => {
    const inspection = await visit(name, () => receivedOf(rig, name).length > 0)
    if (receivedOf(rig, name).length === 0) return 'the server has nothing of it'
    const items = inspection.transmissions.flatMap((t) => t.items)
    return items.length === 0 ? null : JSON.stringify(items.map((i) => [i.category, i.source, i.where, i.encoding]))
  })
  expect(found).toEqual([])
})
