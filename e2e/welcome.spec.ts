import type { BrowserContext, Page } from 'playwright-core'
import { openOptions, openWelcome, withholdAccess } from './fixtures/extension'
import { expect, openInspector, test } from './fixtures/inspector'

const introductions = (context: BrowserContext): Page[] =>
  context.pages().filter((page) => page.url().includes('/ui/welcome/'))

test('the introduction opens once after an installation, and is gone through by the keyboard alone', async () => {
  const inspector = await openInspector({ locale: 'zh-CN', device: 'iPhone 13', firstRun: true })
  const { context } = inspector
  await expect.poll(() => introductions(context).length).toBe(1)
  const page = introductions(context)[0]!
  await expect(page.getByRole('heading', { name: '它看页面在要什么' })).toBeVisible()
  const press = async (name: string) => {
    await expect(page.getByRole('button', { name })).toBeEnabled()
    for (let turn = 0; turn < 6; turn++) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => document.activeElement?.textContent)
      // The last one closes the page under the key.
      if (focused === name) return page.keyboard.press('Enter').catch(() => undefined)
    }
    throw new Error(`${name} is not reached`)
  }
  await press('下一页')
  await expect(page.getByRole('heading', { name: '它从不做什么' })).toBeFocused()
  await press('下一页')
  await expect(page.getByRole('heading', { name: '看哪些网站' })).toBeFocused()
  await expect(page.getByRole('status')).toHaveText('现在可以查看所有网站。')
  await press('知道了')
  await expect.poll(() => introductions(context).length).toBe(0)
  await inspector.close()
})

test('the introduction can be skipped, opened again, and asks for what the browser withholds', async ({
  inspector,
}) => {
  const { context } = inspector
  expect(introductions(context)).toEqual([])
  const options = await openOptions(context)
  const [again] = await Promise.all([
    context.waitForEvent('page'),
    options.getByRole('button', { name: '再看一遍介绍' }).click(),
  ])
  // A tab that a page of ours opens may have read the browser's language before it was made to be another.
  await again.getByRole('button', { name: /跳过|Skip/ }).click()
  await expect.poll(() => introductions(context).length).toBe(0)
  await withholdAccess(context)
  const page = await openWelcome(context)
  for (let turn = 0; turn < 2; turn++) await page.getByRole('button', { name: '下一页' }).click()
  await expect(page.getByRole('status')).toHaveText('现在浏览器没有让它查看所有网站。')
  await expect(page.getByRole('button', { name: '允许查看所有网站' })).toBeVisible()
})
