import { setTimeout as pause } from 'node:timers/promises'
import type { Inspection } from '../../src/core/model/inspection'
import type { Pages } from '../fixtures/pages'
import { CASES, type Case, WRITES } from '../rig/cases'
import { complaintsOf } from '../rig/complaints'
import { visitComplaintOf, writeComplaintOf } from '../rig/judge'
import { hasArrived, serveRig } from '../rig/run'
import { PHONE } from '../rig/typed'
import { visitsOf } from '../rig/visits'
import { ask, expect, openPage, tabOf, test, type Watched } from './firefox'

const LANES = 4
const only = process.env.RIG_ONLY

// A browser has its own worker: each takes a part of the channels.
test.describe.configure({ mode: 'parallel' })
const PARTS = 4

let rig: Pages

test.beforeAll(async () => {
  rig = await serveRig()
})

test.afterAll(() => rig.close())

/** Asks again and again until the inspection says it, or for five seconds: Firefox has no word for a page at rest. */
const visit = async (
  { firefox, options }: Watched,
  name: string,
  presses: number,
  complaint: (inspection: Inspection) => string | null,
  leaves = false,
): Promise<string | null> => {
  const page = await openPage(firefox)
  try {
    const host = `${name}.localhost`
    await page.goto(rig.url('/', host))
    const tab = await tabOf(options, rig.url('/', host))
    await page.evaluate((value) => {
      const input = document.querySelector<HTMLInputElement>('#p')!
      input.focus()
      input.value = value
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    }, PHONE)
    for (let at = 0; at < presses; at++)
      await page.evaluate((id) => document.querySelector<HTMLElement>(id)!.click(), at === 0 ? '#b' : `#b${at}`)
    if (leaves) await page.goto(rig.url('/bye', host))
    let found: string | null = 'no inspection'
    for (let i = 0; i < 20 && found !== null; i++) {
      await pause(250)
      const inspection = await ask(options, 'inspection.get', { tab })
      if (inspection) found = complaint(inspection)
    }
    return found
  } finally {
    await page.close()
  }
}

const cases = CASES.flatMap((one): Case[] => {
  if (typeof one.firefox === 'string' || (only && !new RegExp(only).test(one.name))) return []
  return [{ ...one, ...one.firefox }]
})

const visits = visitsOf(cases)

for (let part = 0; part < PARTS; part++)
  test(`every channel tells what was typed, but for what docs/channels.md says of Firefox: ${part + 1} of ${PARTS}`, async ({
    firefox,
    options,
  }) => {
    test.setTimeout(400_000)
    const ours = visits.filter((_, at) => at % PARTS === part)
    const found = await complaintsOf(ours, LANES, async (one) => {
      const complaint = await visit(
        { firefox, options },
        one.name,
        one.cases.length,
        (inspection) => visitComplaintOf(inspection, one),
        one.cases[0]?.leaves,
      )
      const missing = one.cases.filter((each) => !hasArrived(rig, each))
      return missing.length === 0 ? complaint : `the server has nothing of ${missing.map(({ name }) => name)}`
    })
    expect(found).toEqual([])
  })

test('what a page keeps in the browser is told, masked', async ({ firefox, options }) => {
  const found = await complaintsOf(WRITES, LANES, (one) =>
    visit({ firefox, options }, one.name, 1, (inspection) => writeComplaintOf(inspection, one)),
  )
  expect(found).toEqual([])
})
