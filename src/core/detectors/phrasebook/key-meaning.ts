import type { Detection, Signal } from '../../model/detection'
import { isInitialsOf } from '../clues/initials'
import { isDelivered } from '../clues/places'
import { whose } from '../clues/whose'
import { partOfKey } from './key-parts'
import { fits } from './meaning'
import { asOf } from './of-whom'
import type { Phrasebook, Reading } from './phrasebook'
import { isNumberPictured } from './pictured'

/** What programs put around the name of a thing. */
const WRAPPING =
  /^(?:input|txt|text|textbox|tb|edt|field|form|fld|el|van|uni|ant|mui|rc|control|ctl|ctrl|id|name|value|val|model|data|item|info|param|params|query|dto|vo|frm|add|edit|update|new|my|your|user|usuario|cliente|client|customer|reg|register|registration|signup|login|profile|main|content|body|mdc|wpcf|billing|shipping)$/
/** Words that name a person's data in a form, and anything at all in a program. */
const ANYTHING =
  /^(?:position|height|weight|cell|state|first|last|card|code|location|unit|company|title|house|number|department|member|account|contact|land|cap|via|alter|pass|company|business|organi[sz]ation|address|street|room|floor|building|from|to|order|label|group|class|status|type|note|notes|sh|sl|lx|ms|bt|nr|zt|je|rq|zw|xx|qu|shi|gj|xh|gh|sb|tx|nc|zz|jg|bj|sr)$/
/** A key is of so many words at most. */
const LONGEST_RUN = 4

/** Where somebody is to be found, for whatever reason. */
const BARE_ADDRESS = /^(?:alamat|endereco|logradouro|direccion|indirizzo|dia chi|adresse)$/

const CHINESE = /\p{Script=Han}/u
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Who writes Chinese labels names controls in pinyin or English: `ort` and `via` are no words of his. */
const languagesOf = ({ label, placeholder, group }: Signal): 'all' | 'home' => {
  const said = `${label} ${placeholder} ${group}`
  return CHINESE.test(said) && !JAPANESE.test(said) ? 'home' : 'all'
}

const isWordOf = (word: string, text: string): boolean =>
  ` ${text.split(/[^\p{L}]+/u).join(' ')} `.includes(` ${word} `)

const readKeys = (signal: Signal, book: Phrasebook): Reading | null => {
  const { keys } = signal
  const languages = languagesOf(signal)
  // Two letters are as likely those of the label's own words.
  const least = languages === 'all' && /\p{L}{3}/u.test(signal.label) ? 3 : 2
  const telling = keys.filter((key) => !WRAPPING.test(key))
  if (telling.length === 0) telling.push(...keys)
  for (let length = Math.min(LONGEST_RUN, telling.length); length > 0; length--) {
    const readings = Array.from({ length: telling.length - length + 1 }, (_, at) => {
      const run = telling.slice(at, at + length).join(' ')
      return length === 1 && (run.length < least || ANYTHING.test(run)) ? null : book.exactly(run, languages)
    })
    const found = readings.find((reading) => reading && reading.category !== null) ?? readings.find(Boolean)
    if (found) return found
  }
  return null
}

/** The clues know whose a name is by its label; where there is none, the heading says it. */
const NAME = /(?:^| )(?:(?:first|last|full|family|given) ?(?:name|kana))$/
const nameIn = ({ label, placeholder, keys }: Signal): Reading | null => {
  const run = keys.join(' ')
  return label === '' && placeholder === '' && NAME.test(run)
    ? { category: 'name', confidence: 0.7, like: run, exact: false }
    : null
}

/** What the names of a control in the program ask for, by the words of all languages: `fechaNacimiento`, `ho_ten`, `sjh`. */
export const meaningOfKeys = (signal: Signal, book: Phrasebook): Detection | null => {
  const part = partOfKey(signal)
  if (part) return { category: asOf(whose(signal), part), confidence: 0.72, why: [`key:${signal.keys.join(' ')}`] }
  const found = readKeys(signal, book) ?? nameIn(signal)
  // Where a word of the label begins so (`genres`), the key is of that language and no other.
  if (!found || (signal.label.includes(found.like) && !isWordOf(found.like, signal.label))) return null
  if (isInitialsOf(found.like, signal.label)) return null
  const read = BARE_ADDRESS.test(found.like) && !isDelivered(signal) ? 'home_address' : found.category
  const named = asOf(whose(signal), read)
  const category = isNumberPictured(named, signal) ? 'id_photo' : named
  if (!fits(category, signal)) return null
  // Tables made by programs head a column with the name of the field itself.
  const silent = signal.placeholder === '' && (signal.label === '' || signal.label === signal.keys.join(''))
  return {
    category,
    confidence: silent ? 0.72 : 0.52,
    why: [`key like:${found.like}`],
  }
}
