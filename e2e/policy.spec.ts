import { openOptions } from './fixtures/extension'
import { expect } from './fixtures/inspector'
import { test } from './fixtures/policy-site'

test('a linked policy is fetched once, without cookies and without saying from where', async ({
  sharedInspector: inspector,
  site,
}) => {
  const tab = await inspector.newPage()
  await tab.goto(site.url('/linked'))
  const { policy } = await inspector.inspect(tab)
  expect(policy).toMatchObject({ found: true, source: 'link', clicks: 1, unread: null, language: 'zh-Hans' })
  expect(policy.elements.retention).toEqual({ present: true, quote: '手机号保存三十天，到期删除，不共享。' })
  expect(policy.elements.third_party_named?.present).toBe(true)
  await tab.reload()
  await inspector.inspect(tab)
  const fetched = site.requests.filter(({ path }) => path === '/privacy')
  expect(fetched).toHaveLength(1)
  expect(fetched[0]?.headers).not.toHaveProperty('cookie')
  expect(fetched[0]?.headers).not.toHaveProperty('referer')
})

test('a policy behind a hash route is read when the page shows it', async ({ sharedInspector: inspector, site }) => {
  const tab = await inspector.newPage()
  await tab.goto(site.url('/spa'))
  expect((await inspector.inspect(tab)).policy).toMatchObject({ found: false, unread: 'rendered_by_script' })
  await tab.getByText('隐私政策').click()
  const { policy } = await inspector.inspect(tab)
  expect(policy).toMatchObject({ found: true, source: 'page', unread: null, clicks: 1 })
  expect(policy.elements.third_party_named?.quote).toBe('接收方｜共享信息')
})

test('a policy in a dialog that no link leads to is read when it is opened', async ({
  sharedInspector: inspector,
  site,
}) => {
  const tab = await inspector.newPage()
  await tab.goto(site.url('/dialog'))
  expect((await inspector.inspect(tab)).policy).toMatchObject({ found: false, unread: 'opened_by_script' })
  await tab.getByText('《隐私政策》').click()
  const { policy } = await inspector.inspect(tab)
  expect(policy).toMatchObject({ found: true, source: 'page' })
  expect(policy.elements.controller_name?.quote).toContain('潮州晚风餐饮有限公司')
})

test('a policy in small and pale print is doubted, one that can be read is not', async ({
  sharedInspector: inspector,
  site,
}) => {
  const doubted = async (path: string) => {
    const tab = await inspector.newPage()
    await tab.goto(site.url(path))
    await inspector.inspect(tab)
    await tab.getByText('《隐私政策》').click()
    const { policy, findings } = await inspector.inspect(tab)
    expect(policy).toMatchObject({ found: true, source: 'page' })
    return findings.filter(({ rule }) => rule === 'cn.policy_small_print').map(({ outcome }) => outcome)
  }
  expect(await doubted('/small')).toEqual(['needs_review'])
  expect(await doubted('/dialog')).toEqual([])
})

test('a policy that is a PDF is read, one of pictures is not guessed at', async ({
  sharedInspector: inspector,
  site,
}) => {
  const tab = await inspector.newPage()
  await tab.goto(site.url('/pdf'))
  const { policy } = await inspector.inspect(tab)
  expect(policy).toMatchObject({ found: true, unread: null })
  expect(policy.elements.retention?.quote).toContain('租借记录在交易完成后保存三年')
  const other = await inspector.newPage()
  await other.goto(site.url('/scanned'))
  expect((await inspector.inspect(other)).policy).toMatchObject({ found: false, unread: 'scanned_pdf' })
})

test('a page without a policy has none, one whose link is broken says so', async ({
  sharedInspector: inspector,
  site,
}) => {
  const tab = await inspector.newPage()
  await tab.goto(site.url('/none'))
  expect((await inspector.inspect(tab)).policy).toMatchObject({ found: false, unread: null, url: null })
  const other = await inspector.newPage()
  await other.goto(site.url('/gone'))
  expect((await inspector.inspect(other)).policy).toMatchObject({ found: false, unread: 'http_404' })
})

test('what has changed since the last visit is told', async ({ inspector, site }) => {
  const first = await inspector.newPage()
  await first.goto(site.url('/linked'))
  expect((await inspector.inspect(first)).policy.changed).toBeNull()
  await first.close()
  site.edition = '<p>手机号也会交给合作伙伴。</p>'
  const second = await inspector.newPage()
  await second.goto(site.url('/linked'))
  expect((await inspector.inspect(second)).policy.changed).toMatchObject({
    added: ['手机号也会交给合作伙伴。'],
    removed: [],
    count: 1,
  })
})

test('switched off, nothing is fetched', async ({ inspector, site }) => {
  const options = await openOptions(inspector.context)
  await options.getByRole('switch', { name: /隐私政策/ }).click()
  const tab = await inspector.newPage()
  await tab.goto(site.url('/linked'))
  expect((await inspector.inspect(tab)).policy).toMatchObject({ found: false, unread: 'switched_off' })
  expect(site.requests.map(({ path }) => path)).not.toContain('/privacy')
})
