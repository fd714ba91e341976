import type { Signal } from '../../model/detection'
import { remember } from '../../normalize/remember'
import { near } from './near'
import type { Whose } from './roles'
import { REACHED } from './roles-abroad'

/** Who has an address and a telephone of his own in the form of somebody else. */
type Possessor = 'employer' | 'practice' | 'honoured' | 'referee' | 'school'
type Words = readonly (readonly [Possessor, RegExp])[]

const HEALERS = 'physician|doctor|dentist|vet|veterinar(?:y|ian)|pharmacy|insurer|gp'
const DEGREES = 'm\\.?d|d\\.?o|d\\.?p\\.?m|n\\.?p|p\\.?a|o\\.?d|d\\.?d\\.?s'

/** A heading over a job that somebody has or had. */
export const JOB_HEADING =
  /^(?:(?:applicant|your|spouse|co-?applicant)(?:'s)? )?(?:(?:(?:current|present|previous|past|prior|former|last|most recent) )+(?:employ(?:er|ment)|work|job)(?: (?:information|details|history))?|(?:employ(?:er|ment)|work) (?:information|info|details|history|experience|background|record))(?: ?#?\d)?[: ]*$/u

/** The same headings in other languages, with or without `data of`. */
const headedAbroad = (whom: string): RegExp =>
  new RegExp(
    `^(?:(?:datos|informaci[óo]n|angaben|daten|dati|dados|data|gegevens|thông tin|ข้อมูล) ?(?:\\p{L}+['’ ] ?){0,2})?(?:${whom})(?: ?(?:情报|정보|daten))?(?: ?\\d)?[: ]*$`,
    'u',
  )
export const JOB_ABROAD = headedAbroad(
  'laborales|empleo|empleador|trabajo actual|arbeitgebers?|beschäftigung|employeur|(?:votre )?emploi(?: actuel)?|situation professionnelle|datore di lavoro|lavorativi|profissionais|empregador|(?:huidige )?werkgever|arbetsgivare|pekerjaan|(?:お)?(?:勤务|勤め)先|직장|(?:công )?việc làm|การทำงาน|ที่ทำงาน',
)
const HEADINGS_ABROAD: Words = [
  ['employer', JOB_ABROAD],
  [
    'referee',
    headedAbroad(
      'referencias?(?: personales| laborales)?|refer[êe]ncias?(?: pessoais)?|referenz(?:en|e)|références?|referensi|referenties|referenser',
    ),
  ],
  [
    'practice',
    headedAbroad(
      '(?:haus|kinder|tier|zahn)(?:arzt(?:es)?|ärztin)|médecin traitant|vétérinaire|m[ée]dico (?:de cabecera|tratante|curante)|medico (?:curante|di base)|veterin[aá]ri[oa]|huisarts|tandarts|dierenarts|かかりつけ医|주치의',
    ),
  ],
]

/** A heading that says no more than whom it is about, and what of him. */
const HEADINGS: Words = [
  [
    'practice',
    new RegExp(
      `^(?:(?:name|address|phone|contact|details)(?: number)? (?:of|for) )?(?:(?:your|the|current|primary|care|family|referring|regular|usual) )*(?:${HEALERS}|insurance (?:company|provider|carrier)|hospital|clinic|bank(?='?s? (?:address|phone|telephone|fax)))(?:'s)?(?: (?:clinic|office|practice|address|phone|telephone|fax|e-?mail|details|information|contact|number))*[-–:# ]*$`,
      'u',
    ),
  ],
  [
    'employer',
    /^(?:(?:your|current|present|previous) )*(?:employer|company|business|work(?:place)?|office)(?:'s)? (?:address|location)$/u,
  ],
  ['employer', JOB_HEADING],
  [
    'honoured',
    /\bhono(?:u?rarium|u?ree)\b|^(?:gift |donation )?in (?:honou?r|memory|tribute)(?: ?(?:of|or|and|in|\/|honou?r|memory))*$|^tribute$|^(?:memorial|tribute|honou?r) (?:gift|donation|information|details)$/u,
  ],
  [
    'referee',
    /^(?:(?:professional|personal|character) )?(?:reference|referee)s?(?: ?#? ?\d)?(?: (?:details|contact))?$|\bpeople who know you\b/u,
  ],
]

/** The same as the program calls it; a part of an address or a number follows. */
const KEYS: Words = [
  ['practice', new RegExp(`^(?:primary |family |referring )?(?:${HEALERS}) `, 'u')],
  ['employer', /^(?:\w+ )?employer |^(?:job|employment|workplace)(?: (?:one|two|three|four|\d))? /u],
  ['honoured', /^(?:honou?r(?:ee)?|memorial|trib(?:ute)?) /u],
  ['referee', /^(?:refere(?:nce|e)|ref) /u],
]
const REACHED_AT =
  /\b(?:address|addr|street|line ?\d?|city|town|state|province|region|county|zip|post(?:al)?|postcode|country|phone|tel|telephone|fax|e[- ]?mail|mobile)\b/u
/** Where a school is and how it is called; a mailbox at one is the person's own. */
const OF_SCHOOL =
  /^(?:(?:current|previous|last|present|former|your|the|child'?s|student'?s|name and|full) )*(?:school|college|university|kindergarten|pre-?school|nursery)(?:'s)? (?:(?:other|mailing|street|postal|contact|office) )?(?:address|addr|street|city|town|state|zip|postcode|country|phone|telephone|tel|fax)\b|(?:学校|幼儿园)(?:的)?(?:详细)?(?:地址|电话)$/u
/** A box for a part of a number has its figures for a label. */
const FIGURES = /^[#( )-]+$/u

const reachedAbroad = (whom: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${REACHED})(?!\\p{L})(?: \\p{L}+['’]?){0,2}[ '’](?:${whom})(?!\\p{L})`, 'u')
const AT_ABROAD = new RegExp(`^(?:${REACHED})`, 'u')
/** Where words are not spaced. */
const AT_WORK_UNSPACED = /(?:직장|근무처) ?(?:전화|연락처|주소)|(?:ที่อยู่|โทร\S*|เบอร์\S*)(?:ของ)?ที่ทำงาน/u
const ABROAD: Words = [
  ['employer', AT_WORK_UNSPACED],
  [
    'practice',
    reachedAbroad('haus(?:arzt|ärztin)|(?:tier)?arzt(?:es)?|m[ée]decin|m[ée]dico|huisarts|dierenarts|veterin\\p{L}+'),
  ],
  [
    'employer',
    reachedAbroad(
      'arbeitgebers?|employeur|empleador|datore di lavoro|empregador|werkgever|kantor|tempat kerja|trabajo|trabalho|lavoro|cơ quan|nơi làm việc',
    ),
  ],
  [
    'school',
    reachedAbroad('sekolah|madrasah|kampus|escuela|colegio|école|lycée|scuola|escola|faculdade|schule|trường'),
  ],
]
/** Doctors are written to by their degree. */
const BY_DEGREE = new RegExp(`^(?:${DEGREES}) (?:e-?mail|name)$`, 'u')

const wordsIn = (lists: Words, text: string): Possessor | '' => lists.find(([, words]) => words.test(text))?.[0] ?? ''
/** Headings repeat from control to control. */
const headedBy = remember(
  (group: string) => wordsIn(HEADINGS, group) || wordsIn(HEADINGS_ABROAD, group) || wordsIn(ABROAD, group),
)

/** A bare address whose box or key says that it is where somebody works. */
const isAtWork = (signal: Signal): boolean =>
  /^(?:详细)?地址$/u.test(signal.label) &&
  (/单位|公司/u.test(signal.placeholder) || signal.keys.some((key) => /^(?:company|unit|work)$/.test(key))) &&
  near(signal, /职[位务业]|月?收入|单位名称|工作/u)
/** Under such a heading a place and its telephone are the employer's. */
export const WORK_HEADING = /^(?:工作|现?工作单位|单位|就业|现职)(?:信息|资料|情况)?$/u
const AT_WORK = /地址|门牌|街道|所在地|^(?:省份?|城市|区县?|省市区?)$|座机|固话|^(?:单位|公司|办公)?电话$/u
const find = (signal: Signal): Possessor | '' => {
  if (isAtWork(signal) || (WORK_HEADING.test(signal.group) && AT_WORK.test(signal.label || signal.placeholder)))
    return 'employer'
  const headed = headedBy(signal.group)
  if (headed) return headed
  const label = signal.label || signal.placeholder
  if (OF_SCHOOL.test(label)) return 'school'
  if (BY_DEGREE.test(label)) return 'referee'
  const own = REACHED_AT.test(label) ? wordsIn(HEADINGS.slice(0, 2), label) : ''
  const keys = signal.keys.join(' ')
  if (REACHED_AT.test(label) && OF_SCHOOL.test(keys)) return 'school'
  return (
    own || wordsIn(ABROAD, label) || (REACHED_AT.test(keys) || / [fl]?name$/u.test(keys) ? wordsIn(KEYS, keys) : '')
  )
}

const possessors = new WeakMap<Signal, Possessor | ''>()
/** Whose address, telephone or name it is that stands under a heading, or behind a key, of its own; empty for nobody's. */
export const possessorOf = (signal: Signal): Possessor | '' => {
  const known = possessors.get(signal)
  if (known !== undefined) return known
  const found = find(signal)
  possessors.set(signal, found)
  return found
}

/** Whom such a possessor is to the person at the page: a practice is no person, who is honoured is somebody else. */
export const possessedBy = (signal: Signal): Whose | null => {
  const who = possessorOf(signal)
  const said = signal.label || signal.placeholder
  if (who === 'practice' && /^(?:(?:full|first|last) )?(?:name|nombre|nome?|naam)$/u.test(said)) return 'other'
  if (who === 'practice')
    return REACHED_AT.test(said) || AT_ABROAD.test(said) || FIGURES.test(said) || wordsIn(ABROAD, said)
      ? 'merchant'
      : null
  return who === 'honoured' || who === 'referee' ? 'other' : null
}
