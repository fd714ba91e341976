import type { CategoryId } from '../../model/categories'
import type { Detection, Signal } from '../../model/detection'
import { OCCASION } from '../birth_date'
import { isCardForm, isHolderOfAny, isOtherCard } from '../clues/cards'
import { spokenOf } from '../clues/clauses'
import { isGrownStudent } from '../clues/minors'
import { about } from '../clues/near'
import { isChosenPlace, isDelivered, isFood, isLivedAt, isOfCar, isPartOfCountry } from '../clues/places'
import { FETCHES_CHILD } from '../clues/relatives'
import { type Whose, withoutRole } from '../clues/roles'
import { isAmong } from '../clues/sayings'
import { isWorker } from '../clues/staff'
import { isNameOfThing } from '../clues/things'
import { whose } from '../clues/whose'
import { DORMITORY, FORGOTTEN } from '../clues/words'
import { isToBeEarned } from '../driving_licence'
import { canBeSex } from '../gender'
import { isOfHomeOrEvent } from '../location_precise'
import { isTyped } from '../location_rough'
import { NOT_LIVED, USED } from '../region'
import { isDrawnCode } from '../sms_code'
import { isOfFleet } from '../vehicle_model'
import { documentIn, headOf } from './heads'
import { asOf, OF_OTHERS } from './of-whom'
import type { Phrasebook, Reading } from './phrasebook'
import { isNumberPictured, PICTURED } from './pictured'

/** What only a pupil has. */
const PUPILS = /年级|学年|班|小学|[初高中]中|中学|幼儿园|\bgrade\b/u
/** A mother is asked for by the same words (`nama ibu kandung`) by banks and by schools. */
const ofPupil = (signal: Signal, category: CategoryId | null, said: string): CategoryId | null =>
  category === 'family_members' &&
  /kandung/u.test(said) &&
  !/saudara/u.test(said) &&
  about(signal, /siswa|ppdb|murid|sekolah|santri|peserta didik|\btk\b|paud/u)
    ? 'guardian_name'
    : category
/** Who is grown up has been to school, too. */
const schooled = (signal: Signal, category: CategoryId | null): CategoryId | null =>
  category === 'child_school' && !PUPILS.test(signal.label) && isGrownStudent(signal) ? 'education' : category

/** So many places of one country stand in a list. */
const MANY = 3

/** Street and house are called the same wherever they are asked for. */
const placed = (signal: Signal, category: CategoryId | null): CategoryId | null =>
  category === 'region' && NOT_LIVED.test(signal.label)
    ? 'personal_other'
    : category === 'home_address' &&
        ((signal.options.length >= MANY && isChosenPlace(signal)) || isPartOfCountry(signal))
      ? 'region'
      : category === 'delivery_address' &&
          (isLivedAt(signal) ||
            ((DORMITORY.test(signal.label || signal.placeholder) || about(signal, /宿舍|寝室/u)) &&
              !isDelivered(signal)))
        ? 'home_address'
        : category

/** Data that is typed: no choice between options asks for it. */
const TYPED = new Set<CategoryId>([
  'name',
  'phone',
  'sms_code',
  'email',
  'account',
  'account_password',
  'id_number',
  'bank_card',
  'card_cvc',
  'vin',
  'wechat_id',
  'qq',
  'child_name',
  'guardian_name',
  'guardian_phone',
  'nickname',
  'card_holder',
  'payment_account',
])
/** Data that is not a file. */
const WRITTEN = new Set<CategoryId>([
  ...TYPED,
  'gender',
  'age_range',
  'birth_date',
  'region',
  'postcode',
  'delivery_address',
  'home_address',
  'dietary_note',
])

/** What no switch tells, and is not typed either. */
const NOT_SWITCHED = new Set<CategoryId>([
  'ethnicity',
  'emergency_contact',
  'other_person',
  'vehicle_plate',
  'invoice_title',
])

