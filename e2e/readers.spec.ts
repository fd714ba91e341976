import { isDeepStrictEqual } from 'node:util'
import type { Page } from '@playwright/test'
import type { Inspection } from '../src/core/model/inspection'
import { ask } from './fixtures/extension'
import { expect, test } from './fixtures/inspector'
import { type Pages, servePages } from './fixtures/pages'
import { complaintsOf } from './rig/complaints'

const TYPED = '13912345678'
const SHOP = 'shop.localhost'
const OTHER = 'replay.localhost'

/** What the scripts of one page do: the shop's own, that of somebody else and under which path it lies, and a library. */
interface Scripts {
  own: string
  other: string
  path?: string | undefined
  libraries?: string | undefined
}

/** A shop's page with its own script and one script of somebody else. */
const pageOf = (source: string): string => `<!doctype html><html lang=zh><meta charset=utf-8>
<title>扫码点餐 桌号 A1</title><form id=f onsubmit="event.preventDefault()">
<label>手机号 <input id=p name=p type=tel></label><label>桌号 <input id=t name=t></label>
<input type=hidden name=token value=abc123><button id=b>提交订单</button></form>
<script src="/own.js?1"></script><script src="${source}"></script>`

/** What a shop's own script may do. */
const OWN: Record<string, string> = {
  nothing: '',
  // As frameworks bind a control to their model.
  model: "addEventListener('input', (event) => { window.model = event.target.value }, true)",
  // As React follows a control: with a property of its own in front of the native one.
  tracked: `const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
    Object.defineProperty(p, 'value', { configurable: true, get: function () { return get.call(this) }, set: function (value) { set.call(this, value) } })
    p.addEventListener('input', () => { window.model = p.value })`,
  shadow: `const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
    root.innerHTML = '<div><label>联系电话 <input id=s type=tel></label></div>'; window.shadow = root`,
}

const READERS: Record<string, { how: string[]; other: string; own?: string; libraries?: string; selector?: string }> = {
  listens: {
    how: ['value'],
    other: "document.addEventListener('input', (event) => { window.kept = event.target.value })",
  },
  polls: { how: ['value'], other: "setInterval(() => { window.kept = document.querySelector('#p').value }, 50)" },
  'takes the form': { how: ['form'], other: 'setInterval(() => { window.kept = new FormData(f) }, 50)' },
  'looks into a form that the page has taken': {
    how: ['form'],
    other: "f.addEventListener('formdata', (event) => { window.kept = event.formData.get('p') })",
    own: 'take',
  },
  'hears keys': {
    how: ['keys'],
    other: "document.onkeydown = (event) => { window.kept = (window.kept ?? '') + event.key }",
  },
  'hears what is put in': {
    how: ['input'],
    other: "p.addEventListener('beforeinput', { handleEvent(event) { window.kept = event.data } })",
  },
  'asks the page’s library': {
    how: ['value'],
    libraries: 'window.$ = (selector) => ({ val: () => document.querySelector(selector).value })',
    other: "setInterval(() => { window.kept = $('#p').val() }, 50)",
  },
  'reads a control that a framework follows': {
    how: ['value'],
    own: 'tracked',
    other: "p.addEventListener('change', () => { window.kept = p.value }); setInterval(() => p.value, 50)",
  },
  'calls the native getter': {
    how: ['value'],
    own: 'tracked',
    other: `const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').get
      setInterval(() => Reflect.apply(native, p, []), 50)`,
  },
  'reads inside a shadow root': {
    how: ['value'],
    own: 'shadow',
    selector: '#s',
    other: "shadow.addEventListener('input', (event) => { window.kept = event.target.value })",
  },
  'evaluates a text': { how: ['value'], other: "setInterval(() => (0, eval)('window.kept = p.value'), 50)" },
  'serialises by a wish of its own for stacks': {
    how: ['value'],
    other: `Error.stackTraceLimit = 0; Error.prepareStackTrace = () => { window.noticed = true; return '' }
      setInterval(() => { window.kept = p.value }, 50)`,
  },
}

