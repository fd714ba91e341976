import { setTimeout as pause } from 'node:timers/promises'
import type { Inspection } from '../../src/core/model/inspection'
import { storedHere } from '../fixtures/everything'
import { checkEncodings, checkLookAlikes, type Send } from '../rig/encoded-check'
import { checkNothingStored } from '../rig/left-behind'
import { TYPED } from '../rig/typed'
import { ask, openPage, tabOf, test, until, type Watched } from './firefox'

// What is left behind is told of what the tests before have sent: a second try begins with the first of them.
test.describe.configure({ mode: 'serial' })

/** How many pages are open at once. */
const LANES = 2

/** Asks until `isDone`, or for ten seconds: Firefox has no word for a page at rest. */
const sendIn =
  ({ firefox, options }: Watched): Send =>
  async (url, isDone) => {
    const page = await openPage(firefox)
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
    await until(page, () => document.title === 'sent')
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
  test.setTimeout(600_000)
  await checkEncodings(sendIn({ firefox, options }), LANES)
})

test('what merely looks like a person’s is nobody’s, whatever was typed', async ({ firefox, options }) => {
  test.setTimeout(240_000)
  await checkLookAlikes(sendIn({ firefox, options }), LANES)
})

test('nothing of it is written or left behind', async ({ options }) => {
  test.setTimeout(240_000)
  await checkNothingStored(() => options.evaluate(storedHere))
})