/** What can be picked from a calendar. */
const DATED = new Set<CategoryId>(['birth_date', 'age_range'])
/** What has no figures in it. */
const NAMED = new Set<CategoryId>(['name', 'child_name', 'guardian_name', 'card_holder', 'nickname', 'email'])

const UNNAMED = /^(?:\d+|yes|no|n\/?a|not applicable|是|否|有|无)$/u

/** How a placeholder asks; others give an example or what is chosen already. */
const REQUEST =
  /^(?:请|输入|填写?|选择|您|你|enter|type|your|please|choose|select|ingres[ea]|introduzc?a|tu |su |escrib|votre|entrez|saisi|ihre?|bitte|digite|informe|seu|sua|inserisci|il tuo|vul|uw|ange|กรอก|nhập|masukkan)|(?:入力|입력|선택)/u
/** What is printed on a payment card, and on much else: codes and dates. */
const OF_CARDS = new Set<CategoryId>(['card_expiry', 'card_cvc'])

/** The number of some card. */
const ANY_CARD = /^(?:卡片?号码?|卡|card (?:number|no\.?))$/u

const CALLED = /(?:姓名|名字|昵称|邮箱)$|^(?:full |first |last )?name$/u

/** What nobody types into a box that takes an e-mail address only. */
const NOT_MAILED = new Set<CategoryId>([
  'name',
  'phone',
  'invoice_title',
  'delivery_address',
  'home_address',
  'occupation',
])
/** A wrong type is copied from box to box: words that can mean nothing else outweigh it. */
const isPlain = ({ label, placeholder }: Signal): boolean =>
  /姓名|名字|电话|手机|地址|(?:单位|公司|职[业务位])$|^(?:(?:full|first|last|your) )?name$|^(?:phone|mobile)(?: number)?$|^(?!.*e-?mail).*\baddress\b/u.test(
    label || placeholder,
  )
/** Sizes of clothes are no one's measures. */
const SIZE = /^(?:\d?x{0,3}[sml]|x+[sl]|one size)$/u

/** An invoice is made out to a person or to a firm: which of them is no title. */
const KINDS_OF_TITLE = /^(?:个人|企业|公司|单位|非企业)(?:\/.*|抬头|发票|单位|\(.*\))?$|^(?:普通|专用|电子).{0,4}$/u

/** Wishes are about food where something is eaten. */
const isOtherRemark = (signal: Signal): boolean =>
  /\p{Script=Han}/u.test(signal.label) &&
  !/口味|忌口|饮食|食|吃|喝|饭|辣|餐|菜|[甜糖盐油冰咸奶茶酒汤]|过敏|素|清真/u.test(
    `${signal.label} ${signal.placeholder}`,
  ) &&
  !isFood(signal)

/** Whether somebody comes along tells nothing of him. */
const WHETHER = /^(?:是否|有无|有没有).{0,6}(?:随行|同行|陪同)/u

