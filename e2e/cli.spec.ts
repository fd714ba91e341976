import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from './fixtures/inspector'
import { servePages } from './fixtures/pages'

const root = join(import.meta.dirname, '..')
const validate = addFormats(new Ajv({ strict: false, allErrors: true })).compile(
  JSON.parse(readFileSync(join(root, 'dist/node/schema/inspection.schema.json'), 'utf8')),
)

let folder = ''
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scanwarden-'))
})
test.afterAll(() => rmSync(folder, { recursive: true }))

const run = (
  args: string[],
  input = '',
  env: Record<string, string> = {},
): Promise<{ status: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'dist/node/cli.js'), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.stdin.end(input)
    child.on('close', (status) => resolve({ status, out, err }))
  })

const documents = (out: string) =>
  out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const SHOP =
  '<!doctype html><meta charset=utf-8><title>扫码点餐 桌号 A1</title><form><label>手机号 <input type=tel required></label><button>提交订单</button></form>'
const PLAIN = '<!doctype html><meta charset=utf-8><title>新闻</title><p>今天的天气。</p>'

test('prints one schema-valid document a page, and nothing else', async () => {
  const pages = await servePages({ '/shop': SHOP, '/plain': PLAIN })
  const { status, out } = await run(['inspect', '--json', pages.url('/shop'), pages.url('/plain')])
  expect(status).toBe(0)
  const inspections = documents(out)
  expect(inspections).toHaveLength(2)
  for (const inspection of inspections) expect(validate(inspection), JSON.stringify(validate.errors)).toBe(true)
  expect(inspections[0].fields.map((field: { category: string }) => field.category)).toEqual(['phone'])
  await pages.close()

  const judged = (document: object) => run(['judge', '--json', '-'], JSON.stringify(document))
  expect((await judged({ ...inspections[0], addedLater: 1 })).status).toBe(0)
  const broken = await judged({ ...inspections[0], fields: [null], policy: null })
  expect(broken.status).toBe(2)
  expect(broken.err).toMatch(/\/fields\/0 must be object\n.*\/policy must be object/)
})

test('a page that fails is named, one that does not end is inspected as far as it came, and the others as ever', async () => {
  const pages = await servePages({ '/shop': SHOP })
  const odd = createServer((request, response) => {
    if (request.url === '/image') response.writeHead(200, { 'content-type': 'image/png' }).end('not a page')
    if (request.url === '/held')
      response.writeHead(200, { 'content-type': 'text/html' }).end(`${SHOP}<script src="/hang"></script>`)
    // Any other request is never answered: a server that hangs.
  })
  await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve))
  const at = `http://127.0.0.1:${(odd.address() as AddressInfo).port}`
  const list = join(folder, 'list.txt')
  writeFileSync(
    list,
    `# shops\n\nhttp://127.0.0.1:9/dead\n${at}/image\n${at}/hang\n${at}/held\nnot a url\n${pages.url('/shop')}\n`,
  )
  const { status, out, err } = await run([
    'inspect',
    '--json',
    '--list',
    list,
    '--concurrency',
    '3',
    '--timeout',
    '4000',
  ])
  expect(status).toBe(3)
  // A script that never comes holds up the end of a page, and not the form that stands before it.
  expect(documents(out).map(({ fields }) => fields.length)).toEqual([1, 1])
  expect(err).toContain(`${at}/held: not loaded to its end within 4000 ms`)
  for (const failed of ['http://127.0.0.1:9/dead', `${at}/image`, `${at}/hang`, 'not a url'])
    expect(err).toContain(failed)
  odd.closeAllConnections()
  odd.close()
  await pages.close()
})

