import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { type Inspector, openInspector } from '../src/cli/inspector'
import { languageFor, textsFor } from '../src/cli/languages'
import { tellWritten, writeInspection } from '../src/cli/output'
import type { Inspection } from '../src/core/model/inspection'
import type { Texts } from '../src/exporters/exporter'
import { exporter as summary } from '../src/exporters/summary-table'
import { startSites } from './sites/server'
import { walkFair, walkMilktea } from './sites/walks'

const { values } = parseArgs({ options: { headed: { type: 'boolean' }, out: { type: 'string', default: 'out' } } })
const root = join(import.meta.dirname, '../..')
const started = Date.now()
const say = (message: string): void => {
  process.stderr.write(`[${((Date.now() - started) / 1000).toFixed(0).padStart(3)} s] ${message}\n`)
}
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

/** A shop in three lines, for comparing. */
const inShort = (inspection: Inspection, texts: Texts): string => {
  const { tally } = inspection
  const asked = { fields: tally.fields, required: tally.required, excessive: tally.excessive }
  const sent = { items: tally.dataItems, third: tally.dataItemsToThirdParties, parties: tally.thirdParties }
  return [
    `${inspection.site}: ${texts.say(`severity.${inspection.verdict}`)}`,
    `  ${texts.say('table.asked', asked)}`,
    `  ${texts.say('table.sent', sent)}`,
  ].join('\n')
}

const browseShop = async (inspector: Inspector, page: Page, origin: string): Promise<Inspection> => {
  let picture: Buffer | null = null
  await walkMilktea(page, origin, {
    onStep: async (step) => {
      say(`  the customer: ${step}`)
      // The form in which the shop asks for a name, a sex and a birthday.
      if (step === 'guest') picture = await inspector.screenshot(page).catch(() => null)
    },
  })
  const inspection = await inspector.inspect(page)
  const texts = textsFor(languageFor(null))
  const written = writeInspection(values.out, inspection, picture ?? (await inspector.screenshot(page)), texts)
  process.stdout.write(`\n${summary.render(inspection, texts)}\n${tellWritten(written)}\n\n`)
  return inspection
}

const browseTwin = async (inspector: Inspector, page: Page, origin: string): Promise<Inspection> => {
  await walkFair(page, origin, { onStep: (step) => say(`  the customer: ${step}`) })
  return inspector.inspect(page)
}

const demonstrate = async (): Promise<void> => {
  const sites = await startSites({ dist: join(root, 'dist/sites') })
  const inspector = await openInspector({
    headless: !values.headed,
    device: 'iPhone 13',
    context: { geolocation: { latitude: 31.2304, longitude: 121.4737 }, permissions: ['geolocation'] },
  })
  const end = () => inspector.close()
  stop.signal.addEventListener('abort', () => void end())
  try {
    const texts = textsFor(languageFor(null))
    say(`Ordering tea at the shop that asks for everything, ${sites.origin('shop.localhost')}`)
    const page = await inspector.newPage()
    const greedy = await browseShop(inspector, page, sites.origin('shop.localhost'))
    say(`Ordering the same tea at its well-behaved twin, ${sites.origin('fair.localhost')}`)
    const twinPage = await inspector.newPage()
    const fair = await browseTwin(inspector, twinPage, sites.origin('fair.localhost'))
    process.stdout.write(`\n${inShort(greedy, texts)}\n${inShort(fair, texts)}\n\n`)
    if (values.headed) {
      await page.bringToFront()
      say('The window stays open: look around, press the extension’s button. Close it, or press Ctrl-C, to end.')
      await new Promise<void>((resolve) => {
        inspector.context.once('close', () => resolve())
      })
    }
  } finally {
    await end()
    await sites.close()
  }
}

try {
  await demonstrate()
} catch (error) {
  if (stop.signal.aborted) process.exitCode = 130
  else {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`)
    process.exitCode = 1
  }
}
