import { describe, expect, it } from 'vitest'
import { createCircumstances } from './circumstances'
import { SAMPLE_START, seen } from './sample'
import { arrange } from './timeline'

const consent = {
  key: 'c1',
  control: 'checkbox' as const,
  text: '我已阅读并同意《隐私政策》',
  covers: ['privacy' as const],
}
const dialog = {
  key: 'd1',
  text: '开启定位，查看附近门店',
  buttons: [{ text: '允许', role: 'accept' as const, area: 1, contrast: 1 }],
}
const at = (moment: number, ...facts: Parameters<typeof arrange>[0]) =>
  createCircumstances(arrange(facts))(SAMPLE_START + moment, 'doc')

describe('createCircumstances', () => {
  it('counts the person’s own tick from the instant of it, and takes it back', () => {
    const facts = [
      seen('consent', 0, { ...consent, document: 'doc' }),
      seen('answered', 10, { key: 'c1', role: 'accept', document: 'doc' }),
      seen('answered', 20, { key: 'c1', role: 'refuse', document: 'doc' }),
    ]
    expect([5, 10, 15, 25].map((moment) => at(moment, ...facts).consentGiven)).toEqual([false, true, true, false])
    expect(at(25, ...facts).afterRefusal).toBeUndefined()
  })

  it('takes neither a box ticked in advance nor a yes to something else for consent', () => {
    expect(at(9, seen('consent', 0, { ...consent, prechecked: true, document: 'doc' })).consentGiven).toBe(false)
    const marketing = seen('consent', 0, { ...consent, text: '同意接收营销短信', document: 'doc' })
    expect(at(9, marketing, seen('answered', 1, { key: 'c1', role: 'accept', document: 'doc' })).consentGiven).toBe(
      false,
    )
    const place = seen('dialog', 0, { ...dialog, document: 'doc' })
    expect(at(9, place, seen('answered', 1, { key: 'd1', role: 'accept', document: 'doc' })).consentGiven).toBe(false)
  })

  it('knows a dialog about the policy that was accepted', () => {
    const policy = { key: 'd1', text: '请阅读并同意《隐私政策》', buttons: [{ ...dialog.buttons[0]!, text: '同意' }] }
    const facts = [
      seen('dialog', 0, { ...policy, document: 'doc' }),
      seen('answered', 5, { key: 'd1', role: 'accept', document: 'doc' }),
    ]
    expect(at(9, ...facts).consentGiven).toBe(true)
  })

  it('says what is sent after a refusal, until something is accepted; closing refuses nothing', () => {
    const shown = seen('dialog', 0, { ...dialog, document: 'doc' })
    const answer = (moment: number, role: 'refuse' | 'close' | 'accept') =>
      seen('answered', moment, { key: 'd1', role, document: 'doc' })
    expect(at(9, shown, answer(5, 'refuse')).afterRefusal).toBe(true)
    expect(at(4, shown, answer(5, 'refuse')).afterRefusal).toBeUndefined()
    expect(at(9, shown, answer(5, 'close')).afterRefusal).toBeUndefined()
    expect(at(9, shown, answer(5, 'refuse'), answer(6, 'accept')).afterRefusal).toBeUndefined()
    expect(at(9, seen('access', 5, { outcome: 'denied' })).afterRefusal).toBe(true)
  })

  it('says what is sent while the page is hidden, of its own document', () => {
    const facts = [
      seen('visibility', 5, { hidden: true, document: 'doc' }),
      seen('visibility', 8, { hidden: false, document: 'doc' }),
      seen('visibility', 9, { hidden: true, document: 'other' }),
    ]
    expect([4, 5, 7, 8, 12].map((moment) => at(moment, ...facts).hidden)).toEqual([
      undefined,
      true,
      true,
      undefined,
      undefined,
    ])
  })
})
