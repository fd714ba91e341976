import { describe, expect, it } from 'vitest'
import { documentIn, headOf } from './heads'

describe('heads of compounds', () => {
  it.each([
    ['nussallergie', 'health'],
    ['werkervaring', 'occupation'],
    ['gymnasieutbildning', 'education'],
    ['elterngeld', 'income'],
    ['予防接种歴', 'health'],
    ['malattie pregresse', 'health'],
    ['bệnh mạn tính đang điều trị', 'health'],
    ['bệnh viện', null],
    ['số năm kinh nghiệm', 'occupation'],
    ['diagnóstico del vehículo', null],
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
    ['sube una foto de tu dni', 'dni'],
    ['unggah scan ijazah', 'ijazah'],
    ['tải lên bản sao hộ khẩu', 'hộ khẩu'],
    ['แนบสำเนาบัตรประชาชน', 'บัตรประชาชน'],
  ])('%s takes %s', (label, document) => {
    expect(documentIn(label)).toContain(document)
  })
})
