// @vitest-environment happy-dom
import { unzipSync } from 'fflate'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { verifyPackage } from '../../evidence/verify'
import { goldenInspection } from '../../exporters/golden/inspection'
import { textsFor } from '../../texts'
import { Words } from '../shared/words'
import { ReportScreen } from './report-screen'
import { sizeOf } from './save-file'
import { readPng, type Screenshot, takeScreenshot } from './screenshot'

const { request, saveFile } = vi.hoisted(() => ({ request: vi.fn(), saveFile: vi.fn() }))
vi.mock('../../messages/send', () => ({ request }))
vi.mock('webextension-polyfill', () => ({ default: {} }))
vi.mock('./save-file', async (original) => ({ ...(await original<typeof import('./save-file')>()), saveFile }))

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
const saved = () => saveFile.mock.calls[0]?.[0] as { name: string; bytes: Uint8Array }

beforeEach(() => vi.resetAllMocks())
afterEach(() => render(null, document.body))

describe('the report', () => {
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

  it('says that nothing is sent, and why there is no picture', () => {
    show(null)
    expect(document.body.textContent).toContain('不会发给任何人')
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
