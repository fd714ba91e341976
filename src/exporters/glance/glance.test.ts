import { expect, it } from 'vitest'
import { textsFor } from '../../texts'
import { goldenInspection } from '../golden/inspection'
import { glanceOf } from './glance'

it('says verdict, sentence and rows in the words of a language', () => {
  const glance = glanceOf(goldenInspection, textsFor('zh-CN'))
  expect(glance).toMatchObject({ language: 'zh-CN', site: goldenInspection.site, scenario: '堂食点餐' })
  expect(glance.verdict).toEqual({ id: goldenInspection.verdict, name: '违规' })
  expect(glance.sentence[0]).toBe('在店里点单，只需要桌号。')
  const phone = glance.rows.find(({ category }) => category === 'phone')
  expect(phone).toMatchObject({
    name: '手机号',
    asked: '必填',
    needed: '不需要',
    recipients: '本店 + 1 家',
    sent: true,
  })
  expect(phone?.severity).not.toBeNull()
  expect(glance.rows[0]).toMatchObject({ category: 'table_no', severity: null })
})

it('stays small however much was sent, and holds nothing but words', () => {
  const [one] = goldenInspection.transmissions
  if (!one) throw new Error('the golden inspection sent nothing')
  const transmissions = Array.from({ length: 2000 }, (_, at) => ({ ...one, id: `t${at}`, url: `${one.url}&at=${at}` }))
  const text = JSON.stringify(glanceOf({ ...goldenInspection, transmissions }, textsFor('en')))
  expect(text.length).toBeLessThan(4000)
  expect(text).not.toContain('at=1999')
})

it('has no good word where part of the page was not looked at', () => {
  const fine = {
    ...goldenInspection,
    verdict: 'info' as const,
    findings: [],
    fields: [],
    transmissions: [],
    consent: [],
  }
  expect(glanceOf({ ...fine, blindSpots: [] }, textsFor('zh-CN')).verdict).toEqual({ id: 'info', name: '合适' })
  const blindSpots = [{ kind: 'not_answered' as const, page: null, detail: '' }]
  expect(glanceOf({ ...fine, blindSpots }, textsFor('zh-CN')).verdict).toEqual({ id: 'unseen', name: '没看全' })
})
