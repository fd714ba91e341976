import { ASKING_PAGE } from './fixtures/asking-page'
import { everythingStored } from './fixtures/everything'
import { allowPrivateWindows, openHistory, openOptions } from './fixtures/extension'
import { expect, test } from './fixtures/inspector'
import { servePages } from './fixtures/pages'

test('what a private window shows is judged while it is open, told nowhere else, and gone with its tab', async ({
  inspector: { context },
}) => {
  const pages = await servePages({ '/t': ASKING_PAGE })
  await allowPrivateWindows(context)
  const options = await openOptions(context)
  const tab = await options.evaluate(
    async (url) => {
      const opened = await chrome.windows.create({ url, incognito: true })
      return opened?.tabs?.[0]?.id ?? -1
    },
    pages.url('/t', 'quiet.localhost'),
  )
  const badge = () => options.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab)
  await expect.poll(async () => Number(await badge())).toBeGreaterThan(0)
  expect((await everythingStored(context)).disk).toContain('quiet.localhost')

  const open = await context.newPage()
  await open.goto(pages.url('/t', 'loud.localhost'))
  const history = await openHistory(context)
  await expect
    .poll(async () => {
      await history.reload()
      return history.locator('main').textContent()
    })
    .toContain('loud.localhost')
  expect(await history.locator('main').textContent()).not.toContain('quiet.localhost')

  await options.evaluate((id) => chrome.tabs.remove(id), tab)
  await expect
    .poll(async () => Object.values(await everythingStored(context)).join(), { timeout: 40_000 })
    .not.toContain('quiet.localhost')
  await pages.close()
})
