import { describe, expect, it } from 'vitest'
import { goldenInspection } from '../../exporters/golden/inspection'
import { findSites, groupSites, type PastVisit, summarizeVisit } from './summary'

const visit = (id: string, over: Partial<PastVisit> = {}): PastVisit => ({
  ...summarizeVisit(goldenInspection),
  id,
  ...over,
})

describe('a past visit', () => {
  it('tells kinds of personal data with the companies that got them, and no value', () => {
    const { given, verdict, findings } = summarizeVisit(goldenInspection)
    expect([verdict, findings]).toEqual(['clear_breach', 7])
    const phone = given.find(({ category }) => category === 'phone')
    expect(phone?.thirds).toEqual(['t.growth-data.example'])
    expect(given.find(({ category }) => category === 'birth_date')?.thirds).toEqual([])
    expect(JSON.stringify(given)).not.toMatch(/138|\*\*/)
  })
})

describe('sites', () => {
  const later = visit('b', {
    at: '2026-11-24T10:00:00.000+08:00',
    verdict: 'info',
    given: [{ category: 'phone', thirds: ['x.example'] }],
  })
  const other = visit('c', { site: 'park.example', operator: null, given: [], verdict: 'caution' })
  const filing = {
    id: 'f',
    inspection: 'c',
    site: 'park.example',
    destination: 'cac_12377',
    at: 1,
    reference: 'No. 7',
    answer: '',
    answeredAt: null,
  }
  const sites = groupSites([later, visit('a'), other], [filing])

  it('gather their visits, with the gravest verdict and what they got over all of them', () => {
    expect(sites.map(({ site, visits }) => [site, visits.map(({ id }) => id)])).toEqual([
      ['qingye-tea.example', ['b', 'a']],
      ['park.example', ['c']],
    ])
    expect(sites.map(({ verdict }) => verdict)).toEqual(['clear_breach', 'caution'])
    expect(sites[0]?.given.find(({ category }) => category === 'phone')).toEqual({
      category: 'phone',
      visits: 2,
      last: later.at,
      thirds: ['x.example', 't.growth-data.example'],
    })
    expect(sites.map(({ filings }) => filings.length)).toEqual([0, 1])
  })

  it('are found by all words of a search', () => {
    const words = ({ site, operator }: { site: string; operator: string | null }) => `${site} ${operator}`
    const found = (wanted: string) => findSites(sites, wanted, words).map(({ site }) => site)
    expect(found('')).toHaveLength(2)
    expect(found(' 青叶  QINGYE ')).toEqual(['qingye-tea.example'])
    expect(found('青叶 park')).toEqual([])
  })
})
