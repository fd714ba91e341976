import { describe, expect, it } from 'vitest'
import { isOfKeptThing } from './kept-things'
import { type Sample, signalOf } from './sample'

const isKept = (sample: Sample): boolean => isOfKeptThing(signalOf(sample))

describe('isOfKeptThing', () => {
  it('takes what a form of a place or of goods asks for as theirs', () => {
    expect(isKept({ label: 'Phone', title: 'Add branch' })).toBe(true)
    expect(isKept({ label: 'Contact email', group: 'Store details' })).toBe(true)
    expect(isKept({ label: 'Colour', group: 'Product details' })).toBe(true)
    expect(isKept({ label: 'Password', title: 'Printer settings' })).toBe(true)
  })

  it('leaves what a person says of himself', () => {
    expect(isKept({ label: 'First name', title: 'Add branch' })).toBe(false)
    expect(isKept({ label: 'Phone', title: 'Add branch', group: 'Contact person' })).toBe(false)
    expect(isKept({ label: 'Name', title: 'Edit service', neighbours: ['Your email'] })).toBe(false)
  })

  it('knows an order of a thing from the thing', () => {
    expect(isKept({ label: 'Name', title: 'New service request' })).toBe(false)
    expect(isKept({ label: 'Phone', title: 'New room booking' })).toBe(false)
    expect(isKept({ label: 'Email', group: 'Product details' })).toBe(false)
    expect(isKept({ label: 'Name', title: 'Create account' })).toBe(false)
  })
})
