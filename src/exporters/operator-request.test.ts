import { describe, expect, it } from 'vitest'
import { textsFor } from '../texts'
import { goldenInspection } from './golden/inspection'
import { contactOf, RIGHTS, writeRequest } from './operator-request'

describe.each(['zh-CN', 'en'])('a request to the operator in %s', (language) => {
  const texts = textsFor(language)

  it('says what was sent to whom, and asks for what was chosen with its article', () => {
    const text = writeRequest(goldenInspection, RIGHTS, texts)
    for (const category of ['phone', 'location_precise']) expect(text).toContain(texts.say(`categories.${category}`))
    expect(text).toContain(goldenInspection.site)
    for (const right of RIGHTS) expect(text).toContain(texts.say(`request.${right}`))
    expect(text).not.toContain(texts.say('categories.table_no'))
    const onlyDelete = writeRequest(goldenInspection, ['delete'], texts)
    expect(onlyDelete).toContain(`1. ${texts.say('request.delete')}`)
    expect(onlyDelete).not.toContain(texts.say('request.withdraw'))
  })

  it('holds no value, not even a masked one, and no blank that was not filled', () => {
    const text = writeRequest(goldenInspection, RIGHTS, texts)
    for (const { items } of goldenInspection.transmissions)
      for (const { masked } of items) if (masked.length > 3) expect(text).not.toContain(masked)
    expect(text).not.toMatch(/[{}]|undefined|null/)
  })

  it('claims nothing to have been sent where nothing was', () => {
    const text = writeRequest({ ...goldenInspection, transmissions: [] }, RIGHTS, texts)
    expect(text).toContain(
      texts.say('request.visit', { site: goldenInspection.site, date: texts.day(goldenInspection.startedAt) }),
    )
  })
})

it('gives the contact in the policy’s own words', () => {
  const policy = {
    ...goldenInspection.policy,
    elements: { controller_contact: { present: true, quote: '请致电 400-000-0000' } },
  }
  expect(contactOf({ ...goldenInspection, policy })).toBe('请致电 400-000-0000')
  expect(contactOf({ ...goldenInspection, policy: { ...policy, elements: {} } })).toBeNull()
})
