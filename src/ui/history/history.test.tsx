// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { goldenInspection } from '../../exporters/golden/inspection'
import { textsFor } from '../../texts'
import { Words } from '../shared/words'
import { HistoryScreen } from './history-screen'
import type { Past } from './read-past'
import { summarizeVisit } from './summary'

const { request } = vi.hoisted(() => ({ request: vi.fn() }))
vi.mock('../../messages/send', () => ({ request }))
vi.mock('../../browser/browser', () => ({ default: {} }))

const visit = summarizeVisit(goldenInspection)
const past: Past = {
  visits: [visit, { ...visit, id: 'second' }, { ...visit, id: 'third', site: 'park.example', operator: null }],
  filings: [
    {
      id: 'f',
      inspection: visit.id,
      site: visit.site,
      destination: 'cac_12377',
      at: Date.UTC(2026, 10, 25),
      reference: '',
      answer: '',
      answeredAt: null,
    },
  ],
}
const show = (given: Past, read = async () => given) =>
  act(() =>
    render(
      <Words.Provider value={textsFor('zh-CN')}>
        <HistoryScreen initial={given} read={read} keepDays={null} keepFixed={false} />
      </Words.Provider>,
      document.body,
    ),
  )
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)
const type = (selector: string, value: string) => {
  act(() => {
    const field = document.querySelector<HTMLInputElement>(selector)
    if (!field) throw new Error(`no ${selector}`)
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

beforeEach(() => {
  vi.resetAllMocks()
  Object.assign(navigator, { storage: { estimate: async () => ({ usage: 2_340_000 }) } })
})
afterEach(() => render(null, document.body))

it('lists sites with what they have of the person, and finds them by kind of data', async () => {
  await show(past)
  const cards = () => [...document.querySelectorAll('.card')].map((card) => card.textContent ?? '')
  expect(cards()).toHaveLength(2)
  expect(cards()[0]).toContain('手机号 2 次')
  expect(cards()[0]).toContain('也给了 t.growth-data.example')
  type('[type=search]', 'park')
  expect(cards()).toHaveLength(1)
  type('[type=search]', '生日 青叶')
  expect(cards()[0]).toContain('qingye-tea.example')
})

it('asks before it deletes, and reads again afterwards', async () => {
  request.mockResolvedValue({ erased: 2 })
  const read = vi.fn(async () => ({ visits: past.visits.slice(2), filings: [] }))
  await show(past, read)
  await act(async () => button('删除 qingye-tea.example 的全部记录')?.click())
  expect(request).not.toHaveBeenCalled()
  await act(async () => button('先不删')?.click())
  expect(document.querySelector('.ask')).toBeNull()
  await act(async () => button('删除 qingye-tea.example 的全部记录')?.click())
  await act(async () => button('确定删除')?.click())
  await act(async () => undefined)
  expect(request).toHaveBeenCalledWith('visits.erase', { inspections: [visit.id, 'second'] })
  expect(read).toHaveBeenCalledOnce()
  expect(document.querySelectorAll('.card')).toHaveLength(1)
})

it('keeps the number and the answer of a report', async () => {
  request.mockResolvedValue({ kept: true })
  await show(past)
  type('.filing input', '沪-77')
  type('.filing textarea', '已立案')
  await act(async () => button('保存')?.click())
  expect(request).toHaveBeenCalledWith('filing.put', {
    id: 'f',
    inspection: visit.id,
    destination: 'cac_12377',
    reference: '沪-77',
    answer: '已立案',
  })
  expect(document.body.textContent).toContain('2026-11-25 交给 12377')
})

it('says how much room it takes, and keeps for as long as wanted', async () => {
  request.mockResolvedValue({ keepDays: 90 })
  await show(past)
  await act(async () => undefined)
  expect(document.body.textContent).toMatch(/2\.3\sMB/)
  await act(async () => {
    const select = document.querySelector('select')
    if (!select) throw new Error('no choice')
    select.value = '90'
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(request).toHaveBeenCalledWith('settings.set', { keepDays: 90 })
})

it('says that nothing is kept yet', async () => {
  await show({ visits: [], filings: [] })
  expect(document.body.textContent).toContain('还没有记录')
})
