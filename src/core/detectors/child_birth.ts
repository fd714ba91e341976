import { isPartOfBirth } from './birth_date'
import { anyOf } from './clues/any-of'
import { ABROAD } from './clues/languages'
import { maskEnds } from './clues/mask'
import { isBirthDate } from './clues/shapes'
import { weigh } from './clues/weigh'
import { AGE_WORDS, BIRTH_WORDS } from './clues/words'

/** A minor's date of birth, or age. */
export const detector = weigh(
  'child_birth',
  {
    labels: anyOf(ABROAD.birth, BIRTH_WORDS, AGE_WORDS, /属相|生肖|星座/u),
    hint: (signal) => (isPartOfBirth(signal) ? ['near:birth', 0.96] : null),
    asked:
      /多大|几岁|几个月(?!前)|哪一?年(?:出?生|属)|属什么|什么时候出?生|\bhow old\b|\bwhat age\b|\bwhen was .{1,12} born\b/u,
    not: /[衣鞋帽裤恤码]|生日[礼券蛋特会派]|适[合用]年龄|年龄要求/u,
    keys: [
      'child_birth',
      'child_birthday',
      'baby_birthday',
      'student_birthday',
      'born_year',
      'child_age',
      'children_age',
      'baby_age',
      'student_age',
      'birthday',
      'birth_date',
      'age',
    ],
    options: /^\d{1,2}(?:\s*[-~至到]\s*\d{1,2})?\s*(?:周?岁|months?|years?)/u,
    whose: ['child'],
    when: ({ raw }) => raw.type !== 'search',
  },
  {
    wireKeys: [
      'child_birth',
      'child_birthday',
      'baby_birthday',
      'student_birthday',
      'child_age',
      'children_age',
      'baby_age',
      'student_age',
    ],
    plausible: (value) => isBirthDate(value) || /^\d{1,2}(?:\.\d)?岁?$/.test(value.trim()),
    mask: (value) => maskEnds(value, 2, 0),
  },
)
