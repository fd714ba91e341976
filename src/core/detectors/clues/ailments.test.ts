import { describe, expect, it } from 'vitest'
import { isAmongAilments } from './ailments'
import { type Sample, signalOf } from './sample'

const ILL = ['Heeft u pijn op de borst', 'Bent u vaak duizelig', 'Slaapt u goed', 'Heeft u last van hoesten']
const asked = (sample: Sample): boolean => isAmongAilments(signalOf({ type: 'checkbox', ...sample }))

describe('isAmongAilments', () => {
  it.each<Sample>([
    { label: 'Heeft u een spiraaltje', neighbours: ILL },
    { label: 'Do you wear lenses?', neighbours: ['chest pain', 'migraines', 'asthma', 'sleep'] },
    { label: '您是否怕风', type: 'radio', options: ['是', '否'], neighbours: ['头晕', '失眠', '便秘', '容易疲劳'] },
  ])('is said of $label', (sample) => {
    expect(asked(sample)).toBe(true)
  })

  it.each<Sample>([
    { label: 'Nieuwsbrief', neighbours: ILL },
    { label: 'Heeft u een auto', neighbours: ILL.slice(1) },
    { label: 'Heeft u een auto', type: 'text', neighbours: ILL },
    { label: 'Heeft u een auto', neighbours: [...ILL, ...Array.from({ length: 20 }, () => 'Straat')] },
  ])('is not said of $label among $neighbours.length', (sample) => {
    expect(asked(sample)).toBe(false)
  })
})
