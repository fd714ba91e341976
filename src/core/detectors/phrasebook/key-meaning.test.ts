import { describe, expect, it } from 'vitest'
import type { CategoryId } from '../../model/categories'
import type { Detector } from '../../model/detection'
import { classifyField } from '../classify'
import { type Sample, signalOf } from '../clues/sample'
import { createPhrasebook } from './phrasebook'

const modules = import.meta.glob<{ detector?: Detector }>(['../*.ts', '!../*.test.ts'], { eager: true })
const detectors = Object.values(modules).flatMap(({ detector }) => (detector ? [detector] : []))
const lists = import.meta.glob<string>('../../../phrases/*.txt', { eager: true, import: 'default', query: '?raw' })
const book = createPhrasebook(Object.values(lists))
const classify = (sample: Sample) => classifyField(signalOf(sample), detectors, book)

const SILENT: readonly (readonly [CategoryId | null, Sample])[] = [
  ['birth_date', { key: 'fechaNacimiento' }],
  ['name', { key: 'txtApellidos apellidos' }],
  ['name', { key: 'ho_ten' }],
  ['phone', { key: 'inputNoHp' }],
  ['region', { key: 'ddlProvincia', options: ['Álava', 'Burgos'] }],
  ['phone', { key: 'sjhm' }],
  ['age_range', { key: 'form.nl' }],
  ['marital_status', { key: 'hyzk' }],
  ['gender', { key: 'jenis_kelamin', type: 'radio' }],
  ['emergency_contact', { key: 'jjlxr' }],
  [null, { key: 'cantidad' }],
  [null, { key: 'fecha' }],
  // Words that programs use for anything at all.
  [null, { key: 'cell land' }],
  [null, { key: 'mc' }],
]

describe('controls that only their program names', () => {
  it.each(SILENT)('%s: %j', (expected, sample) => {
    const { category, why } = classify(sample)
    expect(category, why.join(' ')).toBe(expected)
  })

  it('says by which word', () => {
    expect(classify({ key: 'ngay_sinh' }).why).toEqual(['key like:ngay sinh'])
  })

  it('lets a label decide that says something else', () => {
    expect(classify({ label: '商品数量', key: 'telefono' }).category).toBeNull()
  })

  it('reads keys beside Chinese as English or pinyin, and never by half a word of the label', () => {
    expect(classify({ label: '甲乙', key: 'telefono' }).category).toBeNull()
    expect(classify({ label: '甲乙', key: 'sjhm' }).category).toBe('phone')
    expect(classify({ label: 'Favourite genres', key: 'genre', options: ['Crime', 'Poetry'] }).category).toBeNull()
  })

  it('asks the keys where the words say nothing', () => {
    expect(classify({ label: 'Zadejte prosím', key: 'telefono' }).category).toBe('phone')
  })
})
