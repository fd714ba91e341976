import type { Inspector } from '../src/cli/inspector'
import type { Inspection } from '../src/core/model/inspection'
import { everythingStored, listenToBackground } from './fixtures/everything'
import { expect, extensionFolder, openInspector, test } from './fixtures/inspector'
import { checkEncodings, checkLookAlikes } from './rig/encoded-check'
import { checkNothingSaid, checkNothingStored } from './rig/left-behind'
import { PEOPLE, TYPED } from './rig/typed'

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
  await expect(page).toHaveTitle('sent', { timeout: 60_000 })
  const inspection = await inspector.inspect(page, { settle: 600, limit: 15_000 })
  await page.close()
  told.push(JSON.stringify(inspection))
  return inspection
}

test('every encoding of what was typed is found, and taken for nothing else', async () => {
  test.setTimeout(480_000)
  await checkEncodings(send, LANES)
})

test('what merely looks like a person’s is nobody’s, whatever was typed', async () => {
  test.setTimeout(240_000)
  await checkLookAlikes(send, LANES)
})

test('nothing of it is written, said or left behind', async () => {
  test.setTimeout(240_000)
  await checkNothingStored(() => everythingStored(inspector.context))
  checkNothingSaid(told, heard)
})
