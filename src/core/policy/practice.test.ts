import { describe, expect, it } from 'vitest'
import { createCatalogEngine } from '../../catalog'
import type { Observation } from '../model/observation'
import { fieldSeen, SAMPLE_VISIT, seen } from '../normalize/sample'

const engine = createCatalogEngine()
const conflictsOf = (text: string, ...more: Observation[]) =>
  engine.inspect(SAMPLE_VISIT, [seen('page', 0), seen('policy', 9, { text, sha256: 'ab' }), ...more]).policy.conflicts

const sent = (url: string, category: 'phone' | 'openid' = 'phone') =>
  seen('request', 50, {
    url,
    items: [{ category, field: null, source: 'key', where: 'body:json:$.m', encoding: [], masked: '*' }],
  })

describe('a policy against the visit', () => {
  it('names what is denied, with the sentence and the control', () => {
    const conflicts = conflictsOf('我们收集手机号。我们不会收集您的生日。', fieldSeen(20, 'b', '生日'))
    expect(conflicts).toEqual([
      {
        kind: 'denied',
        what: 'asked',
        category: 'birth_date',
        recipient: null,
        quote: '我们不会收集您的生日',
        evidence: ['f1'],
      },
    ])
  })

  it('takes “we collect nothing” at its word', () => {
    expect(conflictsOf('本小程序不收集任何个人信息。', fieldSeen(20, 'm', '手机号'))).toMatchObject([
      { kind: 'denied', category: 'phone', quote: '本小程序不收集任何个人信息' },
    ])
  })

  it('names what is not spoken of, once for all its places', () => {
    const conflicts = conflictsOf('我们收集桌号。', fieldSeen(20, 'm', '手机号'), fieldSeen(21, 'n', '联系手机号'))
    expect(conflicts).toMatchObject([{ kind: 'undeclared', what: 'asked', category: 'phone', evidence: ['f1', 'f2'] }])
  })

  it('is silent where the policy speaks of it', () => {
    expect(conflictsOf('我们收集手机号。', fieldSeen(20, 'm', '手机号'), fieldSeen(21, 'c', '短信验证码'))).toEqual([])
  })

  it('takes a question that stands there word for word for spoken of', () => {
    const text = '我们收集联系人、称呼和就读学校。'
    expect(conflictsOf(text, fieldSeen(20, 'm', '称呼（可不选）'), fieldSeen(21, 's', '*就读学校'))).toEqual([])
  })

  it.each([
    ['我们收集手机号。', 'unnamed'],
    ['我们收集手机号，不会提供给任何第三方。', 'denied'],
  ])('“%s”: a third party that it does not name is %s', (text, kind) => {
    expect(conflictsOf(text, sent('https://api.umeng.com/x'))).toMatchObject([
      { kind, what: 'shared', recipient: '友盟+（阿里巴巴）' },
    ])
  })

  it.each(['友盟', 'Umeng', '阿里巴巴'])('a third party named as %s is named', (name) => {
    expect(conflictsOf(`我们收集手机号，由${name}统计。`, sent('https://api.umeng.com/x'))).toEqual([])
  })

  it('does not ask for the names of the shop’s own hosts and of content networks', () => {
    expect(conflictsOf('我们收集手机号。', sent('https://api.tea.example/x'))).toEqual([])
  })
})
