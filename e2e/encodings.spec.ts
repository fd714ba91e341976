import type { Inspector } from '../src/cli/inspector'
import type { Inspection } from '../src/core/model/inspection'
import { everythingStored, listenToBackground } from './fixtures/everything'
import { expect, extensionFolder, openInspector, test } from './fixtures/inspector'
import { ENCODED } from './rig/encoded'
import { batchesOf, joined, judgeEncoded, judgeLookAlikes, RECALL, recallOf } from './rig/encoded-judge'
import { eachOf } from './rig/lanes'
import { LOOK_ALIKES } from './rig/look-alikes'
import { foundIn, needleCount } from './rig/needles'
import { PEOPLE, TYPED } from './rig/typed'
import { serveTyping } from './rig/typing'

/** How many pages are open at once. */
const LANES = 2

let inspector: Inspector
/** What the background has said, and every inspection as text. */
let heard: string[] = []
const told: string[] = []

test.beforeAll(async () => {
  inspector = await openInspector({ extension: process.env.RIG_EXTENSION ?? extensionFolder, locale: 'zh-CN' })
  heard = listenToBackground(inspector.context)
})

test.afterAll(() => inspector.close())

/** Types everything, sends everything, and gives what was told of it. */
const send = async (url: string): Promise<Inspection> => {
  const page = await inspector.newPage()
  await page.goto(url)
  for (const who of PEOPLE) await page.locator(`#${who}`).fill(TYPED[who].value)
  await page.locator('#b').click()
  await expect(page).toHaveTitle('sent', { timeout: 30_000 })
  const inspection = await inspector.inspect(page, { settle: 600, limit: 15_000 })
  await page.close()
  told.push(JSON.stringify(inspection))
  return inspection
}

test('every encoding of what was typed is found, and taken for nothing else', async () => {
  test.setTimeout(240_000)
  const batches = batchesOf(ENCODED)
  const rig = await serveTyping(batches)
  const verdicts = await eachOf([...batches.entries()], LANES, async ([at, batch]) =>
    judgeEncoded(rig, await send(rig.url('/', `batch${at}.localhost`)), batch),
  )
  await rig.close()
  const verdict = joined(verdicts)
  const recall = recallOf(verdict, ENCODED.length)
  console.log(`${ENCODED.length} encodings and shapes, recall ${recall.toFixed(4)}`, verdict.missed)
  expect(verdict.unsent).toEqual([])
  expect(verdict.wrong).toEqual([])
  expect(recall).toBeGreaterThanOrEqual(RECALL)
})

test('what merely looks like a person’s is nobody’s, whatever was typed', async () => {
  test.setTimeout(120_000)
  expect(LOOK_ALIKES.length).toBeGreaterThanOrEqual(60)
  const batches = batchesOf(LOOK_ALIKES)
  const rig = await serveTyping(batches)
  const alarms = (
    await eachOf([...batches.entries()], LANES, async ([at, batch]) =>
      judgeLookAlikes(rig, await send(rig.url('/', `batch${at}.localhost`)), batch),
    )
  ).flat()
  await rig.close()
  console.log(`${LOOK_ALIKES.length} look-alikes, ${alarms.length} false alarms`)
  expect(alarms).toEqual([])
})

test('nothing of it is written, said or left behind', async () => {
  test.setTimeout(120_000)
  const { context } = inspector
  expect(needleCount).toBeGreaterThan(1000)
  expect(told.length).toBeGreaterThan(0)
  await expect.poll(async () => foundIn((await everythingStored(context)).session), { timeout: 60_000 }).toEqual([])
  expect(foundIn((await everythingStored(context)).disk)).toEqual([])
  expect(foundIn(told.join('\n'))).toEqual([])
  expect(foundIn(heard.join('\n'))).toEqual([])
})