const LOOK_ALIKES: Record<string, { other: string; own?: string; path?: string }> = {
  'counts clicks and keys': {
    other: `let n = 0; for (const kind of ['click', 'keydown', 'input', 'scroll']) addEventListener(kind, () => n++, true)`,
  },
  'waits for Escape': { other: "addEventListener('keydown', (event) => event.isComposing || event.ctrlKey, true)" },
  'reads a hidden token and the button': {
    other: 'setInterval(() => f.elements.token.value + b.textContent + document.forms.length, 50)',
  },
  'reads which table it is': { other: "setInterval(() => document.querySelector('#t').value, 50)" },
  'asks whether it is filled': { other: 'setInterval(() => p.validity.valid && p.matches(":invalid"), 50)' },
  'wraps the listeners of the page': {
    own: 'late-model',
    other: `const add = EventTarget.prototype.addEventListener
      EventTarget.prototype.addEventListener = function (kind, listener, options) {
        return add.call(this, kind, function (event) { return listener.call(this, event) }, options) }`,
  },
  'is a framework from elsewhere': {
    path: '/vue.global.prod.js',
    other: "addEventListener('input', (event) => { window.model = event.target.value }, true)",
  },
  'is not there: the page alone reads': { own: 'model', other: '' },
}

let pages: Pages
const served: Scripts[] = []

/** Serves a page on hosts of its own, so that several can be looked at together; gives the name that both begin with. */
const serve = (scripts: Scripts): string => `at${served.push(scripts) - 1}`

test.beforeAll(async () => {
  const script = (text: string) => ({ text, type: 'text/javascript' })
  pages = await servePages((path, host) => {
    const name = host.split('.')[0] ?? ''
    const { own, other, path: source = '/r.js', libraries = '' } = served[Number(name.slice(2))] as Scripts
    if (host.endsWith(OTHER)) return script(other)
    if (path === '/own.js') return script(own)
    if (path === '/jquery-3.7.1.min.js') return script(libraries)
    const page = pageOf(`//${name}.${OTHER}:${pages.port}${source}`)
    const late = "<script>p.addEventListener('input', () => { window.model = p.value })</script>"
    return own === 'late-model'
      ? page + late
      : page.replace('<script', `<script src="/jquery-3.7.1.min.js"></script><script`)
  })
})
test.afterAll(() => pages.close())

const readsOf = ({ reads = [], fields }: Inspection) =>
  reads
    .filter(({ reader }) => reader.party === 'third')
    .map(({ reader, how, category, timing, field }) => ({
      host: reader.host,
      how,
      category,
      timing,
      label: fields.find(({ id }) => id === field)?.label,
    }))

const TAKE = "p.addEventListener('input', () => { window.model = new FormData(f) })"

/** How many pages are open at once. */
const LANES = 4

test('scripts of others that read what is typed are told, with how and when', async ({
  sharedInspector: inspector,
}) => {
  const all = Object.entries(READERS).map(([name, one]) => ({ name, ...one }))
  const found = await complaintsOf(all, LANES, async ({ how, other, own = 'nothing', libraries, selector = '#p' }) => {
    const name = serve({ own: own === 'take' ? TAKE : (OWN[own] as string), other, libraries })
    const page = await inspector.newPage()
    await page.goto(pages.url('/', `${name}.${SHOP}`))
    await page.locator(selector).pressSequentially(TYPED)
    await page.waitForTimeout(150)
    const inspection = await inspector.inspect(page, { settle: 500 })
    const isNoticed = await page.evaluate(() => 'noticed' in window)
    await page.close()
    const label = selector === '#s' ? '联系电话' : '手机号'
    const wanted = [{ host: `${name}.${OTHER}`, how, category: 'phone', timing: 'before_submit', label }]
    if (isNoticed) return 'the page noticed'
    if (JSON.stringify(inspection.reads).includes(TYPED.slice(0, 4))) return 'what was typed is told'
    return isDeepStrictEqual(readsOf(inspection), wanted) ? null : JSON.stringify(readsOf(inspection))
  })
  expect(found).toEqual([])
})

