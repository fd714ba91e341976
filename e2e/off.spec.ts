import type { BrowserContext } from 'playwright-core'
import { killBackground } from './fixtures/background'
import { ask, openOptions, openPopup, sightOf, tabOf } from './fixtures/extension'
import { expect, test } from './fixtures/inspector'
import { servePages } from './fixtures/pages'

const SHOP = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>扫码点餐 3 号桌</title>
<script>
  navigator.geolocation.getCurrentPosition(() => {}, () => {})
  fetch('/early', { method: 'POST', body: JSON.stringify({ mobile: '13912345678' }) })
  localStorage.setItem('mobile', '13912345678')
  new Worker('/worker.js').postMessage('13912345678')
</script>
<h1>堂食点餐</h1><label>手机号 <input type="tel" name="mobile" required></label>
<iframe src="http://other.localhost:PORT/frame"></iframe>
<script>document.querySelector('input').addEventListener('input', (event) =>
  navigator.sendBeacon('http://collector.localhost:PORT/track', JSON.stringify({ mobile: event.target.value })))</script></html>`
const FRAME = '<!doctype html><meta charset="utf-8"><label>身份证号 <input name="idcard" required></label>'
const WORKER = `onmessage = ({ data }) => fetch('/from-worker', { method: 'POST', body: JSON.stringify({ mobile: data }) })`

/** Everything that the extension holds of visits: on the disk and for the session. */
const held = async (context: BrowserContext) => {
  const options = await openOptions(context)
  const found = await options.evaluate(async () => {
    const counts: Record<string, number> = {}
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name)
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error)
      })
      for (const store of db.objectStoreNames)
        counts[store] = await new Promise<number>((resolve) => {
          const asked = db.transaction(store).objectStore(store).count()
          asked.onsuccess = () => resolve(asked.result)
        })
      db.close()
    }
    const session = Object.keys(await chrome.storage.session.get(null)).filter((key) =>
      /^(tab|known|pending):/.test(key),
    )
    return { counts, session: session.length }
  })
  await options.close()
  return found
}

test('off is off: pages, hooks, requests, frames and workers, until it is switched on again', async ({ phone }) => {
  const pages = await servePages((path) =>
    path === '/frame'
      ? FRAME
      : path === '/worker.js'
        ? { text: WORKER, type: 'text/javascript' }
        : path === '/t'
          ? SHOP.replaceAll('PORT', String(pages.port))
          : undefined,
  )
  const url = pages.url('/t?table=3', 'shop.localhost')
  const page = await phone.newPage()
  await page.goto(url)
  expect((await phone.inspect(page)).fields.map(({ category }) => category)).toContain('phone')
  const popup = await openPopup(page)
  const toggle = popup.getByRole('switch', { name: /正在看 shop\.localhost/ })
  expect((await toggle.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await toggle.click()
  await expect(popup.getByText('在 shop.localhost 上已经关掉')).toBeVisible()
  await popup.screenshot({ path: 'out/popup-off.png' })
  const before = await held(page.context())
  expect(before.session).toBe(0)

  const act = async () => {
    await page.bringToFront()
    await page.locator('input').fill('13898765432')
    await page.frameLocator('iframe').locator('input').fill('110101199003070011')
    await expect.poll(() => pages.requests.filter(({ path }) => path === '/from-worker').length).toBeGreaterThan(0)
    await page.waitForTimeout(1500)
  }
  // The page that was open, the same page loaded anew, and once more with another background.
  await act()
  await page.reload()
  await act()
  await killBackground(page.context())
  await page.reload()
  await act()
  expect(await held(page.context())).toEqual(before)
  expect(await sightOf(page)).toEqual({ state: 'off', site: 'shop.localhost' })
  expect(await ask(page.context(), 'inspection.get', { tab: await tabOf(page) })).toBeNull()

  // Another site is watched as ever, also where the site that is off is its third party.
  const other = await phone.newPage()
  await other.goto(pages.url('/t?table=4', 'tea.localhost'))
  expect((await phone.inspect(other)).fields.length).toBeGreaterThan(0)
  await other.close()

  await popup.bringToFront()
  await Promise.all([page.waitForEvent('load'), popup.getByRole('button', { name: '重新打开' }).click()])
  await expect
    .poll(async () => (await phone.inspect(page).catch(() => null))?.accesses.map(({ api }) => api) ?? [])
    .toContain('navigator.geolocation.getCurrentPosition')
  await expect(popup.getByRole('switch')).toBeVisible()
  await pages.close()
})
