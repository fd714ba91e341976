import { describe, expect, it } from 'vitest'
import type { AnswerSeen, Observation } from '../model/observation'
import { readPages } from './pages'
import { readRecords } from './records'

const page = (document: string, url: string, at: number): Observation => ({
  kind: 'page',
  id: `${document}-p`,
  at,
  document,
  frame: url,
  url,
  title: '',
  referrer: null,
  secure: true,
  language: 'zh',
})

let count = 0
const answer = (given: Partial<AnswerSeen>): AnswerSeen => ({
  kind: 'answer',
  id: `a${++count}`,
  at: 2_000,
  document: 'd1',
  frame: 'https://m.tea.example/',
  url: 'https://api.tea.example/me',
  leaves: 12,
  items: [{ category: 'phone', where: '$.user.mobile', masked: '138****8000' }],
  ...given,
})

const recordsOf = (...answers: AnswerSeen[]) => {
  const observations = [
    page('d1', 'https://m.tea.example/', 1_000),
    page('d2', 'https://m.tea.example/order', 3_000),
    ...answers,
  ]
  return readRecords(observations, readPages(observations))
}

describe('records', () => {
  it('say what a service’s answer shows that it keeps, on which page and of whom', () => {
    expect(recordsOf(answer({}))).toEqual([
      {
        id: 'r1',
        page: 'p1',
        at: expect.stringMatching(/^1970-01-01T00:00:02\.000/),
        url: 'https://api.tea.example/me',
        host: 'api.tea.example',
        leaves: 12,
        items: [{ category: 'phone', where: '$.user.mobile', masked: '138****8000' }],
      },
    ])
  })

  it('are none for an answer without personal data', () => {
    expect(recordsOf(answer({ items: [] }))).toEqual([])
  })

  it('count the same answer once, however often it is polled', () => {
    expect(recordsOf(answer({}), answer({ at: 2_500 }), answer({ at: 2_900 }))).toHaveLength(1)
  })

  it('keep apart another answer, another address and another page', () => {
    const other = answer({ items: [{ category: 'name', where: '$.user.name', masked: '林**' }] })
    const elsewhere = answer({ url: 'https://crm.example.net/me' })
    const later = answer({ document: 'd2', at: 3_500 })
    expect(recordsOf(answer({}), other, elsewhere, later).map(({ id, host, page }) => [id, host, page])).toEqual([
      ['r1', 'api.tea.example', 'p1'],
      ['r2', 'api.tea.example', 'p1'],
      ['r3', 'crm.example.net', 'p1'],
      ['r4', 'api.tea.example', 'p2'],
    ])
  })
})
