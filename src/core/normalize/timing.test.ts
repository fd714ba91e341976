import { describe, expect, it } from 'vitest'
import { SAMPLE_START, seen } from './sample'
import { createTiming } from './timing'

const at = (moment: number, ...acts: ['input' | 'submit', number][]) =>
  createTiming(acts.map(([kind, when]) => seen(kind, when)))(SAMPLE_START + moment)

describe('timing', () => {
  it.each<[string, string, number, ['input' | 'submit', number][]]>([
    ['nothing done yet', 'on_load', 60_000, []],
    ['before the first edit', 'on_load', 900, [['input', 1000]]],
    ['while typing', 'before_submit', 1_001, [['input', 1000]]],
    ['in the millisecond of the edit', 'before_submit', 1_000, [['input', 1000]]],
    [
      'at the press',
      'on_submit',
      2_000,
      [
        ['input', 1000],
        ['submit', 2000],
      ],
    ],
    [
      'three seconds after',
      'on_submit',
      5_000,
      [
        ['input', 1000],
        ['submit', 2000],
      ],
    ],
    [
      'later',
      'after_submit',
      5_001,
      [
        ['input', 1000],
        ['submit', 2000],
      ],
    ],
    [
      'edited again',
      'before_submit',
      2_600,
      [
        ['input', 1000],
        ['submit', 2000],
        ['input', 2500],
      ],
    ],
    [
      'pressed again',
      'on_submit',
      4_100,
      [
        ['input', 1000],
        ['submit', 2000],
        ['input', 2500],
        ['submit', 4000],
      ],
    ],
    ['pressed without editing', 'on_submit', 2_100, [['submit', 2000]]],
    [
      'before a press that comes later',
      'before_submit',
      1_900,
      [
        ['input', 1000],
        ['submit', 2000],
      ],
    ],
  ])('%s', (_, expected, moment, acts) => expect(at(moment, ...acts)).toBe(expected))
})
