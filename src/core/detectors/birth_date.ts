import { ABROAD } from './clues/languages'
import { maskEnds } from './clues/mask'
import { near } from './clues/near'
import { isBirthDate } from './clues/shapes'
import { weigh } from './clues/weigh'
import { BIRTH_WORDS } from './clues/words'

/** Years to choose from that reach back as far as people live. */
const areYearsOfBirth = (options: readonly string[]): boolean => {
  if (options.length < 40) return false
  const years = options.flatMap((option) => /^((?:19|20)\d\d)年?$/.exec(option)?.[1] ?? []).map(Number)
  return years.length >= 40 && Math.min(...years) <= 1960 && Math.max(...years) <= 2030
}

/** Date of birth, whole or in parts (day, month, year selects under one heading). */
export const detector = weigh(
  'birth_date',
  {
    labels: [BIRTH_WORDS, ABROAD.birth],
    also: [
      {
        labels: /^(?:年|月|日|年份|月份|day|month|year|dd|mm|yyyy)$/u,
        when: (signal) => near(signal, BIRTH_WORDS) || /birth|bday/.test(signal.keys.join(' ')),
      },
    ],
    not: /生日[礼券蛋特会快]|祝.{0,4}生日|出生时(?!间)|优惠|宠物|出生地|出生证|place of birth|birth ?place|birth certificate|\b(?:estado|lugar|ciudad|pa[íi]s|lieu|ville|pays|local|cidade|luogo|comune)\b|geburtsort|geboorteplaats|f[öo]delseort|nơi sinh|tempat lahir$/u,
    keys: [
      'birthday',
      'birth_date',
      'birthdate',
      'birth_day',
      'date_of_birth',
      'dob',
      'born_year',
      'birth',
      'csrq',
      'shengri',
      'birth_year',
      'birth_month',
    ],
    hint: ({ options }) => (areYearsOfBirth(options) ? ['options:years', 0.85] : null),
    autocomplete: ['bday', 'bday-day', 'bday-month', 'bday-year'],
    whose: ['self', 'guardian'],
  },
  {
    wireKeys: [
      'birthday',
      'birth_date',
      'birthdate',
      'birth_day',
      'date_of_birth',
      'dob',
      'born_date',
      'birth_year',
      'birth',
      'csrq',
      'bday',
    ],
    plausible: isBirthDate,
    mask: (value) => maskEnds(value, 2, 0),
  },
)
