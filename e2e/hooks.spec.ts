import { expect, test } from './fixtures/inspector'
import { servePages } from './fixtures/pages'

const FIRST_SCRIPT = `<!doctype html><html><head><script>
  window.before = Object.getOwnPropertyNames(window).length
  window.stack = ''
  navigator.geolocation.getCurrentPosition(() => {}, () => {})
  fetch({ toString() { window.stack = new Error().stack; return '/early?step=fetch' } }).catch(() => {})
  const x = new XMLHttpRequest(); x.open('POST', '/early?step=xhr'); x.send('{"mobile":"13800138000"}')
  navigator.sendBeacon('/early?step=beacon', new Blob(['{"phone":"13900139000"}'], { type: 'application/json' }))
</script><title>first</title></head><body><p>页面</p></body></html>`

test('hooks are in place before the first inline script of the page', async ({ sharedInspector: inspector }) => {
  const pages = await servePages({ '/': FIRST_SCRIPT })
  const page = await inspector.newPage()
  await page.goto(pages.url('/'))
  const inspection = await inspector.inspect(page)
  expect(inspection.accesses.map((access) => access.api)).toContain('navigator.geolocation.getCurrentPosition')
  const seen = new Map(inspection.transmissions.map((t) => [new URL(t.url).searchParams.get('step'), t]))
  expect(seen.get('fetch')?.seenBy.sort()).toEqual(['browser', 'page'])
  expect(seen.get('xhr')?.seenBy.sort()).toEqual(['browser', 'page'])
  expect(seen.get('xhr')?.items.map((item) => item.category)).toEqual(['phone'])
  // Chromium hides the bytes of a Blob from extensions: only the hook can know them.
  expect(seen.get('beacon')?.items.map((item) => item.category)).toEqual(['phone'])
  expect(seen.get('beacon')?.opaque).toBeNull()
  await pages.close()
})

test('hooks hold under a strict content security policy', async ({ sharedInspector: inspector }) => {
  const pages = await servePages(
    { '/': `<!doctype html><title>strict</title><script nonce="n">fetch('/early?step=fetch')</script>` },
    {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-n'; connect-src 'self'; require-trusted-types-for 'script'",
    },
  )
  const page = await inspector.newPage()
  await page.goto(pages.url('/'))
  const inspection = await inspector.inspect(page)
  expect(inspection.transmissions.find((t) => t.url.includes('step=fetch'))?.seenBy.sort()).toEqual(['browser', 'page'])
  await pages.close()
})

test('a page cannot tell that it is watched', async ({ sharedInspector: inspector }) => {
  const pages = await servePages({ '/': FIRST_SCRIPT })
  const page = await inspector.newPage()
  await page.goto(pages.url('/'))
  const found = await page.evaluate(() => {
    const clean = document.createElement('iframe')
    document.body.append(clean)
    const fresh = clean.contentWindow as unknown as Record<string, unknown>
    const own = Object.getOwnPropertyNames(window).filter((name) => !(name in fresh))
    return {
      own,
      stack: (window as unknown as { stack: string }).stack,
      fetch: [window.fetch.name, window.fetch.length, String(window.fetch)],
      attributes: document.documentElement.outerHTML.includes('scanwarden'),
    }
  })
  expect(found.own.filter((name) => !['before', 'stack', 'x', '0'].includes(name))).toEqual([])
  expect(found.stack).not.toContain('extension')
  expect(found.fetch.slice(0, 2)).toEqual(['fetch', 1])
  expect(found.fetch[2]).toContain('[native code]')
  expect(found.attributes).toBe(false)
  await pages.close()
})
