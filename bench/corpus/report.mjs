import { NOT_PERSONAL, score, scoreRequired } from './score.mjs'

const shown = (value) => (value === null || value === undefined ? '    –' : value.toFixed(3))
const columns = (name, width, cells) =>
  `${name.padEnd(24)} ${cells.map((cell, index) => String(cell).padStart(width[index])).join('  ')}`

export const groupBy = (rows, key) =>
  [...new Set(rows.map((row) => row[key]))].toSorted().map((value) => [value, rows.filter((row) => row[key] === value)])

/** The figures of some controls, as `accuracy.json` has them. */
export const figures = (rows) => {
  const all = score(rows)
  return {
    controls: rows.length,
    accuracy: all.accuracy,
    macroF1: all.macroF1,
    personal: all.personal,
    notPersonalPrecision: all.notPersonal?.precision ?? null,
    required: scoreRequired(rows),
  }
}

const WIDTH = [8, 6, 7, 9, 6, 6, 12, 9]
const table = (title, groups) => [
  '',
  columns(title, WIDTH, ['controls', 'right', 'macroF1', 'precision', 'recall', 'F1', 'not personal', 'required']),
  ...groups.map(([name, rows]) => {
    const { controls, accuracy, macroF1, personal, notPersonalPrecision, required } = figures(rows)
    const cells = [
      accuracy,
      macroF1,
      personal.precision,
      personal.recall,
      personal.f1,
      notPersonalPrecision,
      required.all,
    ]
    return columns(name, WIDTH, [controls, ...cells.map(shown)])
  }),
]

const NARROW = [8, 9, 6, 6]
const categories = (rows) => [
  '',
  columns('By category', NARROW, ['controls', 'precision', 'recall', 'F1']),
  ...score(rows).byCategory.map(({ category, controls, precision, recall, f1 }) =>
    columns(category, NARROW, [controls, shown(precision), shown(recall), shown(f1)]),
  ),
]

const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98]
/** How often what was said with a confidence was right: a calibrated voice has the same figure twice in a row. */
const reliability = (rows) => {
  const kinds = [
    ['personal', rows.filter(({ seen, given }) => seen && given !== NOT_PERSONAL)],
    ['not personal', rows.filter(({ seen, given }) => seen && given === NOT_PERSONAL)],
  ]
  const lines = kinds.flatMap(([kind, own]) =>
    STEPS.flatMap((from, at) => {
      const some = own.filter(({ confidence }) => confidence >= from && confidence < (STEPS[at + 1] ?? 2))
      if (some.length === 0) return []
      const said = some.reduce((sum, { confidence }) => sum + confidence, 0) / some.length
      const right = some.filter(({ truth, given }) => truth.includes(given)).length / some.length
      return [columns(`${kind} from ${from}`, NARROW, [some.length, shown(said), shown(right), ''])]
    }),
  )
  return ['', columns('By confidence', NARROW, ['controls', 'said', 'right', '']), ...lines]
}

const fact = (name, value) => `${name.padEnd(58)} ${value}`
const of = (rows, test) => `${rows.filter(test).length} of ${rows.length}`

/** All totals of one part of the corpus, as lines. No line tells what a control was taken for. */
export const totals = (part, { controls, extra, selectors }) => {
  const counted = controls.filter(({ hidden }) => !hidden)
  const hidden = controls.filter((row) => row.hidden)
  const personal = counted.filter(({ truth }) => truth[0] !== NOT_PERSONAL)
  const prefilled = counted.filter(({ seen, shouldBePrefilled }) => seen && shouldBePrefilled)
  const { macroF1, notPersonalPrecision, required } = figures(counted)
  return [
    '',
    `═══ ${part} part ═══`,
    ...categories(counted),
    ...table('By library', groupBy(counted, 'library')),
    ...table('By language', groupBy(counted, 'language')),
    ...table('By scenario', groupBy(counted, 'scenario')),
    ...reliability(counted),
    ...table('All', [[part, counted]]),
    '',
    fact('macro F1 over categories', shown(macroF1)),
    fact('precision on “not personal”', shown(notPersonalPrecision)),
    fact('required or not, all controls', shown(required.all)),
    fact('required or not, without a star beside it', shown(required.unstarred)),
    fact(`demanded otherwise than by a star (${required.demanded}) and found`, shown(required.demandedFound)),
    fact('not demanded and left so', shown(required.freeLeft)),
    fact(
      'controls found',
      of(counted, ({ seen }) => seen),
    ),
    fact(
      'personal ones among the missed',
      of(personal, ({ seen }) => !seen),
    ),
    fact(
      'controls reported that no row of the corpus has',
      `${extra.length}, ${extra.filter(({ given }) => given !== NOT_PERSONAL).length} of them called personal`,
    ),
    fact(
      'selectors that find exactly one element',
      of(selectors, ({ unique }) => unique),
    ),
    fact(
      'selectors that find it again, drawn anew',
      of(
        selectors.filter(({ isLasting }) => isLasting !== null),
        ({ isLasting }) => isLasting,
      ),
    ),
    fact(
      'hidden and honeypot controls told apart',
      of(hidden, ({ visible, seen }) => !seen || visible === false),
    ),
    fact(
      'prefilled controls marked',
      of(prefilled, (row) => row.prefilled),
    ),
  ]
}

const place = (row) => `${row.where}\t${row.page}\t${row.library}\t“${row.label}” (${row.widget})`

/** What was wrong, control by control. */
export const confusions = ({ controls, extra }) => {
  const wrong = controls.filter(({ truth, given }) => !truth.includes(given))
  const unseen = controls.filter(({ seen, hidden }) => !seen && !hidden)
  const wrongRequired = controls.filter(({ hidden, required, givenRequired }) => !hidden && required !== givenRequired)
  return [
    `Confusions: ${wrong.length}`,
    ...wrong.map(
      (row) =>
        `${place(row)}\tis ${row.truth.join('/')}\tgiven ${row.given}${row.seen ? '' : ' (not seen)'}\theard “${row.heard ?? ''}”\t${row.why.join(' ')}`,
    ),
    '',
    `Required or not: ${wrongRequired.length}`,
    ...wrongRequired.map(
      (row) =>
        `${place(row)}\tis ${row.required}${row.told ? ` by ${row.told}` : ''}\tgiven ${row.givenRequired} by ${row.requiredBy}${row.seen ? '' : ' (not seen)'}`,
    ),
    '',
    `Never found: ${unseen.length}`,
    ...unseen.map((row) => `${place(row)}\tis ${row.truth.join('/')}`),
    '',
    `Prefilled, and not marked so: ${controls.filter(({ seen, shouldBePrefilled, prefilled }) => seen && shouldBePrefilled && !prefilled).length}`,
    ...controls.filter(({ seen, shouldBePrefilled, prefilled }) => seen && shouldBePrefilled && !prefilled).map(place),
    '',
    `Reported, and no row of the corpus: ${extra.length}`,
    ...extra.map((row) => `${row.page}\t${row.selector}\t“${row.label}”\t${row.given}\t${row.why.join(' ')}`),
  ]
}
