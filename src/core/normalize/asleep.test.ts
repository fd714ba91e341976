import { describe, expect, it } from 'vitest'
import { createCatalogEngine } from '../../catalog'
import type { FieldSeen } from '../model/observation'
import { fieldSeen, SAMPLE_VISIT, seen } from './sample'

const engine = createCatalogEngine()
const ASLEEP = { required: true, requiredBy: 'submit_disabled' } as const

const wanted = (...fields: [label: string, given: Partial<FieldSeen>][]) =>
  engine
    .inspect(SAMPLE_VISIT, [
      seen('page', 0),
      ...fields.map(([label, given], at) => fieldSeen(10 + at, `k${at}`, label, given)),
    ])
    .fields.filter(({ required }) => required)
    .map(({ label }) => label)

describe('a button that sleeps over several empty fields', () => {
  it('waits for what a person is reached by, and says nothing of the rest', () => {
    expect(wanted(['手机号', ASLEEP], ['短信验证码', ASLEEP], ['车架号', ASLEEP], ['邀请码', ASLEEP])).toEqual([
      '手机号',
      '短信验证码',
    ])
  })

  it('may wait for any where none of them is of that kind', () => {
    expect(wanted(['出生日期', ASLEEP], ['邀请码', ASLEEP])).toEqual(['出生日期', '邀请码'])
  })

  it('waits for what bears a mark where the form has marks, and for codes', () => {
    const mark = { required: true, requiredBy: 'mark' } as const
    expect(wanted(['手机号', mark], ['短信验证码', ASLEEP], ['姓名', ASLEEP])).toEqual(['手机号', '短信验证码'])
  })

  it('says nothing of another form', () => {
    expect(wanted(['手机号', ASLEEP], ['出生日期', { ...ASLEEP, form: 'other' }])).toEqual(['手机号', '出生日期'])
  })
})
