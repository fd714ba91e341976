// @vitest-environment happy-dom
import { unzipSync } from 'fflate'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { verifyPackage } from '../../evidence/verify'
import { goldenInspection } from '../../exporters/golden/inspection'
import { textsFor } from '../../texts'
import { sizeOf } from '../shared/save-file'
import { Words } from '../shared/words'
import { ReportScreen } from './report-screen'
import { readPng, type Screenshot, takeScreenshot } from './screenshot'

const { request, saveFile } = vi.hoisted(() => ({ request: vi.fn(), saveFile: vi.fn() }))
vi.mock('../../messages/send', () => ({ request }))
vi.mock('../../browser/browser', () => ({ default: {} }))
vi.mock('../shared/save-file', async (original) => ({
  ...(await original<typeof import('../shared/save-file')>()),
  saveFile,
}))

const picture: Screenshot = { bytes: new Uint8Array([137, 80, 78, 71]), url: 'data:image/png;base64,iVBORw==' }

const show = (screenshot: Screenshot | null): void => {
  act(() =>
    render(
      <Words.Provider value={textsFor('zh-CN')}>
        <ReportScreen inspection={goldenInspection} screenshot={screenshot} />
      </Words.Provider>,
      document.body,
    ),
  )
}
const tool = (text: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === text)
const choose = (selector: string, value: string): void => {
  act(() => {
    const select = document.querySelector<HTMLSelectElement>(selector)
    if (!select) throw new Error(`no ${selector}`)
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
}
const whole = () => document.querySelector('.whole pre')?.textContent ?? ''
const saved = () => saveFile.mock.calls[0]?.[0] as { name: string; bytes: Uint8Array }

beforeEach(() => vi.resetAllMocks())
afterEach(() => render(null, document.body))

describe('the report', () => {
  it('shows both judgements where the rules have changed since', () => {
    const before = { tool: goldenInspection.tool, verdict: 'info' as const, findings: [] }
    const changes = goldenInspection.findings.map(({ rule, outcome, severity, title }) => ({
      rule,
      before: null,
      after: { outcome, severity, title },
    }))
    const rejudged = {
      schema: 'scanwarden.rejudgement/1' as const,
      before,
      after: goldenInspection,
      changes,
      unchanged: 0,
    }
    act(() =>
      render(
        <Words.Provider value={textsFor('zh-CN')}>
          <ReportScreen inspection={goldenInspection} rejudged={rejudged} screenshot={null} />
        </Words.Provider>,
        document.body,
      ),
    )
    const shown = [...document.querySelectorAll('.both')].map((one) => one.textContent ?? '')
    expect(shown).toHaveLength(2)
    for (const text of shown) expect(text).toMatch(/当时.*现在.*新增/)
    show(null)
    expect(document.querySelector('.both')).toBeNull()
  })

  it('saves words, document and picture in a package that verifies', () => {
    show(picture)
    act(() => tool('保存 ZIP')?.click())
    expect(verifyPackage(saved().bytes).ok).toBe(true)
    expect(Object.keys(unzipSync(saved().bytes)).sort()).toEqual([
      'MANIFEST.sha256',
      'manifest.json',
      'qingye-tea.example-2026-11-23.inspection.json',
      'qingye-tea.example-2026-11-23.page.png',
      'qingye-tea.example-2026-11-23.report.txt',
    ])
    expect(request).not.toHaveBeenCalled()
  })

  it('saves what the person wrote and leaves out what they took out', () => {
    show(picture)
    choose('#destination', 'other_office')
    const facts = document.querySelector<HTMLTextAreaElement>('#block-facts')
    if (!facts) throw new Error('no facts')
    act(() => {
      facts.value = '我自己写的事实'
      facts.dispatchEvent(new Event('input', { bubbles: true }))
    })
    act(() => document.querySelector<HTMLInputElement>('#with-screenshot')?.click())
    expect(document.querySelector<HTMLTextAreaElement>('#block-attachments')?.value).not.toContain('page.png')
    act(() => tool('保存 ZIP')?.click())
    const files = unzipSync(saved().bytes)
    expect(Object.keys(files)).not.toContain('qingye-tea.example-2026-11-23.page.png')
    const text = new TextDecoder().decode(files['qingye-tea.example-2026-11-23.report.txt'])
    expect(text).toContain('【事实】\n我自己写的事实')
    expect(text).toContain('第十六条')
  })

  it('writes in the form and the language of the office that is chosen, and says how much room is left', () => {
    show(null)
    choose('#destination', 'cac_12377')
    expect(whole()).toContain('举报网页 qingye-tea.example')
    expect(whole()).toContain('【诉求】\n依法核实处理并告知结果。')
    choose('#destination', 'spam_12321')
    expect(whole()).toContain('骚扰号码')
    expect(whole()).not.toContain('【诉求】')
    expect(document.querySelector('#block-demands')).toBeNull()
    expect(document.body.textContent).toMatch(/共 \d+ 字，上限约 800 字 字数上限未与官方表单核对。/)
    choose('#text-language', 'en')
    expect(whole()).toContain('FACTS')
    expect(document.body.textContent).toContain('这个渠道看中文')
    choose('#destination', 'operator')
    expect(document.body.textContent).not.toContain('这个渠道看中文')
  })

  it('keeps what was written for one office out of another’s text, and gives it back', () => {
    show(null)
    const opening = () => document.querySelector<HTMLTextAreaElement>('#block-opening')
    act(() => {
      const area = opening()
      if (!area) throw new Error('no opening')
      area.value = '我写的开头'
      area.dispatchEvent(new Event('input', { bubbles: true }))
    })
    expect(whole()).toMatch(/^我写的开头/)
    choose('#destination', 'operator')
    expect(whole()).not.toContain('我写的开头')
    choose('#destination', 'samr_12315_report')
    expect(whole()).toMatch(/^我写的开头/)
  })

  it('tells only the findings that are ticked, on paper, too', () => {
    show(null)
    act(() => document.querySelector<HTMLInputElement>('.findings input')?.click())
    const title = goldenInspection.findings[0]?.title['zh-CN'] ?? ''
    expect(whole()).not.toContain(title)
    expect(document.querySelector('.printed')?.textContent).not.toContain(title)
    expect(document.body.textContent).toContain('6 / 7 项')
  })

  it('warns of a text that is longer than the form', () => {
    show(null)
    choose('#destination', 'cac_12377')
    act(() => {
      const area = document.querySelector<HTMLTextAreaElement>('#block-facts')
      if (!area) throw new Error('no facts')
      area.value = '长'.repeat(900)
      area.dispatchEvent(new Event('input', { bubbles: true }))
    })
    expect(document.querySelector('[role=alert]')?.textContent).toContain('超过上限')
  })

  it('shares the very text, with the picture where it is ticked', async () => {
    const share = vi.fn(async (_shared: ShareData) => undefined)
    Object.assign(navigator, { share, canShare: () => true })
    try {
      show(picture)
      await act(async () => tool('分享')?.click())
      expect(share.mock.calls[0]?.[0].text).toBe(whole())
      expect(share.mock.calls[0]?.[0].files?.map(({ name }) => name)).toEqual([
        'qingye-tea.example-2026-11-23.page.png',
      ])
      act(() => document.querySelector<HTMLInputElement>('#with-screenshot')?.click())
      await act(async () => tool('分享')?.click())
      expect(share.mock.calls[1]?.[0].files).toBeUndefined()
    } finally {
      Object.assign(navigator, { share: undefined, canShare: undefined })
      Reflect.deleteProperty(navigator, 'share')
    }
  })

  it('notes that it was filed when asked to, and nothing of it before', async () => {
    request.mockResolvedValue({ kept: true })
    show(null)
    expect(request).not.toHaveBeenCalled()
    await act(async () => tool('记下')?.click())
    expect(request.mock.calls[0]).toMatchObject([
      'filing.put',
      { inspection: goldenInspection.id, destination: 'samr_12315_report', reference: '', answer: '' },
    ])
    expect(document.body.textContent).toContain('已记下：全国 12315 平台：举报')
  })

  it('says that nothing is sent, and why there is no picture', () => {
    show(null)
    expect(document.body.textContent).toContain('不会自动发给任何人')
    expect(document.body.textContent).toContain('没有截图')
    expect(document.querySelector('#with-screenshot')).toBeNull()
  })
})

describe('screenshots', () => {
  it('takes PNG data URLs and nothing else', () => {
    expect(readPng(picture.url)?.bytes).toEqual(picture.bytes)
    for (const url of [
      null,
      '',
      'https://a.example/x.png',
      'data:image/svg+xml;base64,AA==',
      'data:image/png;base64,!!',
    ])
      expect(readPng(url)).toBeNull()
  })

  it('gives none where the background fails', async () => {
    request.mockRejectedValueOnce(new Error('gone'))
    expect(await takeScreenshot(3)).toBeNull()
  })
})

it.each([
  [812, '812 B'],
  [41_234, '41.2 kB'],
  [3_100_000, '3.1 MB'],
])('%i bytes are %s', (bytes, said) => expect(sizeOf(bytes)).toBe(said))
