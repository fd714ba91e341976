import type { Page } from 'playwright-core'
import type { Inspector } from '../src/cli/inspector'
import type { Inspection } from '../src/core/model/inspection'
import { expect, openInspector, test } from './fixtures/inspector'
import { readCases, type Step, serveCases, type Walk } from './sites/cases'

/** The published enforcement cases as pages: each gives exactly the findings that the law wants, its fair twin none. */
let site: Awaited<ReturnType<typeof serveCases>>
let inspector: Inspector

test.beforeAll(async () => {
  site = await serveCases()
  inspector = await openInspector({
    headless: true,
    locale: 'zh-CN',
    device: 'iPhone 13',
    denyPermissions: true,
    context: { proxy: { server: site.proxy } },
  })
})

test.afterAll(async () => {
  await inspector?.close()
  await site?.close()
})

const take = async (page: Page, step: Step): Promise<Inspection | null> => {
  if ('press' in step) await page.getByText(step.press, { exact: true }).locator('visible=true').first().click()
  else if ('close' in step) await page.locator(step.close).locator('visible=true').first().click()
  else if ('type' in step) await page.locator(step.type[0]).pressSequentially(step.type[1], { delay: 10 })
  else if ('wait' in step) await page.getByText(step.wait).locator('visible=true').first().waitFor()
  else if ('pause' in step) await page.waitForTimeout(step.pause)
  else return (await inspector.refuse(page)).inspection
  // A person looks before the next step.
  await page.waitForTimeout(250)
  return null
}

interface Walked {
  inspection: Inspection
  /** Of each refusal test how it came out, and how it must. */
  refusals: { outcome: string | undefined; wanted: string }[]
}

const walk = async (origin: string, { start, poster, steps }: Walk): Promise<Walked> => {
  const page = await inspector.newPage()
  const refusals: Walked['refusals'] = []
  try {
    await page.goto(new URL(start, origin).href)
    await page.waitForTimeout(500)
    for (const step of steps) {
      const tested = await take(page, step)
      if ('refuse' in step) refusals.push({ outcome: tested?.refusal?.outcome, wanted: step.refuse })
    }
    const inspection = await inspector.inspect(page, { settle: 800, limit: 8000 })
    return { inspection: poster ? await inspector.choose(page, { poster }) : inspection, refusals }
  } finally {
    await page.close()
  }
}

/** What is said, worst first; plain information accuses nobody. */
const foundIn = ({ findings }: Inspection): string[] =>
  findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, outcome, severity }) => `${rule} ${outcome} ${severity}`)
    .sort()

const cases = readCases().map(([id, { row, why, shop, fair }]) => ({
  title: `${id}: ${why}`,
  row,
  walks: [...[shop].flat().map((one): [Walk, boolean] => [one, false]), [fair, true] as [Walk, boolean]],
}))

for (const { title, row, walks } of cases)
  test(title, async () => {
    const walked = await Promise.all(walks.map(([one, isTwin]) => walk(site.origin(row, isTwin), one)))
    for (const [place, { inspection, refusals }] of walked.entries()) {
      const [{ start, expect: wanted }, isTwin] = walks[place] as (typeof walks)[number]
      for (const { outcome, wanted } of refusals) expect.soft(outcome, `${start}: refusal test`).toBe(wanted)
      const list = wanted.map((one) => one.join(' ')).sort()
      expect.soft(foundIn(inspection), `${isTwin ? 'the fair twin' : 'the shop'} ${start}`).toEqual(list)
    }
  })
