import { describe, expect, it } from 'vitest'
import { plainForms } from './plain'

describe('plain forms', () => {
  it.each([
    ['post nummer', 'postnummer'],
    ['telefon-nummer', 'telefonnummer'],
    ['kunden-nr.', 'kundennummer'],
    ['n° client', 'numero client'],
    ['num. de poliza', 'numero de poliza'],
    ['foto no. polisi', 'foto nomor polisi'],
    ['koerpergroesse', 'korpergrosse'],
    ['ihre krankenkasse', 'krankenkasse'],
    ['お届け先様のご住所', '届け先住所'],
    ['生年月日をご入力ください', '生年月日'],
  ])('%s is %s', (text, plain) => {
    expect(plainForms(text)).toContain(plain)
  })
  it('leaves short words alone', () => {
    expect(plainForms('mae')).toEqual([])
  })
})
