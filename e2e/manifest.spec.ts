import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures/inspector'

const dist = join(import.meta.dirname, '../dist')

for (const browser of ['chromium', 'firefox']) {
  test.describe(browser, () => {
    const manifest = JSON.parse(readFileSync(join(dist, browser, 'manifest.json'), 'utf8'))

    test('no page can fetch anything of ours', () => {
      expect(manifest.web_accessible_resources).toBeUndefined()
    })

    test('asks for no more than docs/privacy.md explains', () => {
      const explained = readFileSync(join(dist, '../docs/privacy.md'), 'utf8')
      for (const permission of [
        ...manifest.permissions,
        ...manifest.optional_permissions,
        ...manifest.host_permissions,
      ])
        expect(explained, permission).toContain(`\`${permission}\``)
    })

    test('content scripts run without a loader, the listener first', () => {
      const [isolated, main] = manifest.content_scripts
      expect([isolated.world ?? 'ISOLATED', main.world]).toEqual(['ISOLATED', 'MAIN'])
      for (const script of [...isolated.js, ...main.js]) expect(script).not.toContain('loader')
    })

    test('the hooks leave no name in the page', () => {
      const [, main] = manifest.content_scripts
      const code = readFileSync(join(dist, browser, main.js[0]), 'utf8')
      expect(code).not.toMatch(/^(var|let|const|function|class) /m)
      expect(code.trimEnd()).toMatch(/\/\/# sourceURL=app\.js$/)
    })

    test('speaks every language it has', () => {
      expect(readdirSync(join(dist, browser, '_locales')).sort()).toEqual(['en', 'zh_CN', 'zh_TW'])
    })
  })
}

test('the browser goes without what Playwright has it go without', async ({ sharedInspector }) => {
  const page = await sharedInspector.newPage()
  await page.goto('chrome://version')
  const line = await page.locator('#command_line').textContent()
  const [theirs, ours] = [...(line ?? '').matchAll(/--disable-features=(\S+)/g)].map(([, names]) =>
    (names as string).split(','),
  )
  expect(ours).toEqual(expect.arrayContaining(theirs as string[]))
})
