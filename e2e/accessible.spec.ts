import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { ASKING_PAGE } from './fixtures/asking-page'
import { ask, openHistory, openOptions, openPopup, openReport, openWelcome } from './fixtures/extension'
import { expect, test } from './fixtures/inspector'
import { type Pages, servePages } from './fixtures/pages'

let pages: Pages
test.beforeAll(async () => {
  pages = await servePages({
    '/t': ASKING_PAGE,
    '/empty': '<!doctype html><html lang="zh"><title>菜单</title><p>今日例汤</p></html>',
  })
})
test.afterAll(() => pages.close())

const settle = (page: Page) => page.waitForFunction(() => document.querySelector('main:not([aria-busy])') !== null)

const unfoldAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

/** What one sees in the popup, one screen after the other. */
const STATES: Record<string, (popup: Page) => Promise<void>> = {
  overview: async (popup) => {
    for (const row of await popup.locator('tr.row button').all()) await row.click()
    await unfoldAll(popup)
  },
  advice: async (popup) => {
    await popup.locator('nav button').nth(0).click()
    await popup.locator('.acts').waitFor()
    await unfoldAll(popup)
    await popup.locator('.act .choice').first().waitFor()
  },
  evidence: async (popup) => popup.locator('nav button').nth(2).click(),
}

/** What can be pressed, with the size of what a finger meets: a label counts for the box in it, a row for its button. */
const targetsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href],button,select,summary,input,textarea')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => {
        const labels = [...((one as HTMLInputElement).labels ?? [])]
        const all = [one.closest('tr.row') ?? one, ...labels].map((each) => each.getBoundingClientRect())
        const box = {
          width: Math.max(...all.map(({ width }) => width)),
          height: Math.max(...all.map(({ height }) => height)),
        }
        const name = one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 30)
        return {
          name: `${one.tagName} ${one.className} ${name}`,
          width: Math.round(box.width),
          height: Math.round(box.height),
        }
      }),
  )

/** What stands out to the side, even where that is cut off. */
const widest = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((one) => `${one.tagName}.${one.getAttribute('class')}`)
      .slice(-4)
      .join(' '),
  )

/** Rules of what a theme changes, and of what a language does: the rest of a page is the same in all of them. */
const COLOURS = ['color-contrast', 'link-in-text-block']
const WORDS = ['html-has-lang', 'html-lang-valid', 'valid-lang', 'document-title', 'button-name', 'link-name', 'label']

for (const language of ['zh-CN', 'zh-TW', 'en'])
  test(`every state of every page is without fault, in ${language}`, async ({ phone }) => {
    test.setTimeout(400_000)
    const page = await phone.newPage()
    const context = page.context()
    await ask(context, 'settings.set', { language })
    await page.goto(pages.url('/t?table=3'))
    await page.locator('#near').click()
    await page.locator('[name=mobile]').fill('13912345678')
    const inspection = await phone.inspect(page)

    /** Faults that axe finds, by one of its rules each. Without frames, for which it would open a page of its own each time. */
    const faultsOf = async (screen: Page, rules: string[] | null) => {
      const axe = new AxeBuilder({ page: screen }).setLegacyMode()
      const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
    }

    const check = async (screen: Page, name: string) => {
      await screen.emulateMedia({ colorScheme: 'light' })
      expect.soft(await faultsOf(screen, language === 'zh-CN' ? null : WORDS), `${name}, light`).toEqual([])
      await screen.emulateMedia({ colorScheme: 'dark' })
      if (language === 'zh-CN') expect.soft(await faultsOf(screen, COLOURS), `${name}, dark`).toEqual([])
      const small = (await targetsOf(screen)).filter(({ width, height }) => width < 44 || height < 44)
      expect.soft(small, name).toEqual([])
      // Text twice as large, on the smallest phone: nothing is pushed out to the side.
      await screen.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      await screen.setViewportSize({ width: 320, height: 640 })
      const { scrollWidth, clientWidth } = await screen.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return { scrollWidth, clientWidth }
      })
      expect.soft(scrollWidth, `${name} at 200 %`).toBeLessThanOrEqual(clientWidth)
      // What is clipped there is lost, too.
      expect.soft(await widest(screen), `${name} at 200 %`).toBe('')
    }

    for (const [name, open] of Object.entries(STATES)) {
      const popup = await openPopup(page)
      await popup.locator('nav').waitFor()
      await open(popup)
      await check(popup, `popup-${name}`)
      await popup.close()
    }
    const off = await openPopup(page)
    await off.getByRole('switch').click()
    await off.locator('main.notice h1').waitFor()
    await check(off, 'popup-off')
    await off.close()

    const empty = await phone.newPage()
    await empty.goto(pages.url('/empty', 'other.localhost'))
    const nothing = await openPopup(empty)
    await settle(nothing)
    await check(nothing, 'popup-nothing')

    for (const screen of [0, 1, 2]) {
      const welcome = await openWelcome(context)
      await welcome.setViewportSize({ width: 360, height: 780 })
      for (let turn = 0; turn < screen; turn++) await welcome.locator('footer .main').click()
      await welcome.locator('h1').waitFor()
      await check(welcome, `welcome-${screen}`)
      await welcome.close()
    }

    const options = await openOptions(context)
    await options.locator('section').first().waitFor()
    await check(options, 'options')
    const report = await openReport(context, inspection.id)
    await report.locator('textarea').first().waitFor()
    await unfoldAll(report)
    await check(report, 'report')
    await ask(context, 'filing.put', {
      id: 'f',
      inspection: inspection.id,
      destination: 'cac_12377',
      reference: 'No. 7',
      answer: '',
    })
    const history = await openHistory(context)
    await history.locator('.card').first().waitFor()
    await unfoldAll(history)
    await check(history, 'history')
  })

test('everything in the popup is reached and worked by the keyboard', async ({ phone }) => {
  const page = await phone.newPage()
  await page.goto(pages.url('/t?table=3'))
  await phone.inspect(page)
  const popup = await openPopup(page)
  await popup.locator('nav').waitFor()
  const reach = async () => {
    const count = await popup.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href],button,select,summary,input,textarea')].filter(
        (one) => one.checkVisibility() && !(one as HTMLButtonElement).disabled,
      )
      for (const [index, one] of all.entries()) one.dataset.stop = String(index)
      ;(document.activeElement as HTMLElement | null)?.blur()
      return all.length
    })
    const reached = new Set<string>()
    for (let turn = 0; turn < count + 3; turn++) {
      await popup.keyboard.press('Tab')
      const stop = await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.stop)
      if (stop !== undefined) reached.add(stop)
    }
    expect(reached.size).toBe(count)
  }
  await reach()
  await popup.getByRole('button', { name: '怎么办' }).focus()
  await popup.keyboard.press('Enter')
  await expect(popup.getByRole('heading', { name: '怎么办' })).toBeFocused()
  await popup.getByText('给店员看的一句话').focus()
  await popup.keyboard.press('Enter')
  await expect(popup.getByRole('textbox', { name: '给店员看的一句话' })).toBeVisible()
  await reach()
  await popup.getByRole('switch').focus()
  await popup.keyboard.press('Space')
  await expect(popup.getByRole('button', { name: '重新打开' })).toBeVisible()
})
