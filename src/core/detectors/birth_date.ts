import type { Signal } from '../model/detection'
import { anyOf } from './clues/any-of'
import { ABROAD } from './clues/languages'
import { maskEnds } from './clues/mask'
import { anywhere, near } from './clues/near'
import { isBirthDate } from './clues/shapes'
import { weigh } from './clues/weigh'
import { BIRTH_WORDS } from './clues/words'

/** Years to choose from that reach back as far as people live. */
const areYearsOfBirth = (options: readonly string[]): boolean => {
  if (options.length < 40) return false
  const years = options.flatMap((option) => /^((?:19|20)\d\d)年?$/.exec(option)?.[1] ?? []).map(Number)
  return years.length >= 40 && Math.min(...years) <= 1960 && Math.max(...years) <= 2030
}

const DAY = /^(?:日|day|dd|tt|jj|gg|tag|jour|d[ií]a|giorno|dag|일|วัน(?:ที่)?|ngày|tanggal)$/u
const MONTH = /^(?:月|月份|month|mm|monat|mois|mes|mese|m[êe]s|maand|månad|월|เดือน|tháng|bulan)$/u
const YEAR = /^(?:年|年份|year|yyyy|jjjj|aaaa|åååå|jahr|ann[ée]e|a[ñn]o|anno|jaar|år|년|년도|ปี|năm|tahun)$/u
const PARTS = [DAY, MONTH, YEAR]
const isPart = (text: string): boolean => PARTS.some((part) => part.test(text))
const BORN = anyOf(
  BIRTH_WORDS,
  ABROAD.birth,
  /\bborn\b|生年|생년|geburt|naissance|nascita|nacimiento|lahir|(?:ngày|năm) sinh|född/u,
)
const NAMED =
  /姓名|名前|氏名|이름|성함|ชื่อ|họ tên|\b(?:(?:given|family|first|last|full|your) name|surname|vorname|nachname|pr[ée]nom|apellidos?|cognome|sobrenome|achternaam|voornaam|efternamn|förnamn|nama lengkap)\b/u
/** Where people come at a time, a day is that of their visit. */
const COMES =
  /\b(?:book|reserv|appointment|check-?in|arriv|guests?|termin|cita|r[ée]serv|prenot|afspra|bok[an])|预约|予約|예약|จอง|đặt (?:bàn|chỗ|lịch|phòng)|pesan|janji/u

/** Day, month and year apart, where somebody signs up under his name: no date of a card or an event has a box each. */
const isOfPerson = (signal: Signal): boolean =>
  PARTS.every((part) => [signal.label, ...signal.neighbours].some((text) => part.test(text))) &&
  near(signal, NAMED) &&
  !anywhere(signal, COMES)

/** Day, month or year of a birthday, a child's as well. */
export const isPartOfBirth = (signal: Signal): boolean =>
  isPart(signal.label || signal.placeholder) &&
  (near(signal, BORN) || /birth|bday|dob/.test(signal.keys.join(' ')) || isOfPerson(signal))

/** The wordless lists of months and days behind that of years, which alone has the label. */
const isNextPart = (signal: Signal): boolean =>
  /^ (?:month|day)$/iu.test(`${signal.label}${signal.placeholder} ${signal.raw.name}`) &&
  near(signal, BORN) &&
  !anywhere(signal, COMES)

/** A birthday is one of the days that people celebrate in a restaurant. */
export const OCCASION = /布置|求婚|纪念日|惊喜|(?:聚会|用餐|宴请|订餐|来访)(?:目的|主题|场合|类型|缘由)/u

/** Date of birth, whole or in parts (day, month, year selects under one heading). */
export const detector = weigh(
  'birth_date',
  {
    labels: [BIRTH_WORDS, ABROAD.birth],
    also: [{ labels: anyOf(...PARTS), when: isPartOfBirth }],
    not: /[发発]生日|生日(?:[礼券蛋特会快宴歌]|派对|聚会|折扣|倍数|门槛|权益|赠送|有效期|规则|主题|形式|当[天月])|庆生|birthday (?:party|cake|gift|offer|reward|treat|club)|祝.{0,4}生日|出生时(?!间)|优惠|宠物|出生地|出生证|place of birth|birth ?place|birth certificate|\b(?:estado|lugar|ciudad|pa[íi]s|lieu|ville|pays|local|cidade|luogo|comune)\b|geburtsort|geboorteplaats|f[öo]delseort|nơi sinh|tempat lahir$/u,
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
      'data_nasc',
      'dt_nasc',
      'dt_nascimento',
      'fecha_nac',
      'fec_nac',
    ],
    when: ({ label }) => !OCCASION.test(label),
    hint: (signal) =>
      areYearsOfBirth(signal.options)
        ? ['options:years', 0.85]
        : isNextPart(signal)
          ? ['near:birth', 0.9]
          : isPart(signal.label || signal.placeholder) && BORN.test(signal.group)
            ? ['group:birth', 0.9]
            : null,
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
