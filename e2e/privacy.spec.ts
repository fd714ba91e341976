import { openOptions } from './fixtures/extension'
import { expect, test } from './fixtures/inspector'
import { servePages } from './fixtures/pages'

const TYPED = { phone: '13912345678', name: '欧阳小满', card: '6222021234567890128' }

const FORM = `<!doctype html><meta charset=utf-8><title>点餐</title>
<form><label>手机号 <input id=p type=tel></label><label>姓名 <input id=n></label><label>银行卡号 <input id=c></label></form>
<script>addEventListener('input', (e) => {
  fetch('/t?v=' + encodeURIComponent(e.target.value), { method: 'POST', body: JSON.stringify({ v: e.target.value }) })
  localStorage.setItem('draft', e.target.value)
})</script>`

/** Everything that the extension has written anywhere, as text. */
const everythingStored = async (page: import('playwright-core').Page): Promise<{ disk: string; session: string }> =>
  page.evaluate(async () => {
    const disk: unknown[] = [await chrome.storage.local.get(null)]
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '')
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      for (const store of db.objectStoreNames)
        disk.push(
          await new Promise((resolve, reject) => {
            const reading = db.transaction(store).objectStore(store).getAll()
            reading.onsuccess = () => resolve(reading.result)
            reading.onerror = () => reject(reading.error)
          }),
        )
      db.close()
    }
    return { disk: JSON.stringify(disk), session: JSON.stringify(await chrome.storage.session.get(null)) }
  })

test('nothing that a person typed is ever written down', async ({ inspector }) => {
  const pages = await servePages({ '/': FORM })
  const page = await inspector.newPage()
  await page.goto(pages.url('/'))
  await page.locator('#p').pressSequentially(TYPED.phone)
  await page.locator('#n').fill(TYPED.name)
  await page.locator('#c').fill(TYPED.card)
  const inspection = await inspector.inspect(page)
  expect(inspection.transmissions.some((t) => t.items.some((item) => item.category === 'phone'))).toBe(true)

  const options = await openOptions(page.context())
  const during = await everythingStored(options)
  for (const value of Object.values(TYPED)) {
    expect(during.disk).not.toContain(value)
    expect(JSON.stringify(inspection)).not.toContain(value)
  }

  await page.close()
  await expect.poll(async () => (await everythingStored(options)).session).not.toContain(TYPED.phone)
  const after = await everythingStored(options)
  for (const value of Object.values(TYPED)) {
    expect(after.session).not.toContain(value)
    expect(after.session).not.toContain(encodeURIComponent(value))
    expect(after.disk).not.toContain(value)
  }
  await pages.close()
})

test('a page that asks for nothing leaves no trace in the history', async ({ inspector }) => {
  const pages = await servePages({ '/': '<!doctype html><meta charset=utf-8><title>新闻</title><p>今天的天气。</p>' })
  const page = await inspector.newPage()
  await page.goto(pages.url('/news'))
  await page.goto(pages.url('/'))
  await inspector.inspect(page)
  const options = await openOptions(page.context())
  await page.close()
  await expect.poll(async () => (await everythingStored(options)).disk).not.toContain('page.localhost')
  await pages.close()
})
