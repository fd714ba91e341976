import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLessons, readPages } from '../bench/corpus/read-pages.mjs'
import { fromSource } from '../bench/from-source.mjs'
import { fitWeights } from './fit-weights.mjs'

/**
 * Fits `src/weights/controls.txt` (docs/decisions/041): `npm run fit`, a minute and a half, the same
 * file each time. It learns from the word lists, the forms beside the detectors, the lessons and the part of the corpus
 * that may be tuned with, never from the part that is only scored.
 */
const FILE = 'src/weights/controls.txt'
/** Groups of words of one meaning. */
const KIN = 'bench/corpus/kin'
/** A phrase alone says less of how forms are than a control in its form. */
const PHRASE = 0.12
/** The forms beside the detectors are what must come out right: tests ask for each of them. */
const EXAMPLE = 6

const {
  className,
  createKin,
  cuesOf,
  encodeWeights,
  EVERY,
  forms,
  kinKey,
  lists,
  MOST_STEPS,
  normalizeText,
  OF_KIN,
  readEntries,
  readForms,
  signalOf,
  STEP,
} = await fromSource(`
  export { className } from '/bench/corpus/score.mjs'
  export { createKin, kinKey } from '/src/core/detectors/fitted/kin'
  export { cuesOf, OF_KIN } from '/src/core/detectors/fitted/cues'
  export { encodeWeights, EVERY, MOST_STEPS, STEP } from '/src/core/detectors/fitted/weights'
  export { readForms } from '/src/core/detectors/forms/read-forms'
  export { readEntries } from '/src/core/detectors/phrasebook/entries'
  export { signalOf } from '/src/core/detectors/clues/sample'
  export { normalizeText } from '/src/core/normalize/text'
  export const forms = import.meta.glob('/src/core/detectors/forms/*.txt', { eager: true, import: 'default', query: '?raw' })
  export const lists = import.meta.glob(['/src/phrases/*.txt', '/bench/corpus/phrases/*.txt', '!/src/phrases/pinyin.txt'], { eager: true, import: 'default', query: '?raw' })
`)

const PICKER = { widget: 'picker', type: 'text', readOnly: true }
const FILE_BOX = { widget: 'file', type: 'file', accept: 'image/*' }
const RADIOS = { widget: 'radio-group', type: 'radio' }
const BOXES = { widget: 'checkbox-group', type: 'checkbox' }
const SWITCH = { widget: 'switch', type: 'checkbox' }
const STEPPER = { widget: 'stepper', type: 'text' }
const STARS = { widget: 'rate', type: 'rate' }
const BUTTON = { widget: 'authorize-button', type: '' }
const PLATE = { widget: 'plate', type: 'text' }
/** Widgets of the corpus as the page code mostly tells them; what is not here is an input of its own type. */
const WIDGETS = {
  textarea: { widget: 'textarea', type: 'textarea', multiline: true },
  editable: { widget: 'editable', type: '', multiline: true },
  select: { widget: 'select', type: 'select' },
  radio: RADIOS,
  radiochips: RADIOS,
  chips: BOXES,
  checks: BOXES,
  check: { widget: 'checkbox', type: 'checkbox' },
  switch: SWITCH,
  divswitch: SWITCH,
  stepper: STEPPER,
  divcount: STEPPER,
  rate: STARS,
  divstars: STARS,
  file: FILE_BOX,
  upload: FILE_BOX,
  divupload: FILE_BOX,
  picker: PICKER,
  wheel: PICKER,
  cell: PICKER,
  row: PICKER,
  tap: BUTTON,
  onetap: BUTTON,
  codeboxes: { widget: 'digit-boxes', type: 'tel' },
  keypad: { widget: 'keypad', type: '' },
  plate: PLATE,
  platepick: PLATE,
  plateinputs: PLATE,
  digit: {},
}

const rowsOf = (page) => {
  let group = page.heading
  return page.rows.flatMap((row) => {
    group = row.group ?? group
    return (row.fields ?? [])
      .filter(({ widget }) => widget !== 'hidden' && widget !== 'honeypot')
      .map((field) => ({
        truth: field.truth[0],
        sample: {
          ...(WIDGETS[field.widget] ?? { type: field.widget }),
          title: `${page.title} ${page.heading}`.trim(),
          group,
          label: field.label,
          placeholder: field.placeholder,
          name: field.name,
          options: field.options,
          rowButtons: field.btn ? [field.btn] : [],
          neighbours: page.fields.flatMap((other) => (other === field ? [] : other.label || other.placeholder || [])),
        },
        weight: 1,
      }))
  })
}

const controls = [
  ...Object.values(forms).flatMap((text) =>
    readForms(text).map(({ truths: [truth], sample }) => ({
      truth: truth === '-' ? null : truth,
      sample,
      weight: EXAMPLE,
    })),
  ),
  ...readPages()
    .filter(({ split }) => split === 'tune')
    .flatMap(rowsOf),
  ...readLessons().flatMap(rowsOf),
]
const nameOf = ({ phrase, category }) => `${phrase}\u0000${category}`
/** In one order, whichever list has them: the weights are the same when a phrase is taken out of the package. */
const phrases = Object.values(lists)
  .flatMap((text) => readEntries(text, normalizeText))
  .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  .map(({ phrase, category }) => ({ truth: category, sample: { label: phrase }, weight: PHRASE }))

/** What counts as nobody's data is one class. */
const classOf = (category) => (className(category) === category ? category : '-')

const groups = readdirSync(KIN)
  .toSorted()
  .flatMap((file) => readFileSync(join(KIN, file), 'utf8').split('\n'))
/** As texts are when they are read: in simplified characters, without accents, and the two scripts in one list. */
const kinLines = groups.flatMap((line) => {
  const at = line.indexOf(':')
  if (at < 0 || line.startsWith('"')) return []
  const words = line
    .slice(at + 1)
    .split('|')
    .map((word) => kinKey(normalizeText(word)))
    .filter(Boolean)
  return [`${line.slice(0, at)}:${[...new Set(words)].join('|')}`]
})
const kin = createKin(kinLines)

const cuesIn = (signal) => {
  const cues = new Map()
  for (const { kind, words, by } of cuesOf(signal, kin))
    for (const word of words) cues.set(`${kind} ${word}`, (cues.get(`${kind} ${word}`) ?? 0) + by)
  return cues
}

const rows = [...controls, ...phrases].map(({ truth, sample, weight }) => ({
  truth: classOf(truth),
  weight,
  cues: cuesIn(signalOf(sample)),
}))
const { classes, cues, right } = fitWeights(rows, {
  step: STEP,
  most: MOST_STEPS,
  every: `${EVERY.kind} ${EVERY.words[0]}`,
  by: EVERY.by,
})
const weighed = new Set(cues.flatMap(([cue]) => (OF_KIN.test(cue) ? cue.slice(cue.indexOf(' ') + 1).split('+') : [])))
const text = encodeWeights(
  classes,
  cues,
  kinLines.filter((line) => weighed.has(line.slice(0, line.indexOf(':')))),
)
writeFileSync(FILE, text)
console.log(
  `${rows.length} rows (${controls.length} controls), ${(right * 100).toFixed(1)} % of them right; ${cues.length} cues, ${Buffer.byteLength(text)} bytes: ${FILE}`,
)
