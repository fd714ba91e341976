// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { textsFor } from '../../texts'
import { Words } from '../shared/words'
import { Sites } from './sites'

const { browser } = vi.hoisted(() => ({
  browser: {
    runtime: { id: 'abc' } as { id: string; getBrowserInfo?: () => void },
    tabs: { create: vi.fn() },
    permissions: { contains: vi.fn(), request: vi.fn(), remove: vi.fn() },
  },
}))
vi.mock('../../browser/browser', () => ({ default: browser }))

const EVERY = { origins: ['<all_urls>'] }
const status = () => document.querySelector('[role=status]')?.textContent
const press = async (): Promise<void> => act(async () => document.querySelector('button')?.click())
const settle = (): Promise<void> => act(async () => undefined)
const show = async (): Promise<void> => {
  await act(async () =>
    render(
      <Words.Provider value={textsFor('zh-CN')}>
        <Sites />
      </Words.Provider>,
      document.body,
    ),
  )
  await settle()
}

beforeEach(() => {
  vi.resetAllMocks()
  delete browser.runtime.getBrowserInfo
})
afterEach(() => render(null, document.body))

it('asks for every site straight from the tap, and says what came of it', async () => {
  browser.permissions.contains.mockResolvedValue(false)
  browser.permissions.request.mockResolvedValueOnce(false).mockResolvedValueOnce(true)
  await show()
  expect(status()).toBe('现在浏览器没有让它查看所有网站。')
  document.querySelector('button')?.click()
  // Before anything was waited for: Firefox takes no other for an answer to a tap.
  expect(browser.permissions.request).toHaveBeenCalledWith(EVERY)
  await settle()
  expect(status()).toMatch(/^没有允许/)
  await press()
  expect(status()).toBe('现在可以查看所有网站。')
})

it('hands the permission back in Firefox', async () => {
  browser.runtime.getBrowserInfo = () => undefined
  browser.permissions.contains.mockResolvedValue(true)
  browser.permissions.remove.mockResolvedValue(true)
  await show()
  await press()
  expect(browser.permissions.remove).toHaveBeenCalledWith(EVERY)
  expect(status()).toMatch(/^好了/)
})

it('opens the page of the browser where only the browser can narrow it', async () => {
  browser.permissions.contains.mockResolvedValue(true)
  await show()
  await press()
  expect(browser.permissions.remove).not.toHaveBeenCalled()
  expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/?id=abc' })
})
