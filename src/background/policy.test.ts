import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PolicySeen } from '../core/model/observation'
import type { LiveTab } from '../storage/live'

const { fake, engine } = await vi.hoisted(async () => ({
  fake: (await import('./testing/fake-browser')).createFakeBrowser(),
  engine: (await import('./testing/fake-engine')).createFakeEngine(),
}))
vi.mock('../browser/browser', () => ({ default: fake.browser }))
vi.mock('../catalog', () => ({ createCatalogEngine: () => engine }))

const { findPolicyLink, hasPolicyDoor, isRoute, speaksOfPrivacy } = await import('./policy-link')
const { fetchPolicy, MAX_BYTES, TIMEOUT } = await import('./policy-text')
const { lookForPolicy, readPolicySoon, takeShownPolicy } = await import('./policy')

const { forgetTabs, restoreTabs } = await import('./tabs')
const { observationsOf } = await import('../storage/observations')
const { changeSettings } = await import('../storage/settings')

const print = { size: 14, colors: ['rgb(51, 51, 51)', 'rgb(255, 255, 255)'] as [string, string] }
const POLICY = `隐私政策。${'我们收集您的手机号用于下单。'.repeat(20)}`
const pdf = (name: string) => readFileSync(new URL(`../documents/testing/${name}.pdf`, import.meta.url))
let version = 0
const requests: { path: string; headers: Record<string, unknown> }[] = []
const server = createServer((request, response) => {
  const path = request.url ?? ''
  requests.push({ path, headers: request.headers })
  const answer = (status: number, type: string, body: string | Buffer = '') =>
    response.writeHead(status, { 'content-type': type, 'set-cookie': 'a=1' }).end(body)
  if (path === '/html') answer(200, 'text/html; charset=utf-8', `<p>${POLICY}</p>`)
  else if (path === '/plain') answer(200, 'text/plain; charset=utf-8', POLICY)
  else if (path === '/gbk') answer(200, 'text/html; charset=gbk', Buffer.from([0xd2, 0xfe, 0xcb, 0xbd]))
  else if (path === '/meta')
    answer(200, 'text/html', Buffer.concat([Buffer.from('<meta charset=gb2312>'), Buffer.from([0xd2, 0xfe])]))
  else if (path === '/odd') answer(200, 'text/html; charset=nonsense', 'ok')
  else if (path === '/moved') response.writeHead(302, { location: '/plain' }).end()
  else if (path === '/pdf') answer(200, 'application/pdf', pdf('text'))
  else if (path === '/store.pdf') answer(200, 'application/octet-stream', pdf('text'))
  else if (path === '/scanned') answer(200, 'application/pdf', pdf('scanned'))
  else if (path === '/broken') answer(200, 'application/pdf', '%PDF-1.4')
  else if (path === '/terms') answer(200, 'text/html', `<p>${'会员积分有效期一年，到期清零。'.repeat(20)}</p>`)
  else if (path === '/changing') answer(200, 'text/plain; charset=utf-8', `${POLICY}第${++version}版。`)
  else if (path === '/image') answer(200, 'image/png', 'x')
  else if (path === '/shell') answer(200, 'text/html', '<div id=app></div>')
  else if (path === '/large') answer(200, 'text/html', 'x'.repeat(MAX_BYTES + 10))
  else if (path !== '/hang') answer(404, 'text/html', 'nothing here')
})
let origin = ''