/** True where such a control can ask for it. */
export const fits = (category: CategoryId | null, signal: Signal): boolean => {
  const { raw, options } = signal
  if (category === null) return true
  if (category === 'sms_code' && isDrawnCode(signal)) return false
  if (category === 'account_password' && FORGOTTEN.test(signal.label)) return false
  if (/^(?:nick)?name$/.test(category) && isNameOfThing(signal)) return false
  if (category === 'vehicle_model' && isOfFleet(signal)) return false
  if (category === 'house_data' && isOfCar(signal)) return false
  if (category === 'location_precise' && isOfHomeOrEvent(signal)) return false
  if (category === 'location_rough' && isTyped(signal)) return false
  if (category === 'dietary_note' && isOtherRemark(signal)) return false
  if (category === 'region' && (/textarea|number/.test(raw.type) || isAmong(signal, USED))) return false
  if (/^(?:child_|health)/.test(category) && FETCHES_CHILD.test(signal.label)) return false
  if (category === 'other_person' && WHETHER.test(signal.label)) return false
  if (category === 'gender' && !canBeSex(signal)) return false
  if (category === 'driving_licence' && isToBeEarned(signal)) return false
  if (category === 'invoice_title' && isAmong(signal, KINDS_OF_TITLE)) return false
  if (category === 'birth_date' && OCCASION.test(signal.label)) return false
  if (
    OF_CARDS.has(category) &&
    !isCardForm(signal) &&
    !/卡|card|tarjeta|carte|carta|cartão|karte|kaart|kort/u.test(signal.label)
  )
    return false
  if (category === 'card_holder' && isHolderOfAny(signal)) return false
  if (category === 'bank_card' && isOtherCard(signal) && ANY_CARD.test(signal.label || signal.placeholder)) return false
  // A switch has two sides, too.
  if (raw.widget === 'switch' && category === 'gender') return /^(?:性别|gender|sex)$/u.test(signal.label)
  // What is counted or switched is nobody's name.
  const isWish = category === 'dietary_note' && raw.widget !== 'stepper'
  if (/switch|stepper/.test(raw.widget) && category !== 'age_range' && !isWish)
    return !WRITTEN.has(category) && !NOT_SWITCHED.has(category)
  // A single box to tick agrees to something or chooses something.
  if (raw.type === 'search' || (raw.type === 'checkbox' && options.length < 2)) return false
  if (raw.type === 'email' && NOT_MAILED.has(category) && !isPlain(signal)) return false
  if (category === 'health' && options.length > 1 && options.every((option) => SIZE.test(option))) return false
  if (raw.type === 'file') return !WRITTEN.has(category)
  if (/^(?:date|time|month|week|datetime-local)$/.test(raw.type) && WRITTEN.has(category) && !DATED.has(category))
    return false
  if (/^(?:date|time|month|week|datetime-local)$/.test(raw.type) && category === 'vin') return false
  // Nobody is named by a figure, or by yes or no.
  if (
    /^(?:other_person|emergency_contact)$/.test(category) &&
    options.length > 1 &&
    options.every((one) => UNNAMED.test(one))
  )
    return false
  if (raw.type === 'number' && NAMED.has(category) && !CALLED.test(signal.label)) return false
  if (PICTURED.has(category) && raw.accept === '' && !/upload|file/.test(raw.widget)) return false
  return (options.length < 2 && raw.type !== 'radio') || !TYPED.has(category)
}

/** Why somebody does something is no datum about him, whatever words the question has. */
const REASON =
  /^(?:why|warum|weshalb|pourquoi|por ?qu[eéê]|perch[eé]|waarom|varför|tại sao|mengapa|kenapa)(?!\p{L})|^(?:为什么|为何|なぜ|왜)/u

/** What is left of a request that could stand over anything: 请输入内容. */
const ANY = /^(?:选择|内容|信息|文字|文本|资料|text|value)$/

/** Two readings, of what and of whom, are a little less sure than one. */
const OF_SOMEBODY = 0.95

