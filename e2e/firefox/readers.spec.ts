import { type Pages, servePages } from '../fixtures/pages'
import { ask, expect, openPage, tabOf, test } from './firefox'

const OTHER = 'replay.localhost'
const COUNTS =
  "for (const kind of ['click', 'keydown', 'input']) addEventListener(kind, () => { window.n = (window.n ?? 0) + 1 })"
const READERS: Record<string, string> = {
  value: "document.addEventListener('input', (event) => { window.kept = event.target.value })",
  form: "document.addEventListener('input', () => { window.kept = new FormData(f) })",
  keys: "addEventListener('keydown', (event) => { window.kept = event.key })",
  input: "addEventListener('beforeinput', (event) => { window.kept = event.data })",
}

let pages: Pages

test.beforeAll(async () => {
  const script = (text: string) => ({ text, type: 'text/javascript' })
  pages = await servePages((path, host) => {
    if (host === OTHER) return script(READERS[path.slice(1)] ?? COUNTS)
    return `<!doctype html><meta charset=utf-8><title>扫码点餐 3 号桌</title><form id=f><label>手机号 <input id=p name=p type=tel></label></form>
      <script>p.addEventListener('input', () => { window.model = p.value })</script><script src="${pages.url(path, OTHER)}"></script>`
  })
})

test.afterAll(() => pages.close())

test('tells which script of somebody else reads what is typed, by the stacks of Firefox', async ({
  firefox,
  options,
}) => {
  await ask(options, 'settings.set', { inspector: true })
  for (const way of [...Object.keys(READERS), 'counts']) {
    const url = pages.url(`/${way}`, 'shop.localhost')
    const page = await openPage(firefox)
    await page.goto(url)
    const tab = await tabOf(options, url)
    await page.type('#p', '13912345678')
    const reads = async () =>
      (await ask(options, 'inspection.get', { tab }))?.reads?.map(({ reader, how }) => [reader.host, how])
    const own = ['shop.localhost', ['value']]
    const expected = way === 'counts' ? [own] : [own, [OTHER, [way]]]
    await expect
      .poll(async () => (await reads())?.toSorted(), { timeout: 30_000, message: way })
      .toEqual(expected.toSorted())
    await page.close()
  }
  await ask(options, 'settings.set', { inspector: false })
})
