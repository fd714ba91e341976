import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { ask, openPopup, openReport } from './fixtures/extension'
import { expect, test } from './fixtures/inspector'

/** For a person to read as its receiver would. */
const READ = join(import.meta.dirname, '../out/filings')

/** What the person of the walk types, and no report may hold. */
const TYPED = ['13800138000', '王小明', '1995', '31.2304', '121.4737']

/** Opens the report from the popup by tapping, counting the taps. */
const report = async (
  page: Page,
): Promise<{ screen: Page; tap: (work: () => Promise<unknown>) => Promise<number> }> => {
  // A tab that the extension opens begins before it is told of the emulated language.
  await ask(page.context(), 'settings.set', { language: 'zh-CN' })
  let taps = 0
  const tap = async (work: () => Promise<unknown>): Promise<number> => {
    await work()
    return ++taps
  }
  const popup = await openPopup(page)
  const opened = page.context().waitForEvent('page')
  await tap(() => popup.getByRole('button', { name: '举报' }).click())
  const screen = await opened
  await screen.locator('textarea').first().waitFor()
  return { screen, tap }
}

test('a complaint for every office is three taps from the popup, in its form, without a typed value', async ({
  order: { page, inspection },
}) => {
  test.setTimeout(360_000)
  const { screen, tap } = await report(page)
  // The picture is tried first: it would be one of the files.
  await expect(screen.getByText('正在截图')).toHaveCount(0)

  const office = screen.getByRole('combobox', { name: '渠道' })
  const language = screen.getByRole('combobox', { name: '文字用' })
  const offices = await office
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  expect(offices.length).toBeGreaterThanOrEqual(13)
  // A person opens the list and picks: two taps after the one in the popup.
  await tap(() => office.focus())
  expect(await tap(() => office.selectOption('cac_12377'))).toBeLessThanOrEqual(4)
  await screen.getByText('看整篇').click()
  const whole = screen.locator('.whole pre')

  const hosts = new Set([inspection.site, ...inspection.transmissions.map(({ recipient }) => recipient.host)])
  for (const id of offices)
    for (const tongue of ['zh-CN', 'en']) {
      await office.selectOption(id)
      await language.selectOption(tongue)
      const text = (await whole.textContent()) ?? ''
      for (const value of TYPED) expect(text, `${id} ${tongue}`).not.toContain(value)
      expect(text, id).not.toMatch(/\{\w+\}|complaint\.|undefined/)
      for (const block of await screen.locator('.block label').allTextContents())
        if (tongue === 'zh-CN' && block !== '开头') expect(text, id).toContain(`【${block}】`)
      expect(text, id).toMatch(/localhost/)
      // Only what was seen: every host in it is one of the visit.
      for (const [host] of text.matchAll(/\b[a-z0-9-]+\.localhost\b/g))
        expect(
          [...hosts].some((seen) => seen.startsWith(host)),
          `${id}: ${host}`,
        ).toBe(true)
      const room = (await screen.locator('.block + .quiet').textContent()) ?? ''
      const [, length, limit] = /([\d,]+)\D+([\d,]+)?/.exec(room) ?? []
      if (limit) expect(Number(length?.replace(',', '')), id).toBeLessThanOrEqual(Number(limit.replace(',', '')))
      await expect(screen.getByRole('alert')).toHaveCount(0)
      mkdirSync(READ, { recursive: true })
      writeFileSync(join(READ, `${id}.${tongue}.txt`), text)
    }
})

test('what was filed is noted when the person wants it, and what leaves is what is seen', async ({
  order: { page },
}) => {
  const { screen } = await report(page)
  await screen.getByText('写进去的发现').click()
  const findings = screen.locator('.findings input')
  const before = await findings.count()
  const title = ((await screen.locator('.findings label').first().textContent()) ?? '').trim()
  await findings.first().uncheck()
  await expect(screen.getByText(`写进去的发现：${before - 1} / ${before} 项`)).toBeVisible()
  await screen.getByText('看整篇').click()
  await expect(screen.locator('.whole pre')).not.toContainText(`${title}：`)

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await screen.getByRole('button', { name: '复制文字' }).click()
  await expect(screen.getByText('已复制')).toBeVisible()
  expect(await screen.evaluate(() => navigator.clipboard.readText())).toBe(
    await screen.locator('.whole pre').textContent(),
  )

  // No test calls at an office.
  const office = 'https://www.12315.cn/**'
  await page.context().route(office, (route) => route.fulfill({ body: '12315' }))
  const site = page.context().waitForEvent('page')
  await screen.getByRole('button', { name: '打开 www.12315.cn' }).click()
  const opened = await site
  await opened.waitForURL(office)
  await opened.close()
  await page.context().unroute(office)

  await screen.getByRole('textbox', { name: /编号/ }).fill('沪-2026-0077')
  await screen.getByRole('button', { name: '记下' }).click()
  await expect(screen.getByText('已记下：全国 12315 平台：举报')).toBeVisible()
  await screen.setViewportSize({ width: 360, height: 780 })
  expect(await screen.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await screen.screenshot({ path: 'out/report-phone.png', fullPage: true })
  await screen.setViewportSize({ width: 1180, height: 900 })
  await screen.emulateMedia({ colorScheme: 'dark' })
  await screen.screenshot({ path: 'out/report-desk-dark.png' })
  await screen.emulateMedia({ colorScheme: 'light' })
  await screen.screenshot({ path: 'out/report-desk.png', fullPage: true })
})

test('a report of nothing says so', async ({ sharedPhone: phone }) => {
  const page = await phone.newPage()
  await page.goto('about:blank')
  const screen = await openReport(page.context(), 'none')
  await expect(screen.getByText('这台设备上没有这份检查记录')).toBeVisible()
  await expect(screen.getByRole('button', { name: '看历史记录' })).toBeVisible()
})

test('a report whose background is silent is not called deleted', async ({ sharedPhone: phone }) => {
  const page = await phone.newPage()
  const screen = await openReport(page.context(), 'some')
  await screen.addInitScript(() => {
    chrome.runtime.sendMessage = () =>
      Promise.reject(new Error('The message port closed before a response was received.'))
  })
  await screen.reload()
  await expect(screen.getByRole('button', { name: '重试' })).toBeVisible({ timeout: 60_000 })
  await expect(screen.getByText('这台设备上没有这份检查记录')).toHaveCount(0)
})

test('what was judged by older rules shows both judgements', async ({ sharedPhone: phone, sites }) => {
  const page = await phone.newPage()
  const context = page.context()
  await ask(context, 'settings.set', { language: 'zh-CN' })
  await page.goto(`${sites.origin('shop.localhost')}/`)
  const today = await phone.inspect(page)
  expect(today.findings.length).toBeGreaterThan(0)
  const old = {
    ...today,
    id: crypto.randomUUID(),
    tool: {
      ...today.tool,
      rulesets: today.tool.rulesets.map((one) => ({ ...one, version: '2025.1.1', sha256: '0'.repeat(64) })),
    },
    findings: [],
    verdict: 'info',
  }
  const writer = await openReport(context, 'none')
  await writer.evaluate(
    (document) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('scanwarden')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('inspections', 'readwrite')
          writing.objectStore('inspections').put(document)
          writing.oncomplete = () => resolve(opening.result.close())
          writing.onerror = () => reject(writing.error)
        }
      }),
    old,
  )
  const screen = await openReport(context, old.id)
  const both = screen.getByRole('banner').locator('section.both')
  await expect(both).toContainText('2025.1.1')
  await expect(both.getByRole('listitem')).toHaveCount(today.findings.length)
})