beforeAll(async () => {
  vi.stubGlobal('navigator', { userAgent: '', onLine: true })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

let count = 0
const tabWith = (active = true): LiveTab => {
  const id = `v${++count}`
  const visit = {
    id,
    site: '127.0.0.1',
    startedAt: 1,
    incognito: false,
    active,
    typing: true,
    endedAt: null,
    policy: null,
  }
  const page = {
    url: `${origin}/shop`,
    at: 1,
    committed: true,
    content: 'd',
    paged: true,
    browserDocument: null,
    request: null,
  }
  const tab = { tab: 1, visits: [visit], navigations: [{ id: 'n1', visit: id, ...page }], documents: {}, current: 'n1' }
  forgetTabs()
  restoreTabs([tab])
  return tab
}

const read = async (url: string, active = true, text = '隐私政策'): Promise<PolicySeen[]> => {
  const tab = tabWith(active)
  const visit = tab.visits[0]
  if (!visit) throw new Error('no visit')
  const words = { title: '', headings: [], buttons: [], sample: '', footer: '', frame: `${origin}/shop` }
  lookForPolicy(tab, visit, { links: [{ text, url }], ...words })
  readPolicySoon(tab, visit)
  readPolicySoon(tab, visit)
  await vi.waitFor(() => expect(!active || visit.policy?.done).toBe(true), 10_000)
  const seen = (await observationsOf(visit.id)).filter((one): one is PolicySeen => one.kind === 'policy')
  readPolicySoon(tab, visit)
  return seen
}

beforeEach(async () => {
  requests.length = 0
  await changeSettings({ policyFetching: true })
})

describe('the link', () => {
  it.each([
    [['关于我们', '隐私政策'], 1],
    [['隐私', '个人信息保护说明', '隐私协议'], 2],
    [['用户协议和隐私政策'], 0],
    [['Terms', 'Privacy Policy'], 1],
    [['Terms', 'Contact'], -1],
    [['儿童隐私政策', '隐私政策'], 1],
    [['第三方 SDK 隐私政策清单'], 0],
    [['隱私權政策'], 0],
    [['关于', '会员章程'], 1],
    [['用户协议', '隐私条款'], 1],
  ])('%j', (texts, index) => {
    const links = texts.map((text, at) => ({ text, url: `https://a.example/${at}` }))
    expect(findPolicyLink(links)?.url ?? null).toBe(index < 0 ? null : `https://a.example/${index}`)
  })

  it('leads to the web', () => {
    expect(findPolicyLink([{ text: '隐私政策', url: 'javascript:void(0)' }])).toBeNull()
  })

  it('may be no link at all', () => {
    const page = { buttons: ['下单'], sample: '珍珠奶茶', footer: '版权所有' }
    expect(hasPolicyDoor(page)).toBe(false)
    expect(hasPolicyDoor({ ...page, sample: '我已阅读并同意《用户协议》和《本店隐私政策》' })).toBe(true)
    expect(hasPolicyDoor({ ...page, footer: '同意《用户协议》' })).toBe(false)
    expect(hasPolicyDoor({ ...page, buttons: ['隐私政策'] })).toBe(true)
  })

  it('to terms is one where they speak of personal data', () => {
    expect(speaksOfPrivacy('会员填写的手机号等个人信息用于积分。')).toBe(true)
    expect(speaksOfPrivacy('积分到期清零。')).toBe(false)
  })

  it('may be a view of the same page', () => {
    expect(isRoute('https://a.example/t#/privacy', 'https://a.example/t#/menu')).toBe(true)
    expect(isRoute('https://a.example/p#top', 'https://a.example/t')).toBe(false)
    expect(isRoute('https://a.example/t', 'https://a.example/t')).toBe(false)
  })
})

describe('fetching', () => {
  it.each([
    ['/html', { kind: 'html' }],
    ['/plain', { kind: 'plain', text: POLICY }],
    ['/moved', { kind: 'plain', text: POLICY }],
    ['/gbk', { kind: 'html', text: '隐私' }],
    ['/meta', { text: '<meta charset=gb2312>隐' }],
    ['/odd', { kind: 'html', text: 'ok' }],
    ['/pdf', { kind: 'pdf' }],
    ['/store.pdf', { kind: 'pdf' }],
    ['/image', { kind: 'unread', reason: 'not_text' }],
    ['/gone', { kind: 'unread', reason: 'http_404' }],
    ['/large', { kind: 'unread', reason: 'too_large' }],
  ])('%s', async (path, expected) => {
    expect(await fetchPolicy(`${origin}${path}`)).toMatchObject(expected)
  })

  it('says why it got nowhere', async () => {
    expect(await fetchPolicy('http://127.0.0.1:9/')).toEqual({ kind: 'unread', reason: 'unreachable' })
    vi.stubGlobal('navigator', { onLine: false })
    expect(await fetchPolicy('http://127.0.0.1:9/')).toEqual({ kind: 'unread', reason: 'offline' })
    vi.stubGlobal('navigator', { onLine: true })
  })

  it('does not wait for ever', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      expect(milliseconds).toBe(TIMEOUT)
      const controller = new AbortController()
      setTimeout(() => controller.abort(new DOMException('', 'TimeoutError')), 30)
      return controller.signal
    })
    expect(await fetchPolicy(`${origin}/hang`)).toEqual({ kind: 'unread', reason: 'timeout' })
    timeout.mockRestore()
  })
})

