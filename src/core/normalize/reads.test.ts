import { describe, expect, it } from 'vitest'
import type { Field } from '../model/inspection'
import type { ReadSeen } from '../model/observation'
import type { RecipientEntry } from '../model/rule'
import { readPages } from './pages'
import { createRecipientReader } from './parties'
import { readReads } from './reads'
import { seen } from './sample'
import { createTiming } from './timing'

const FRAME = 'https://m.tea.example/order'
const recipients = createRecipientReader(
  [
    { hosts: ['libs.example'], operator: 'Libs', purpose: 'cdn' },
    { hosts: ['errors.example'], operator: 'Errors', purpose: 'monitoring' },
    { hosts: ['count.example'], operator: 'Count', purpose: 'analytics' },
  ] as RecipientEntry[],
  (host) => host.split('.').slice(-2).join('.'),
)
const field = (id: string, category: Field['category']) => ({ id, category }) as Field
const byKey = new Map([
  ['k1', field('f1', 'phone')],
  ['k2', field('f2', 'table_no')],
  ['k3', field('f3', null)],
])

const readsOf = (...given: (Partial<ReadSeen> & { after?: number })[]) => {
  const observations = [
    seen('page', 0),
    seen('input', 1000),
    ...given.map(({ after = 1100, ...read }, at) => ({
      ...seen('read', after, { key: 'k1', how: 'value', frame: FRAME, ...read }),
      id: `read${at}`,
    })),
  ]
  const index = readPages(observations)
  return readReads(observations, 'tea.example', { index, recipients, byKey, timingOf: createTiming(observations) })
}
const hostOf = (...scripts: string[]) => readsOf({ scripts })[0]?.reader.host

describe('who read what was typed', () => {
  it('is said by host, with how, when and what', () => {
    const scripts = ['https://count.example/c.js']
    expect(
      readsOf(
        { scripts, how: 'keys' },
        { scripts: ['https://count.example/d.js'], how: 'value', after: 1200 },
        { scripts, how: 'keys', after: 1300 },
      ),
    ).toEqual([
      {
        id: 'v1',
        page: 'p1',
        at: expect.stringMatching(/^2026-11-23T/),
        field: 'f1',
        category: 'phone',
        reader: {
          host: 'count.example',
          site: 'count.example',
          party: 'third',
          operator: 'Count',
          purpose: 'analytics',
        },
        how: ['keys', 'value'],
        timing: 'before_submit',
      },
    ])
  })

  it.each([
    ['the innermost script', 'count.example', ['https://count.example/c.js', 'https://m.tea.example/app.js']],
    [
      'whoever asks a library',
      'count.example',
      ['https://m.tea.example/jquery-3.7.1.min.js', 'https://count.example/c.js'],
    ],
    [
      'whoever asks one from elsewhere',
      'count.example',
      ['https://libs.example/zepto.min.js', 'https://count.example/c.js'],
    ],
    ['the page for its own', 'm.tea.example', ['https://m.tea.example/app.1f2e3d4c.js', 'https://errors.example/e.js']],
    [
      'the page for a framework',
      'm.tea.example',
      ['https://unknown.example/vue.global.prod.js', 'https://errors.example/e.js'],
    ],
    ['the page for a host of libraries', 'm.tea.example', ['https://libs.example/anything.js']],
    ['the page for a library alone', 'm.tea.example', ['https://unknown.example/jquery.min.js']],
    [
      'the page behind an error reporter',
      'm.tea.example',
      ['https://m.tea.example/jquery.js', 'https://errors.example/e.js', 'https://m.tea.example/app.js'],
    ],
    ['the error reporter where it reads itself', 'errors.example', ['https://errors.example/e.js']],
    ['whom a script under blob: belongs to', 'm.tea.example', ['blob:https://m.tea.example/0a1b']],
    ['nobody’s library for having its name', 'count.example', ['https://count.example/vue-replay.js']],
    ['nobody’s library for its folder', 'count.example', ['https://count.example/jquery/replay.js']],
  ])('is %s', (_, host, scripts) => {
    expect(hostOf(...scripts)).toBe(host)
  })

  it('leaves out what is no person’s, what is not known and a frame’s own', () => {
    const scripts = ['https://count.example/c.js']
    expect(readsOf({ scripts, key: 'k2' }, { scripts, key: 'k3' }, { scripts, key: 'gone' })).toEqual([])
    expect(readsOf({ scripts, frame: 'https://pay.count.example/card' })).toEqual([])
    expect(readsOf({ scripts, frame: 'https://pay.example/card' })).toHaveLength(1)
  })
})
