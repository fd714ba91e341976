import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { everythingStored } from './fixtures/everything'
import { openReport } from './fixtures/extension'
import { expect, test } from './fixtures/inspector'
import { servePages } from './fixtures/pages'
import { foundIn } from './rig/needles'
import { PEOPLE, TYPED } from './rig/typed'

const WRITTEN = { phone: '13912345678', name: '欧阳小满', card: '6222021234567890128' }

const FORM = `<!doctype html><meta charset=utf-8><title>点餐</title>
<form><label>手机号 <input id=p type=tel></label><label>姓名 <input id=n></label><label>银行卡号 <input id=c></label></form>
<script>addEventListener('input', (e) => {
  fetch('/t?v=' + encodeURIComponent(e.target.value), { method: 'POST', body: JSON.stringify({ v: e.target.value }) })
  localStorage.setItem('draft', e.target.value)
})</script>`

test('nothing that a person typed is ever written down', async ({ inspector }) => {
  const pages = await servePages({ '/': FORM })
  const page = await inspector.newPage()
  await page.goto(pages.url('/'))
  await page.locator('#p').pressSequentially(WRITTEN.phone)
  await page.locator('#n').fill(WRITTEN.name)
  await page.locator('#c').fill(WRITTEN.card)
  const inspection = await inspector.inspect(page)
  expect(inspection.transmissions.some((t) => t.items.some((item) => item.category === 'phone'))).toBe(true)

  const context = page.context()
  const during = await everythingStored(context)
  for (const value of Object.values(WRITTEN)) {
    expect(during.disk).not.toContain(value)
    expect(JSON.stringify(inspection)).not.toContain(value)
  }

  await page.close()
  await expect.poll(async () => (await everythingStored(context)).session).not.toContain(WRITTEN.phone)
  const after = await everythingStored(context)
  for (const value of Object.values(WRITTEN)) {
    expect(after.session).not.toContain(value)
    expect(after.session).not.toContain(encodeURIComponent(value))
    expect(after.disk).not.toContain(value)
  }
  await pages.close()
})

test('a page that asks for nothing leaves no trace in the history', async ({ sharedInspector: inspector }) => {
  const pages = await servePages({ '/': '<!doctype html><meta charset=utf-8><title>新闻</title><p>今天的天气。</p>' })
  const page = await inspector.newPage()
  await page.goto(pages.url('/news', 'weather.localhost'))
  await page.goto(pages.url('/', 'weather.localhost'))
  await inspector.inspect(page)
  const context = page.context()
  await page.close()
  await expect.poll(async () => (await everythingStored(context)).disk).not.toContain('weather.localhost')
  await pages.close()
})

const PREFILLED = `<!doctype html><html lang=zh><meta charset=utf-8><title>扫码点餐 桌号 A1</title><form>${PEOPLE.map(
  (who) => `<label>${TYPED[who].label} <input type=${TYPED[who].type} value="${TYPED[who].value}" required></label>`,
).join('')}<button>提交订单</button></form><script>
  const values = [...document.querySelectorAll('input')].map((input) => input.value)
  onload = () => setTimeout(async () => {
    for (const value of values) {
      await fetch('/t?v=' + encodeURIComponent(value) + '&' + btoa(encodeURIComponent(value)) + '=1')
      await fetch('/t/' + encodeURIComponent(value), { method: 'POST', body: JSON.stringify({ [value]: { v: value } }) })
      localStorage.setItem(value, JSON.stringify({ v: value }))
    }
  }, 500)
</script>`

/** Names and contents of all files below a folder; of archives, of all files in them. */
const filesIn = (folder: string): { name: string; text: string }[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const data = readFileSync(join(entry.parentPath, entry.name))
      const inner = entry.name.endsWith('.zip') ? Object.entries(unzipSync(data)) : []
      return [[entry.name, data] as const, ...inner].map(([name, bytes]) => ({
        name,
        text: Buffer.from(bytes).toString('utf8'),
      }))
    })

/** Runs in the report's page: presses the button that saves, and gives the bytes that the browser is handed. The browser of the tests keeps no downloads. */
const savedBytes = (button: HTMLElement): Promise<number[]> =>
  new Promise((resolve) => {
    const { createObjectURL } = URL
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) void file.arrayBuffer().then((bytes) => resolve([...new Uint8Array(bytes)]))
      return createObjectURL(file)
    }
    button.click()
  })

test('nothing that stands in a page’s controls is in a report that is saved', async ({
  sharedInspector: inspector,
}) => {
  const pages = await servePages((path) => (path === '/' ? PREFILLED : undefined))
  const page = await inspector.newPage()
  await page.goto(pages.url('/', 'prefilled.localhost'))
  const { id, transmissions } = await inspector.inspect(page, { settle: 2500 })
  const categories = transmissions.flatMap(({ items }) => items.map((item) => item.category))
  expect(new Set(categories)).toEqual(new Set(PEOPLE))
  const report = await openReport(page.context(), id)
  await report.locator('textarea').first().waitFor()
  const save = report.getByRole('button', { name: '保存 ZIP' })
  const folder = mkdtempSync(join(tmpdir(), 'scanwarden-'))
  writeFileSync(join(folder, 'report.zip'), Uint8Array.from(await save.evaluate(savedBytes)))
  const said = await report.locator('body').textContent()
  const written = await report
    .locator('textarea')
    .evaluateAll((all) => all.map((area) => (area as HTMLTextAreaElement).value).join('\n'))
  const files = filesIn(folder)
  rmSync(folder, { recursive: true })
  await pages.close()
  expect(files.map(({ name }) => name)).toContainEqual(expect.stringMatching(/\.inspection\.json$/))
  expect(foundIn(`${said} ${written}`)).toEqual([])
  for (const { name, text } of files) expect({ name, found: foundIn(name + text) }).toEqual({ name, found: [] })
})

test('nothing that stands in a page’s controls is in what the command line says and writes', async () => {
  const pages = await servePages((path) => (path === '/' ? PREFILLED : undefined))
  const out = mkdtempSync(join(tmpdir(), 'scanwarden-'))
  const cli = join(import.meta.dirname, '../dist/node/cli.js')
  const child = spawn(process.execPath, [cli, 'inspect', '--json', '--out', out, '--settle', '2500', pages.url('/')])
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  await new Promise((resolve) => child.on('close', resolve))
  await pages.close()
  const files = filesIn(out)
  rmSync(out, { recursive: true })
  const { transmissions } = JSON.parse(said.split('\n').find((line) => line.startsWith('{')) ?? '{}')
  const categories = transmissions.flatMap(({ items }: { items: { category: string }[] }) =>
    items.map((i) => i.category),
  )
  expect(new Set(categories)).toEqual(new Set(PEOPLE))
  expect(files.map(({ name }) => name)).toEqual(
    expect.arrayContaining([expect.stringMatching(/\.zip$/), 'inspection.json']),
  )
  expect(foundIn(said)).toEqual([])
  for (const { name, text } of files) expect({ name, found: foundIn(name + text) }).toEqual({ name, found: [] })
})
