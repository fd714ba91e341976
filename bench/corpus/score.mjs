/** Categories that are no information about a person by themselves count as “not personal”. */
const NEUTRAL = new Set(['table_no', 'party_size', 'tax_no', 'membership', 'follow_account', 'notification_perm'])

export const NOT_PERSONAL = 'not personal'

export const className = (category) => (category === null || NEUTRAL.has(category) ? NOT_PERSONAL : category)

const ratio = (part, whole) => (whole === 0 ? null : part / whole)
const count = (rows, test) => rows.filter(test).length
const mean = (values) =>
  ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  )

const rates = ({ right, given, truth }) => ({
  precision: ratio(right, given),
  recall: ratio(right, truth),
  f1: ratio(2 * right, given + truth),
})

/**
 * Precision, recall and F1 of a list of `{ truth: string[], given: string }`. The first truth names the class; a row
 * that may rightly be called several things is right with any of them. `personal` takes all categories together, so that
 * a few rare ones do not decide the figure of a library or a language.
 */
export const score = (rows) => {
  const classes = new Map()
  const of = (name) => {
    if (!classes.has(name)) classes.set(name, { right: 0, given: 0, truth: 0 })
    return classes.get(name)
  }
  for (const { truth, given } of rows) {
    const right = truth.includes(given)
    of(right ? given : truth[0]).truth++
    of(given).given++
    if (right) of(given).right++
  }
  const byCategory = [...classes]
    .map(([category, counts]) => ({ category, controls: counts.truth, ...rates(counts) }))
    .toSorted((a, b) => b.controls - a.controls)
  const asked = byCategory.filter(({ controls }) => controls > 0)
  const personal = { right: 0, given: 0, truth: 0 }
  for (const [name, counts] of classes)
    if (name !== NOT_PERSONAL) for (const key of Object.keys(personal)) personal[key] += counts[key]
  return {
    controls: rows.length,
    accuracy: ratio(
      count(rows, ({ truth, given }) => truth.includes(given)),
      rows.length,
    ),
    macroF1: mean(asked.map(({ f1 }) => f1)),
    personal: rates(personal),
    notPersonal: byCategory.find(({ category }) => category === NOT_PERSONAL) ?? null,
    byCategory,
  }
}

/**
 * How often “must be filled in” is right of a list of `{ required, givenRequired, starred }`: of all controls, of those
 * that have no star of a library or their page's (most of them may stay empty), and how many of the demanded ones among
 * these are found.
 */
export const scoreRequired = (rows) => {
  const right = ({ required, givenRequired }) => required === givenRequired
  const plain = rows.filter(({ starred }) => !starred)
  const demanded = plain.filter(({ required }) => required)
  const free = rows.filter(({ required }) => !required)
  return {
    all: ratio(count(rows, right), rows.length),
    unstarred: ratio(count(plain, right), plain.length),
    demandedFound: ratio(count(demanded, right), demanded.length),
    demanded: demanded.length,
    freeLeft: ratio(count(free, right), free.length),
  }
}
