import { describe, expect, it } from 'vitest'
import type { Field, Inspection } from '../../core/model/inspection'
import { flowOf } from '../../exporters/glance/flow'
import { categoryRows, recipientsOf } from '../../exporters/glance/rows'
import { composeSentence } from '../../exporters/glance/sentence'
import { goldenInspection } from '../../exporters/golden/inspection'
import { textsFor } from '../../texts'
import { countOf } from './count'

const changed = (change: Partial<Inspection>): Inspection => ({ ...structuredClone(goldenInspection), ...change })
const row = (inspection: Inspection, category: string) =>
  categoryRows(inspection).find((one) => one.category === category)!

/** The same shop asking for what it needs and no more. */
const fair = changed({
  fields: goldenInspection.fields.filter(({ id }) => id === 'f1' || id === 'f4'),
  accesses: [],
  transmissions: goldenInspection.transmissions.filter(({ id }) => ['t1', 't2', 't6'].includes(id)),
  findings: [],
  blindSpots: [],
  verdict: 'info',
})

describe('categoryRows', () => {
  it('puts what is needed first and what was never asked for last', () => {
    const order = categoryRows(goldenInspection).map(({ category }) => category)
    expect(order[0]).toBe('table_no')
    expect(order.at(-1)).toBe('device_id')
  })

  it('tells what is taken on opening as such, although a button offers it as well', () => {
    const [field] = goldenInspection.fields
    if (!field) throw new Error('the golden inspection has no field')
    const button: Field = {
      ...field,
      id: 'f99',
      label: '重新定位',
      widget: 'authorize-button',
      category: 'location_precise',
      required: false,
      requiredBy: null,
    }
    const rows = categoryRows({ ...goldenInspection, fields: [...goldenInspection.fields, button] })
    expect(rows.find(({ category }) => category === 'location_precise')?.asking).toBe('on_load')
  })

  it('tells how each came to be on the list', () => {
    const asking = Object.fromEntries(categoryRows(goldenInspection).map((one) => [one.category, one.asking]))
    expect(asking).toEqual({
      table_no: 'required',
      phone: 'required',
      birth_date: 'required',
      location_precise: 'on_load',
      dietary_note: 'optional',
      device_id: 'unasked',
    })
    expect(row(goldenInspection, 'device_id').necessity).toBe('unknown')
  })

  it('takes the severity from the findings about a category, never from its necessity', () => {
    expect(row(goldenInspection, 'phone').severity).toBe('clear_breach')
    expect(row(goldenInspection, 'location_precise').severity).toBe('likely_breach')
    expect(row(changed({ findings: [] }), 'phone').severity).toBeNull()
  })

  it('does not blame a category for a finding about another control that travelled along', () => {
    const findings = row(goldenInspection, 'dietary_note').findings
    expect(findings).toEqual([])
  })

  it('leaves out controls that nobody can see', () => {
    const hidden = changed({
      fields: goldenInspection.fields.map((field) => ({ ...field, visible: field.id !== 'f3' })),
      transmissions: [],
    })
    expect(categoryRows(hidden).some(({ category }) => category === 'birth_date')).toBe(false)
  })

  it('names each third party once', () => {
    expect(recipientsOf(goldenInspection.transmissions)).toMatchObject({ own: true })
    expect(recipientsOf(goldenInspection.transmissions).thirds.map(({ site }) => site)).toEqual([
      'map-city.example',
      'growth-data.example',
      'static-cloud.example',
    ])
  })
})

describe('flowOf', () => {
  const { branches, filesOnly } = flowOf(goldenInspection)

  it('adds up what each received, the shop first, then by how much', () => {
    expect(branches.map(({ key, leaves }) => [key, leaves])).toEqual([
      ['own', 38],
      ['growth-data.example', 17],
      ['map-city.example', 9],
    ])
  })

  it('counts hosts that only served files apart', () => expect(filesOnly).toBe(1))

  it('marks what left early and what could not be read', () => {
    expect(branches.map(({ early }) => early)).toEqual([false, true, true])
    expect(branches.map(({ opaque }) => opaque)).toEqual([0, 1, 0])
  })
})

describe('countOf', () => {
  const count = countOf(goldenInspection)

  it('counts each datum at each host once, with how often it went there', () => {
    const phones = count.items.filter(({ category }) => category === 'phone')
    expect(new Set(phones.map(({ host, masked, encoding }) => `${host} ${masked} ${encoding}`)).size).toBe(
      phones.length,
    )
    const sent = goldenInspection.transmissions.flatMap(({ items }) => items)
    expect(phones.reduce((sum, { times }) => sum + times, 0)).toBe(
      sent.filter(({ category }) => category === 'phone').length,
    )
  })

  it('never adds up what was sent, what came back and what stays', () => {
    expect(count).toMatchObject({ sent: 64, returned: 61, own: true, thirds: 2 })
    expect(countOf(changed({ transmissions: [], records: goldenInspection.records }))).toMatchObject({
      personal: 0,
      items: [],
      returned: 61,
    })
  })

  it('says nothing of need where the document does not', () => expect(count.needed).toBeNull())
})

describe('composeSentence', () => {
  const zh = textsFor('zh-CN')

  it('says what is needed, what is wanted besides, and what had already left', () => {
    expect(composeSentence(goldenInspection, zh)).toEqual([
      '在店里点单，只需要桌号。',
      '这个页面还要了手机号、生日和精确位置。',
      '手机号和精确位置，没提交就已经发给了第三方。',
    ])
    expect(composeSentence(goldenInspection, textsFor('en'))[2]).toBe(
      'It sent your phone number and precise location to another company before you pressed anything.',
    )
  })

  it('says what left after a refusal, and only where nobody had asked for it to be sent', () => {
    const refused = (party: 'first' | 'third', timing: 'on_submit' | 'before_submit') =>
      changed({
        transmissions: goldenInspection.transmissions
          .filter(({ items }) => items.some(({ category, source }) => category === 'phone' && source === 'typed'))
          .map((one) => ({ ...one, timing, afterRefusal: true, recipient: { ...one.recipient, party } })),
      })
    const said = (inspection: Inspection) => composeSentence(inspection, zh).join('')
    expect(said(refused('first', 'before_submit'))).toContain('拒绝之后，手机号')
    expect(said(refused('third', 'on_submit'))).toContain('拒绝之后')
    expect(said(refused('first', 'on_submit'))).not.toContain('拒绝之后')
    expect(flowOf(refused('third', 'on_submit')).branches[0]).toMatchObject({ afterRefusal: true, hidden: false })
  })

  it('has a good word for the fair shop', () => {
    expect(composeSentence(fair, zh)).toEqual(['在店里点单，只需要桌号。', '只问了需要的。'])
  })

  it('keeps the good word back where the beginning was not seen', () => {
    const late: Inspection = { ...fair, blindSpots: [{ kind: 'late_start', page: 'p1', detail: '' }] }
    expect(composeSentence(late, zh).join('')).not.toContain('只问了需要的')
    const nothing: Inspection = { ...late, fields: [], transmissions: [] }
    expect(composeSentence(nothing, zh).join('')).not.toContain('什么都没问')
  })

  it('says so where nothing was asked', () => {
    expect(composeSentence({ ...fair, fields: [] }, zh)).toEqual(['到现在为止，这个页面什么都没问。'])
  })

  it('claims no need where the service is not known', () => {
    const unknown = changed({ scenario: { ...goldenInspection.scenario, id: 'unknown', confidence: 0 } })
    const said = composeSentence(unknown, zh)
    expect(said.join('')).not.toContain('只需要')
    expect(said.at(-1)).toContain('看不出')
  })
})