test('what merely stands beside it, counts or carries the page’s own reading is not', async ({
  sharedInspector: inspector,
}) => {
  const all = Object.entries(LOOK_ALIKES).map(([name, one]) => ({ name, ...one }))
  const found = await complaintsOf(all, LANES, async ({ other, own = 'nothing', path }) => {
    const name = serve({ own: OWN[own] ?? own, other, path })
    const page = await inspector.newPage()
    await page.goto(pages.url('/', `${name}.${SHOP}`))
    await page.locator('#p').pressSequentially(TYPED)
    await page.locator('#t').fill('A1')
    await page.waitForTimeout(150)
    const inspection = await inspector.inspect(page, { settle: 500 })
    await page.close()
    if (!inspection.fields.some(({ category }) => category === 'phone')) return 'the control was not seen'
    const reads = readsOf(inspection)
    return reads.length === 0 ? null : JSON.stringify(reads)
  })
  expect(found).toEqual([])
})

/** All that a page can ask of what is watched. Its own script adds a name to the window when it first reads: waited for. */
const look = async (page: Page): Promise<string> => {
  await page.waitForFunction(() => 'kept' in window)
  return page.evaluate(LOOK)
}

const LOOK = () => {
  const of = (owner: object, name: string) => {
    const found = Object.getOwnPropertyDescriptor(owner, name)
    const part = found?.get ?? found?.value
    return [
      name,
      Object.getOwnPropertyNames(owner).indexOf(name),
      found?.configurable,
      found?.enumerable,
      found?.writable,
      part?.name,
      part?.length,
      /\[native code\]/.test(String(part)),
      Object.getOwnPropertyNames(part).join(),
    ]
  }
  return JSON.stringify([
    of(HTMLInputElement.prototype, 'value'),
    of(HTMLTextAreaElement.prototype, 'value'),
    of(HTMLSelectElement.prototype, 'selectedOptions'),
    of(KeyboardEvent.prototype, 'key'),
    of(UIEvent.prototype, 'which'),
    of(InputEvent.prototype, 'data'),
    of(FormDataEvent.prototype, 'formData'),
    of(window, 'FormData'),
    of(FormData.prototype, 'entries'),
    FormData.prototype.constructor === FormData,
    FormData.prototype[Symbol.iterator] === FormData.prototype.entries,
    Object.getOwnPropertyNames(window).join(),
    Object.getOwnPropertyNames(Error).join(),
  ])
}

test('is off unless asked for, begins with the next page, and no page can tell', async ({
  sharedInspector: inspector,
}) => {
  const host = `${serve({ own: '', other: READERS.polls?.other as string })}.${SHOP}`
  const first = await inspector.newPage()
  await first.goto(pages.url('/', host))
  const watched = await look(first)
  await first.close()
  const page = await inspector.newPage()
  await ask(inspector.context, 'settings.set', { inspector: false })
  await page.goto(pages.url('/?off', host))
  expect(await look(page)).toBe(watched)
  await page.locator('#p').pressSequentially(TYPED)
  expect((await inspector.inspect(page, { settle: 500 })).reads).toBeUndefined()
  await ask(inspector.context, 'settings.set', { inspector: true, offSites: [SHOP] })
  await page.goto(pages.url('/?site-off', host))
  await page.locator('#p').pressSequentially(TYPED)
  await ask(inspector.context, 'settings.set', { offSites: [] })
  await page.goto(pages.url('/?on', host))
  await page.locator('#p').pressSequentially(TYPED)
  expect(readsOf(await inspector.inspect(page, { settle: 500 }))).toHaveLength(1)
})
