import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './contacts_list'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '通讯录授权', widget: 'button' }],
  ['yes', { label: 'Address book' }],
  ['yes', { key: 'addressBook' }],
  ['unsure', { label: '授权', key: 'contactList' }],
  ['no', { label: '公司通讯录' }],
  ['no', { label: '联系人' }],
]

describe('contacts_list', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