test('of a list on standard input, --fail-on decides the exit status and --out writes a package for each', async () => {
  const pages = await servePages({ '/shop': SHOP })
  const out = join(folder, 'out')
  const { status } = await run(
    ['inspect', '--list', '-', '--fail-on', 'clear_breach', '--out', out, '--scenario', 'dine_in'],
    `${pages.url('/shop')}\n`,
  )
  expect(status).toBe(1)
  const [written, ...more] = readdirSync(out)
  expect(more).toEqual([])
  const files = readdirSync(join(out, written!))
  expect(files.some((name) => name.endsWith('.zip'))).toBe(true)
  expect(files.some((name) => name.endsWith('.png'))).toBe(true)
  expect(existsSync(join(out, written!, 'inspection.json'))).toBe(true)
  await pages.close()
})

test('wrong usage is told apart, by the words of the command and by what they name', async () => {
  // What else is wrong usage stands in the tests of the options.
  const wrong = [[], ['inspect', '--nonsense', 'http://a.example'], ['inspect', '--list', '/nowhere/at/all.txt']]
  for (const { status, out, err } of await Promise.all(wrong.map((args) => run(args)))) {
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err.length).toBeGreaterThan(10)
  }
})

/** The modules that a run has loaded, as Node itself counts them: names from the checkout on. */
const loadedBy = async (...args: string[]): Promise<string[]> => {
  const coverage = mkdtempSync(join(folder, 'coverage-'))
  await run(args, '', { NODE_V8_COVERAGE: coverage })
  const urls = readdirSync(coverage).flatMap((name): string[] =>
    JSON.parse(readFileSync(join(coverage, name), 'utf8')).result.map(({ url }: { url: string }) => url),
  )
  return urls.filter((url) => url.startsWith('file:')).map((url) => relative(root, fileURLToPath(url)))
}

/** What takes a second to load: the library that drives browsers, and the parts of the program that need the engine. */
const HEAVY = /^node_modules[\\/]playwright-core|^dist[\\/]node[\\/](?:catalog|inspector|\w+-command)\b/

test('help and wrong usage answer without loading engine or browser', async () => {
  const quick = [['--help'], ['--version'], ['inspect'], ['inspect', '--nonsense'], ['rules', 'explain'], ['judge']]
  for (const loaded of await Promise.all(quick.map((args) => loadedBy(...args)))) {
    expect(loaded).toContain(join('dist', 'node', 'cli.js'))
    expect(loaded.filter((file) => HEAVY.test(file))).toEqual([])
    const size = loaded.reduce((sum, file) => sum + statSync(join(root, file)).size, 0)
    expect(size).toBeLessThan(100_000)
  }
  expect((await loadedBy('rules', 'list')).filter((file) => HEAVY.test(file))).not.toEqual([])
})

/** A page that will have no browser but an app's, and asks each for the place. */
const APP_ONLY = `<!doctype html><html lang=zh><meta charset=utf-8><title>扫码点餐</title><main>请在微信或支付宝里打开</main><script>
if (/MicroMessenger/.test(navigator.userAgent)) wx.ready(() => wx.getLocation({ success() {}, cancel() {} }))
if (/AlipayClient/.test(navigator.userAgent)) my.getAuthCode({ scopes: ['auth_user'], success() {}, fail() {} })
</script>`

for (const [app, agent, call] of [
  ['wechat', /MicroMessenger/, 'wx.getLocation denied'],
  ['alipay', /AlipayClient/, 'my.getAuthCode denied'],
] as const)
  test(`inspects a page as in ${app}, from the first request on`, async () => {
    const pages = await servePages({ '/t': APP_ONLY })
    const { status, out } = await run(['inspect', '--json', `--${app}`, pages.url('/t')])
    expect(status).toBe(0)
    const [inspection] = documents(out)
    expect(validate(inspection), JSON.stringify(validate.errors)).toBe(true)
    expect(inspection.browser.emulates).toBe(app)
    expect(
      inspection.accesses.map(({ api, outcome }: { api: string; outcome: string }) => `${api} ${outcome}`),
    ).toContain(call)
    for (const { path, headers } of pages.requests) if (path === '/t') expect(headers['user-agent']).toMatch(agent)
    await pages.close()
  })
