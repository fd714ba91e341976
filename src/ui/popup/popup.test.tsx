// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { goldenInspection } from '../../exporters/golden/inspection'
import type { Followed } from '../../messages/contract'
import { textsFor } from '../../texts'
import { Words } from '../shared/words'
import { AdvicePanel } from './advice-panel'
import { CountList } from './count-list'
import { InspectionScreen } from './inspection-screen'
import { SightNotice } from './sight-notice'
import { followVisit, type View } from './visit'

const { request, browser } = vi.hoisted(() => ({
  request: vi.fn(),
  browser: {
    tabs: { reload: vi.fn(), create: vi.fn() },
    permissions: { request: vi.fn() },
  },
}))
vi.mock('../../messages/send', () => ({ request }))
vi.mock('../../browser/browser', () => ({ default: browser }))

const draw = (child: ComponentChild): void => {
  act(() => render(<Words.Provider value={textsFor('zh-CN')}>{child}</Words.Provider>, document.body))
}
const button = (text: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(text))
  if (!found) throw new Error(`no button ${text}`)
  return found
}
const press = async (text: string): Promise<void> => {
  await act(async () => button(text).click())
}

beforeEach(() => {
  vi.resetAllMocks()
  request.mockResolvedValue({ shown: false })
})
afterEach(() => render(null, document.body))

describe('the inspection screen', () => {
  const show = () => draw(<InspectionScreen visit={followVisit(7)} inspection={goldenInspection} />)

  it('has a row a category with its asking, need and recipients', () => {
    show()
    const rows = [...document.querySelectorAll('tr.row')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    )
    expect(rows).toContainEqual(['手机号 必填', '不需要', '本店 + 1 家'])
    expect(rows).toContainEqual(['精确位置 打开就要', '不需要', '城图科技'])
    expect(rows).toContainEqual(['桌号 必填', '需要', '本店'])
  })

  it('does not hold against a shop what was given by choice', () => {
    const only = (category: string) => ({
      ...goldenInspection,
      tally: { ...goldenInspection.tally, needed: 0 },
      transmissions: goldenInspection.transmissions.map((sent) => ({
        ...sent,
        items: sent.items.filter((item) => item.category === category),
      })),
    })
    const counted = (category: string) => {
      draw(<CountList inspection={only(category)} />)
      return document.querySelector('.count dd')?.textContent
    }
    expect(counted('dietary_note')).toMatch(/都是可给可不给的。$/)
    expect(counted('phone')).toMatch(/这项服务一项也用不着。$/)
  })

  it('gives each piece of advice once, with all that call for it', () => {
    const [first] = goldenInspection.findings
    if (!first) throw new Error('no finding')
    const twin = { ...first, id: 'twin', title: { ...first.title, 'zh-CN': '另一项也必填' } }
    draw(<AdvicePanel inspection={{ ...goldenInspection, findings: [first, twin] }} tab={null} />)
    const pieces = [...document.querySelectorAll('.advice .piece')]
    expect(pieces.map((piece) => [...piece.querySelectorAll('.about')].map((one) => one.textContent))).toEqual([
      [first.title['zh-CN'], '另一项也必填'],
    ])
  })

  it('gives why, law and advice on tap, and takes them away on the next', async () => {
    show()
    expect(document.getElementById('detail-phone')?.textContent).toBe('')
    await press('手机号')
    const detail = document.getElementById('detail-phone')
    expect(detail?.hidden).toBe(false)
    expect(detail?.textContent).toContain('页面上写的是「手机号」')
    expect(detail?.textContent).toContain('《个人信息保护法》第十六条')
    expect(detail?.textContent).toContain('条文尚未与官方文本核对')
    expect(button('手机号').getAttribute('aria-expanded')).toBe('true')
    await press('手机号')
    expect(document.getElementById('detail-phone')?.hidden).toBe(true)
  })

  it('shows page text as text', () => {
    const hostile = structuredClone(goldenInspection)
    hostile.site = '<img src=x onerror=alert(1)>'
    draw(<InspectionScreen visit={followVisit(7)} inspection={hostile} />)
    expect(document.querySelector('img')).toBeNull()
    expect(document.querySelector('h1')?.textContent).toBe(hostile.site)
  })

  it('has everything judged anew when the service is corrected', async () => {
    request.mockResolvedValue(goldenInspection)
    show()
    const select = document.querySelector('select')
    if (!select) throw new Error('no select')
    select.value = 'delivery'
    await act(async () => {
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(request).toHaveBeenCalledWith('inspection.choose', { inspection: goldenInspection.id, scenario: 'delivery' })
  })

  it('opens the report behind the page, so that the page can be photographed', async () => {
    show()
    await press('举报')
    const { url, active } = browser.tabs.create.mock.calls[0]?.[0] ?? {}
    expect(active).toBe(false)
    expect(url).toContain(`inspection=${goldenInspection.id}`)
    expect(url).toContain('tab=7')
  })
})

describe('where there is nothing to show', () => {
  const notice = (view: Exclude<View, { kind: 'inspection' }>) =>
    draw(<SightNotice visit={followVisit(7)} view={view} />)

  it('never reads as innocence', () => {
    const views: Exclude<View, { kind: 'inspection' }>[] = [
      { kind: 'error' },
      { kind: 'watching' },
      { kind: 'sight', sight: { state: 'late' } },
      { kind: 'sight', sight: { state: 'no_permission', origin: 'https://a.example' } },
      { kind: 'sight', sight: { state: 'unwritten' } },
      { kind: 'sight', sight: { state: 'closed' } },
    ]
    for (const view of views) {
      notice(view)
      expect(document.querySelector('h1')?.textContent).toBeTruthy()
      expect(document.body.textContent).not.toMatch(/只问了需要的|什么都没问|合适/)
    }
  })

  it('reloads a page that is older than the extension', async () => {
    notice({ kind: 'sight', sight: { state: 'late' } })
    await press('重新载入')
    expect(browser.tabs.reload).toHaveBeenCalledWith(7)
  })

  it('asks for the site without its port, and reloads only when allowed', async () => {
    notice({ kind: 'sight', sight: { state: 'no_permission', origin: 'http://shop.example:8080' } })
    browser.permissions.request.mockResolvedValueOnce(false)
    await press('同意')
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['http://shop.example/*'] })
    expect(browser.tabs.reload).not.toHaveBeenCalled()
    expect(document.body.textContent).toContain('没有得到同意')
    browser.permissions.request.mockResolvedValueOnce(true)
    await press('同意')
    expect(browser.tabs.reload).toHaveBeenCalledWith(7)
  })
})

