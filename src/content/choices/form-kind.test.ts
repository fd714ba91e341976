import { describe, expect, it } from 'vitest'
import { formKindOf } from './form-kind'

const kind = (written: number, other: number, button: number) => formKindOf({ written, other, button })

describe('formKindOf', () => {
  it('takes two fields, or any control with a button that hands it over, for a form', () => {
    expect(kind(2, 0, 0)).toBe('form')
    expect(kind(1, 0, 1)).toBe('form')
    expect(kind(0, 1, 1)).toBe('form')
  })

  it('doubts a button alone, and takes a search and settings for none', () => {
    expect(kind(0, 0, 2)).toBe('perhaps')
    expect(kind(1, 0, 0)).toBe('none')
    expect(kind(0, 5, 0)).toBe('none')
  })
})