/** Two things of equal right in one label; what is in brackets only explains the first. */
const PARTED = /^[^(（:]*[/,&][^(（:]*$/u

const readAll = (person: Whose, said: readonly string[], book: Phrasebook, last?: string): Reading | null => {
  const texts = said.filter((text) => !ANY.test(text))
  for (const [at, text] of texts.entries()) {
    // Things of which a form asks several are numbered: 队员1姓名.
    const exact = book.exactly(text) ?? (/\d/.test(text) ? book.exactly(text.replace(/ ?\d+ ?/gu, '')) : null)
    // One of several things that are asked for says nothing of the others where it is nobody's.
    if (exact && (exact.category !== null || at < 2)) {
      const both = exact.category === null && at === 1 && PARTED.test(texts[0] ?? '') ? texts.slice(2) : []
      return both.map((other) => book.exactly(other)).find((other) => other?.category) ?? exact
    }
  }
  const [first] = texts
  if (first !== undefined && REASON.test(first)) return null
  const near = [first, last].flatMap((text) => (text === undefined ? [] : (likest(text, book) ?? [])))
  return readAsOf(person, texts, book) ?? near.sort((a, b) => b.confidence - a.confidence)[0] ?? null
}

/** A compound whose end says what it is. */
const OF_HEAD = 0.78
const likest = (text: string, book: Phrasebook): Reading | null => {
  const near = book.nearly(text)
  // Three letters end many phrases.
  if (near && /^\p{Script=Latin}{1,3}$/u.test(text) && !near.like.startsWith(text)) return null
  const head = near && near.confidence >= OF_HEAD && near.category !== null ? null : headOf(text)
  return head ? { category: head, confidence: OF_HEAD, like: text, exact: false } : near
}

/** What ties a word to the person it is about: `du`, `of the`, `의`. */
const TIES =
  /^(?:(?:様|さま|さん)の?|的|之|の|의 ?|of(?: the)?|for|'s) ?|(?: ?(?:的|の|의)| (?:d(?:el?|u|es|er|em|a|o|as|os|ella|ei|elle|i|e la|e l)|of(?: the)?|for|von|vom|van|till?|của|dari|l'|d'))$/gu

/** A word that the lists have as a person's own, where the rest of the label says whose it is: `téléphone du parent`, `자녀 학교`. */
const readAsOf = (person: Whose, said: readonly string[], book: Phrasebook): Reading | null => {
  const known = OF_OTHERS[person]
  if (!known) return null
  for (const text of said) {
    const rest = withoutRole(text)
      .replace(TIES, '')
      .replace(/[ .:]+$/u, '')
    const exact = rest === text || rest === '' ? null : book.exactly(rest)
    // What no list turns into something else is a parent's as anybody's: his work, his schooling.
    if (exact?.category && (known[exact.category] !== undefined || person === 'guardian'))
      return { ...exact, confidence: exact.confidence * OF_SOMEBODY }
  }
  return null
}

/** What the words of a control ask for by the phrasebook: those of its label, or of its placeholder where it has none. */
export const meaningOf = (signal: Signal, book: Phrasebook): (Detection & { exact: boolean }) | null => {
  // How many of something: whatever the thing is called, nobody is asked who he is.
  if (/stepper|rate/.test(signal.raw.widget)) return null
  const spoken = spokenOf(signal)
  const person = whose(signal)
  const documents = signal.raw.type === 'file' ? documentIn(signal.label) : []
  const labelled =
    signal.label === '' ? null : readAll(person, [signal.label, ...spoken.label, ...documents], book, documents[0])
  // Only a label that says little is worth a look at the placeholder.
  const asked = signal.label === '' || (REQUEST.test(signal.placeholder) && (labelled?.confidence ?? 0) < 0.6)
  const read = asked ? readAll(person, [signal.placeholder, ...spoken.placeholder], book) : null
  // A label asks for something, whatever its box says of nothing (`Please add details`).
  const hinted = signal.label !== '' && read?.category === null ? null : read
  const reading = labelled && !hinted?.exact ? labelled : (hinted ?? labelled)
  if (!reading) return null
  // The phrases know such people as the shop's.
  if (reading.category === null && !reading.exact && isWorker(signal)) return null
  // A whole phrase for a child's name is one, whoever stands in it: 您是哪位同学的家长.
  const category =
    reading.exact && reading.category === 'child_name'
      ? 'child_name'
      : isNumberPictured(reading.category, signal)
        ? 'id_photo'
        : ofPupil(signal, placed(signal, schooled(signal, asOf(person, reading.category))), reading.like)
  if (!fits(category, signal)) return null
  return {
    category,
    confidence: Math.round(reading.confidence * 1000) / 1000,
    why: [`${reading === labelled ? 'label' : 'placeholder'} like:${reading.like}`],
    exact: reading.exact,
  }
}
