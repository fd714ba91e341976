import type { Page } from 'playwright-core'
import type { Inspector } from '../src/cli/inspector'
import type { Inspection } from '../src/core/model/inspection'
import { everythingStored, listenToBackground } from './fixtures/everything'
import { expect, extensionFolder, openInspector, test } from './fixtures/inspector'
import type { Pages } from './fixtures/pages'
import { CASES, type Case, CODED, WRITES } from './rig/cases'
import { complaintsOf } from './rig/complaints'
import { visitComplaintOf, writeComplaintOf } from './rig/judge'
import { checkNothingSaid, checkNothingStored } from './rig/left-behind'
import { hasArrived, serveRig } from './rig/run'
import { PHONE } from './rig/typed'
import { visitsOf } from './rig/visits'

/** How many pages are open at once: enough to wait for several together, few enough for two cores. */
const LANES = 8

let rig: Pages
let inspector: Inspector
/** What the background has said, and every inspection as text. */
let heard: string[] = []
const told: string[] = []

test.beforeAll(async () => {
  rig = await serveRig()
  inspector = await openInspector({ extension: process.env.RIG_EXTENSION ?? extensionFolder, locale: 'zh-CN' })
  heard = listenToBackground(inspector.context)
})

test.afterAll(async () => {
  await inspector.close()
  await rig.close()
})

/** Presses so many buttons, one after the other, waits for what they send, and gives what is told of the visit. */
const visit = async (name: string, presses: number, arrived: () => boolean, leaves = false): Promise<Inspection> => {
  const page: Page = await inspector.newPage()
  // A visit lasts as long as its tab does, also in a tab that the page has opened.
  const opened: Page[] = []
  page.on('popup', (popup) => opened.push(popup))
  try {
    const host = `${name}.localhost`
    await page.goto(rig.url('/', host))
    await page.locator('#p').fill(PHONE)
    for (let at = 0; at < presses; at++) await page.locator(at === 0 ? '#b' : `#b${at}`).click()
    if (leaves) await page.goto(rig.url('/bye', host))
    for (let i = 0; i < 50 && !arrived(); i++) await new Promise((resolve) => setTimeout(resolve, 60))
    const inspection = await inspector.inspect(page, { settle: 400, limit: 6000 })
    told.push(JSON.stringify(inspection))
    return inspection
  } finally {
    for (const one of [...opened, page]) await one.close()
  }
}

const only = process.env.RIG_ONLY

const runCases = async (all: readonly Case[]): Promise<string[]> => {
  test.setTimeout(600_000)
  const cases = all.filter(({ name }) => !only || new RegExp(only).test(name))
  const visits = visitsOf(cases)
  const found = await complaintsOf(visits, LANES, async (one) => {
    const missing = () => one.cases.filter((each) => !hasArrived(rig, each))
    const inspection = await visit(one.name, one.cases.length, () => missing().length === 0, one.cases[0]?.leaves)
    if (missing().length > 0) return `the server has nothing of ${missing().map(({ name }) => name)}`
    return visitComplaintOf(inspection, one)
  })
  console.log(`${cases.length} channels in ${visits.length} visits, ${found.length} of them with complaints`)
  return found
}

test('every channel tells what was typed, to whom and by which witness', async () => {
  expect(await runCases(CASES)).toEqual([])
})

test('every channel tells what was coded before it was sent', async () => {
  expect(await runCases(CODED)).toEqual([])
})

test('what a page keeps in the browser is told, masked', async () => {
  const found = await complaintsOf(WRITES, LANES, async (one) => {
    const inspection = await visit(one.name, 1, () => true)
    return writeComplaintOf(inspection, one)
  })
  expect(found).toEqual([])
})

test('nothing of it is written, said or left behind', async () => {
  test.setTimeout(240_000)
  await checkNothingStored(() => everythingStored(inspector.context))
  checkNothingSaid(told, heard)
})
