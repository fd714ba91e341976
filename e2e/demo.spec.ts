import { expectGolden } from './fixtures/golden'
import { expect, test } from './fixtures/inspector'
import { walkFair } from './sites/walks'

/** The whole main job: a person orders tea, and the shop's page is judged by what it asked and sent. */
test.describe('the demonstration', () => {
  test('the shop that asks too much', async ({ order: { inspection } }) => {
    expect(inspection.scenario.id).toBe('dine_in')
    expect(inspection.verdict).toBe('clear_breach')
    const found = new Map(inspection.findings.map((finding) => [finding.rule, finding]))
    for (const rule of [
      'cn.dine_in.phone_forced',
      'cn.dine_in.name_forced',
      'cn.dine_in.gender_forced',
      'cn.dine_in.birth_date_forced',
      'cn.permission_on_load',
      'cn.prechecked_consent',
      'cn.third_party_before_submit',
      'cn.policy_no_retention',
      'cn.policy_no_contact',
    ])
      expect([...found.keys()], rule).toContain(rule)

    const leak = found.get('cn.third_party_before_submit')!
    const sent = inspection.transmissions.filter((transmission) => leak.evidence.includes(transmission.id))
    expect(
      sent.some((t) => t.recipient.host.startsWith('analytics.') && t.items.some((i) => i.category === 'phone')),
    ).toBe(true)
    expect(inspection.tally.dataItems).toBeGreaterThan(40)

    expectGolden('milktea', inspection)
  })

  test('its well-behaved twin', async ({ sharedPhone: phone, sites }) => {
    const page = await phone.newPage()
    await walkFair(page, sites.origin('fair.localhost'))
    const inspection = await phone.inspect(page)

    expect(inspection.scenario.id).toBe('dine_in')
    expect(inspection.findings.filter((finding) => finding.severity !== 'info')).toEqual([])
    expect(inspection.verdict).toBe('info')
    expectGolden('milktea-fair', inspection)
  })
})
