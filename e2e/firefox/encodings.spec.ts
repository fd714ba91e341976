import type { Inspection } from '../../src/core/model/inspection'
import { storedHere } from '../fixtures/everything'
import { ENCODED } from '../rig/encoded'
import { batchesOf, joined, judgeEncoded, judgeLookAlikes, RECALL, recallOf } from '../rig/encoded-judge'
import { LOOK_ALIKES } from '../rig/look-alikes'
import { foundIn } from '../rig/needles'
import { TYPED } from '../rig/typed'
import { serveTyping } from '../rig/typing'
import { ask, expect, tabOf, test, type Watched } from './firefox'

// What is left behind is told of what the tests before have sent: a second try begins with the first of them.
test.describe.configure({ mode: 'serial' })

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

/** Sends everything; asks until `isDone`, or for ten seconds: Firefox has no word for a page at rest. */
const send = async (
  { firefox, options }: Watched,
  url: string,
  isDone: (inspection: Inspection) => boolean,
): Promise<Inspection> => {
  const page = await firefox.newPage()
  await page.goto(url)
  const tab = await tabOf(options, url)
  await page.evaluate((typed) => {
    for (const [who, { value }] of Object.entries(typed)) {
      const input = document.querySelector<HTMLInputElement>(`#${who}`)!
      input.focus()
      input.value = value
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    }
    document.querySelector<HTMLElement>('#b')!.click()
  }, TYPED)
  await page.waitForFunction(() => document.title === 'sent', { timeout: 30_000 })
  let inspection: Inspection | null = null
  for (let turn = 0; turn < 20; turn++) {
    await pause(500)
    inspection = await ask(options, 'inspection.get', { tab })
    if (inspection && isDone(inspection)) break
  }
  await page.close()
  if (!inspection) throw new Error(`nothing is told of ${url}`)
  return inspection
}

test('every encoding of what was typed is found, and taken for nothing else', async ({ firefox, options }) => {
  test.setTimeout(300_000)
  const batches = batchesOf(ENCODED)
  const rig = await serveTyping(batches)
  const verdicts = []
  for (const [at, batch] of batches.entries()) {
    const isDone = (inspection: Inspection) => judgeEncoded(rig, inspection, batch).missed.length === 0
    const inspection = await send({ firefox, options }, rig.url('/', `batch${at}.localhost`), isDone)
    verdicts.push(judgeEncoded(rig, inspection, batch))
  }
  await rig.close()
  const verdict = joined(verdicts)
  const recall = recallOf(verdict, ENCODED.length)
  console.log(`${ENCODED.length} encodings and shapes, recall ${recall.toFixed(4)}`, verdict.missed)
  expect(verdict.unsent).toEqual([])
  expect(verdict.wrong).toEqual([])
  expect(recall).toBeGreaterThanOrEqual(RECALL)
})

test('what merely looks like a person’s is nobody’s, whatever was typed', async ({ firefox, options }) => {
  test.setTimeout(120_000)
  const batches = batchesOf(LOOK_ALIKES)
  const rig = await serveTyping(batches)
  const alarms = []
  for (const [at, batch] of batches.entries()) {
    const inspection = await send(
      { firefox, options },
      rig.url('/', `batch${at}.localhost`),
      ({ transmissions }) => transmissions.filter(({ url }) => url.includes('/e/like-')).length >= batch.length,
    )
    alarms.push(...judgeLookAlikes(rig, inspection, batch))
  }
  await rig.close()
  expect(alarms).toEqual([])
})

test('nothing of it is written or left behind', async ({ options }) => {
  test.setTimeout(120_000)
  let left = ['not read']
  for (let turn = 0; turn < 60 && left.length > 0; turn++) {
    await pause(1000)
    left = foundIn((await options.evaluate(storedHere)).session)
  }
  expect(left).toEqual([])
  const { disk } = await options.evaluate(storedHere)
  expect(disk).toContain('"channel":"fetch"')
  expect(foundIn(disk)).toEqual([])
})
