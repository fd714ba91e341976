import type { Inspection } from '../src/core/model/inspection'
import { killBackground } from './fixtures/background'
import { expect, test } from './fixtures/inspector'
import { walkMilktea } from './sites/walks'

/** What a court would count: which facts there are, whatever order and clock they came with. */
const factsOf = (inspection: Inspection) => ({
  // Steppers of a cart that is open for a moment are no facts: how many are looked at depends on the machine's load.
  fields: inspection.fields
    .filter((f) => f.category !== null)
    .map((f) => `${f.label} ${f.category} ${f.required}`)
    .sort(),
  accesses: inspection.accesses.map((a) => `${a.api} ${a.outcome}`).sort(),
  sent: inspection.transmissions
    .filter((t) => t.items.length > 0)
    .map(
      (t) =>
        `${t.method} ${t.url.replace(/\d{6,}/g, 'N')} ${[...new Set(t.items.map((i) => i.category))].sort().join()}`,
    )
    .sort(),
  consent: inspection.consent.map((c) => `${c.text} ${c.prechecked}`).sort(),
  findings: inspection.findings.map((f) => `${f.rule} ${f.outcome}`).sort(),
})

test('killing the background in the middle of the order loses no fact', async ({ phone, sites }) => {
  test.setTimeout(180_000)
  const context = phone.context
  await context.grantPermissions(['geolocation'], { origin: sites.origin('shop.localhost') })
  await context.setGeolocation({ latitude: 31.2304, longitude: 121.4737 })

  const undisturbed = await phone.newPage()
  await walkMilktea(undisturbed, sites.origin('shop.localhost'))
  const whole = await phone.inspect(undisturbed)
  await undisturbed.close()

  const page = await phone.newPage()
  let killed = 0
  await walkMilktea(page, sites.origin('shop.localhost'), {
    onStep: async () => {
      // An event that the browser hands over in the very instant of the kill dies with it, as the browser offers no
      // second delivery. What the background has had for a moment must be safe.
      await page.waitForTimeout(150)
      await killBackground(context)
      killed++
    },
  })
  expect(killed).toBeGreaterThan(5)
  const survived = await phone.inspect(page)
  expect(factsOf(survived)).toEqual(factsOf(whole))
})

test('with the network gone nothing hangs', async ({ inspector, sites }) => {
  const page = await inspector.newPage()
  await page.goto(`${sites.origin('shop.localhost')}/t?store=S021&table=A12`)
  await page.context().setOffline(true)
  await page.locator('body').click()
  const inspection = await inspector.inspect(page)
  expect(inspection.pages.length).toBeGreaterThan(0)
  await page.context().setOffline(false)
})