describe('followVisit', () => {
  const followed: Followed = {
    sight: { state: 'watching', inspection: 'x' },
    revision: 'one',
    inspection: goldenInspection,
  }

  it('shows the document, and keeps it while the background is away', async () => {
    const visit = followVisit(7)
    request.mockResolvedValueOnce(followed)
    await visit.refresh()
    expect(visit.view.value).toMatchObject({ kind: 'inspection' })
    request.mockRejectedValue(new Error('gone'))
    await visit.refresh()
    expect(visit.view.value).toMatchObject({ kind: 'inspection' })
  })

  it('says so when nothing was ever answered, or there is no tab', async () => {
    request.mockRejectedValue(new Error('gone'))
    const visit = followVisit(7)
    await visit.refresh()
    expect(visit.view.value).toEqual({ kind: 'error' })
    const nowhere = followVisit(null)
    await nowhere.refresh()
    expect(nowhere.view.value).toEqual({ kind: 'sight', sight: { state: 'closed' } })
  })

  it('does not redraw for the same document', async () => {
    const visit = followVisit(7)
    request.mockImplementation(() => Promise.resolve(structuredClone(followed)))
    await visit.refresh()
    const before = visit.view.value
    await visit.refresh()
    expect(visit.view.value).toBe(before)
  })

  it('asks only for what it does not show already, and leaves it when the page is gone', async () => {
    const visit = followVisit(7)
    request.mockResolvedValueOnce(followed)
    await visit.refresh()
    const before = visit.view.value
    request.mockResolvedValueOnce({ sight: followed.sight, revision: 'one' })
    await visit.refresh()
    expect(request.mock.calls).toEqual([
      ['tab.follow', { tab: 7, since: null }],
      ['tab.follow', { tab: 7, since: 'one' }],
    ])
    expect(visit.view.value).toBe(before)
    request.mockResolvedValueOnce({ sight: { state: 'closed' }, revision: null })
    await visit.refresh()
    expect(visit.view.value).toEqual({ kind: 'sight', sight: { state: 'closed' } })
    request.mockResolvedValueOnce(followed)
    await visit.refresh()
    expect(request).toHaveBeenLastCalledWith('tab.follow', { tab: 7, since: null })
  })
})
