import type { Page } from 'playwright-core'
import type { Inspector } from '../src/cli/inspector'
import type { Inspection, Transmission } from '../src/core/model/inspection'
import { expect, extensionFolder, openInspector, test } from './fixtures/inspector'
import type { Pages } from './fixtures/pages'
import { ENCODED } from './rig/encoded'
import { LOOK_ALIKES } from './rig/look-alikes'
import { PEOPLE, TYPED } from './rig/typed'
import { hasReceived, type Named, serveTyping } from './rig/typing'

/** Requests of one page, so that it is one visit of usual size. */
const BATCH = 60
/** Of what reaches the server, so much must be told. */
const RECALL = 0.99

let inspector: Inspector

test.beforeAll(async () => {
  inspector = await openInspector({ extension: process.env.RIG_EXTENSION ?? extensionFolder, locale: 'zh-CN' })
})

test.afterAll(() => inspector.close())

const batchesOf = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, at) => all.slice(at * BATCH, (at + 1) * BATCH))

/** Types everything, sends everything, and gives what was told of each request. */
const send = async (page: Page, url: string): Promise<Inspection> => {
  await page.goto(url)
  for (const who of PEOPLE) await page.locator(`#${who}`).fill(TYPED[who].value)
  await page.locator('#b').click()
  await expect(page).toHaveTitle('sent', { timeout: 30_000 })
  return inspector.inspect(page, { settle: 600, limit: 15_000 })
}

const run = async <T extends Named>(
  all: readonly T[],
  judge: (one: T, told: readonly Transmission[]) => string | null,
): Promise<string[]> => {
  const batches = batchesOf(all)
  const rig: Pages = await serveTyping(batches)
  const found: string[] = []
  for (const [at, batch] of batches.entries()) {
    const page = await inspector.newPage()
    const { transmissions } = await send(page, rig.url('/', `batch${at}.localhost`))
    for (const one of batch) {
      const address = `/e/${one.name}`
      const told = transmissions.filter(({ url }) =>
        new RegExp(`${address.replaceAll('.', '\\.')}(?![\\w.-])`).test(url),
      )
      const complaint = hasReceived(rig, one) ? judge(one, told) : 'the server has nothing of it'
      if (complaint !== null) found.push(`${one.name}: ${complaint}`)
    }
    await page.close()
  }
  await rig.close()
  return found
}

test('every encoding of what was typed is found, and taken for nothing else', async () => {
  test.setTimeout(240_000)
  const wrong: string[] = []
  const missed = await run(ENCODED, ({ name, who }, told) => {
    const items = told.flatMap((one) => one.items.filter(({ source }) => source === 'typed'))
    const others = items.filter(({ category }) => category !== who)
    if (others.length > 0) wrong.push(`${name}: ${others.map(({ category, where }) => `${category} ${where}`).join()}`)
    return items.some(({ category }) => category === who) ? null : 'not told'
  })
  const recall = (ENCODED.length - missed.length) / ENCODED.length
  console.log(`${ENCODED.length} encodings, recall ${recall.toFixed(4)}, ${missed.length} missed`, missed)
  expect(wrong).toEqual([])
  expect(missed.filter((one) => one.endsWith('the server has nothing of it'))).toEqual([])
  expect(recall).toBeGreaterThanOrEqual(RECALL)
})

test('what merely looks like a person’s is nobody’s, whatever was typed', async () => {
  test.setTimeout(120_000)
  const all = Object.entries(LOOK_ALIKES).map(
    ([name, body]): Named => ({
      name: `like-${name}`,
      sent:
        typeof body === 'string'
          ? { method: 'GET', suffix: body }
          : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    }),
  )
  expect(all.length).toBeGreaterThanOrEqual(60)
  const alarms = await run(all, (_, told) => {
    const items = told.flatMap((one) => one.items)
    return items.length === 0 ? null : JSON.stringify(items.map((i) => [i.category, i.source, i.where, i.encoding]))
  })
  console.log(`${all.length} look-alikes, ${alarms.length} false alarms`)
  expect(alarms).toEqual([])
})