describe('reading', () => {
  it('happens once in a visit, without cookies, and keeps the text with its digest', async () => {
    const seen = await read(`${origin}/html`)
    const sha256 = createHash('sha256').update(POLICY).digest('hex')
    expect(seen).toMatchObject([{ text: POLICY, sha256, unread: null, document: 'n1' }])
    expect(requests.map(({ path }) => path)).toEqual(['/html'])
    expect(requests[0]?.headers).not.toHaveProperty('cookie')
    expect(requests[0]?.headers).not.toHaveProperty('referer')
  })

  it.each([
    ['/shell', 'rendered_by_script'],
    ['/shop#/privacy', 'rendered_by_script'],
    ['/scanned', 'scanned_pdf'],
    ['/broken', 'broken_pdf'],
    ['/gone', 'http_404'],
  ])('%s is linked but unread: %s', async (path, unread) => {
    expect(await read(`${origin}${path}`)).toMatchObject([{ text: null, sha256: null, unread }])
  })

  it('takes the text layer of a PDF', async () => {
    const [seen] = await read(`${origin}/pdf`)
    expect(seen?.text).toContain('租借记录在交易完成后保存三年')
  })

  it('of terms that say nothing of personal data is none', async () => {
    expect(await read(`${origin}/terms`, true, '会员章程')).toMatchObject([{ text: null, unread: 'not_a_policy' }])
    expect(await read(`${origin}/html`, true, '会员章程')).toMatchObject([{ text: POLICY }])
  })

  it('says that only the page’s script opens it, until a link is found', async () => {
    const tab = tabWith()
    const visit = tab.visits[0]
    if (!visit) throw new Error('no visit')
    const look = async (url: string) => {
      const words = { title: '', headings: [], buttons: ['隐私政策'], sample: '', footer: '', frame: `${origin}/shop` }
      lookForPolicy(tab, visit, { links: [{ text: '隐私政策', url }], ...words })
      readPolicySoon(tab, visit)
      await vi.waitFor(() => expect(visit.policy?.done).toBe(true))
    }
    await look('')
    await look(`${origin}/html`)
    const seen = (await observationsOf(visit.id)).filter((one): one is PolicySeen => one.kind === 'policy')
    expect(seen.map(({ unread }) => unread)).toEqual(['opened_by_script', null])
  })

  it('tells what has changed since the last visit, and keeps nothing of a private window', async () => {
    const url = `${origin}/changing`
    expect((await read(url))[0]?.changed).toBeNull()
    const [second] = await read(url)
    expect(second?.changed).toMatchObject({ added: ['第2版。'], removed: ['第1版。'], count: 2 })
    expect(Date.parse(second?.changed?.since ?? '')).toBeLessThanOrEqual(Date.now())
    const hidden = tabWith().visits[0]
    if (!hidden) throw new Error('no visit')
    await takeShownPolicy({ ...hidden, incognito: true }, 'n1', { url, text: '另一版。', print })
    expect((await read(url))[0]?.changed).toMatchObject({ removed: ['第2版。'] })
  })

  it('takes what the page shows', async () => {
    const visit = tabWith().visits[0]
    if (!visit) throw new Error('no visit')
    const url = `${origin}/shop#/privacy`
    await takeShownPolicy(visit, 'n1', { url, text: POLICY, print })
    expect(await observationsOf(visit.id)).toMatchObject([
      {
        kind: 'policy',
        source: 'page',
        url,
        text: POLICY,
        print,
        sha256: createHash('sha256').update(POLICY).digest('hex'),
      },
    ])
  })

  it('can be switched off', async () => {
    await changeSettings({ policyFetching: false })
    expect(await read(`${origin}/html`)).toMatchObject([{ text: null, unread: 'switched_off' }])
    expect(requests).toEqual([])
  })

  it('leaves pages alone that ask for nothing', async () => {
    expect(await read(`${origin}/html`, false)).toEqual([])
    expect(requests).toEqual([])
  })
})
