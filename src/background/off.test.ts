import { beforeEach, expect, it, vi } from 'vitest'

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./testing/fake-browser')).createFakeBrowser(),
}))
vi.mock('../browser/browser', () => ({ default: fake.browser }))

const { isOff, setOffSites } = await import('./off')

beforeEach(() => setOffSites([]))

it('knows the sites that are off, and no other', async () => {
  await setOffSites(['tea.example'])
  expect(['tea.example', 'coffee.example', null].map(isOff)).toEqual([true, false, false])
})

it('has the ending script run on their pages, numbers and bare names too', async () => {
  await setOffSites(['tea.example', '192.0.2.7', 'localhost'])
  expect(fake.registered.map(({ matches }) => matches)).toEqual([
    ['*://*.tea.example/*', '*://192.0.2.7/*', '*://localhost/*'],
  ])
  await setOffSites(['localhost'])
  expect(fake.registered.map(({ matches }) => matches)).toEqual([['*://localhost/*']])
  await setOffSites([])
  expect(fake.registered).toEqual([])
})
