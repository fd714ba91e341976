import { describe, expect, it } from 'vitest'
import { dateForms, datesOf, timesOf } from './date-forms'

describe('a date', () => {
  it.each([
    ['1990-03-07', ['1990-3-7']],
    ['19900307', ['1990-3-7']],
    ['1990年3月7日', ['1990-3-7']],
    ['07.03.1990', ['1990-3-7']],
    ['25/12/1990', ['1990-12-25']],
    ['12/25/1990', ['1990-12-25']],
    ['07/03/1990', ['1990-3-7', '1990-7-3']],
    ['07/07/1990', ['1990-7-7']],
    ['31/31/1990', []],
    ['13812348000', []],
    ['7/3', []],
  ])('%s is %s', (text, dates) => expect(datesOf(text).map((date) => date.join('-'))).toEqual(dates))

  it('is written with the year first wherever the day was written first', () => {
    expect(dateForms('25/12/1990')).toContain('1990-12-25')
    expect(dateForms('07.03.1990')).toContain('19900307')
    expect(timesOf('25.12.1990')).toEqual(timesOf('1990-12-25'))
  })
})
