import { describe, expect, it } from 'vitest'
import { documentIn, headOf } from './heads'

describe('heads of compounds', () => {
  it.each([
    ['nussallergie', 'health'],
    ['werkervaring', 'occupation'],
    ['gymnasieutbildning', 'education'],
    ['elterngeld', 'income'],
    ['予防接种歴', 'health'],
    ['lieblingsfarbe', null],
    ['gewünschte ausbildung', null],
  ])('%s is %s', (text, category) => {
    expect(headOf(text)).toBe(category)
  })
})

describe('documents', () => {
  it.each([
    ['kopie des personalausweises', 'personalausweis'],
    ['lebenslauf hochladen', 'lebenslauf'],
    ['マイナンバーカードの写真', 'マイナンバーカード'],
  ])('%s takes %s', (label, document) => {
    expect(documentIn(label)).toContain(document)
  })
})
