import { openPopup, reloadExtension, sightOf, withholdAccess } from './fixtures/extension'
import { expect, test } from './fixtures/inspector'
import { servePages } from './fixtures/pages'

const SHOP = '<!doctype html><meta charset=utf-8><title>点餐</title><label>手机号 <input type=tel required></label>'

test('a page older than the extension is called unseen, and a reload mends it', async ({ inspector }) => {
  const pages = await servePages({ '/': SHOP })
  const page = await inspector.newPage()
  await page.goto(pages.url('/'))
  expect(await sightOf(page)).toMatchObject({ state: 'watching' })

  await reloadExtension(page.context())
  expect(await sightOf(page)).toEqual({ state: 'late' })

  const popup = await openPopup(page)
  await expect(popup.getByRole('button', { name: '重新载入' })).toBeVisible()
  await expect(popup.getByText('只问了需要的')).toHaveCount(0)
  await Promise.all([page.waitForEvent('load'), popup.getByRole('button', { name: '重新载入' }).click()])
  await expect.poll(() => sightOf(page)).toMatchObject({ state: 'watching' })
  await pages.close()
})

test('a page that may not be read is called unseen', async ({ inspector }) => {
  const pages = await servePages({ '/': SHOP })
  const page = await inspector.newPage()
  await withholdAccess(page.context())
  await page.goto(pages.url('/'))
  expect(await sightOf(page)).toMatchObject({ state: 'no_permission' })
  const popup = await openPopup(page)
  await expect(popup.getByText('只问了需要的')).toHaveCount(0)
  await pages.close()
})

test('a browser page is called closed', async ({ inspector }) => {
  const page = await inspector.newPage()
  await page.goto('chrome://version')
  expect(await sightOf(page)).toEqual({ state: 'closed' })
})
