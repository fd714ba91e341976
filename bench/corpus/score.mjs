/** Categories that are no information about a person by themselves count as “not personal”. */
const NEUTRAL = new Set(['table_no', 'party_size', 'tax_no', 'membership', 'follow_account', 'notification_perm'])

export const NOT_PERSONAL = 'not personal'

export const className = (category) => (category === null || NEUTRAL.has(category) ? NOT_PERSONAL : category)

const ratio = (part, whole) => (whole === 0 ? null : part / whole)
const mean = (values) =>
  ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  )

/**
 * Precision, recall and F1 of a list of `{ truth: string[], given: string }`. The first truth names the class; a row
 * that may rightly be called several things is right with any of them.
 */
export const score = (rows) => {
  const classes = new Map()
  const of = (name) => {
    if (!classes.has(name)) classes.set(name, { right: 0, given: 0, truth: 0 })
    return classes.get(name)
  }
  for (const { truth, given } of rows) {
    const right = truth.includes(given)
    const expected = right ? given : truth[0]
    of(expected).truth++
    of(given).given++
    if (right) of(expected).right++
  }
  const byCategory = [...classes]
    .map(([category, { right, given, truth }]) => ({
      category,
      controls: truth,
      precision: ratio(right, given),
      recall: ratio(right, truth),
      f1: (2 * right) / (given + truth),
    }))
    .toSorted((a, b) => b.controls - a.controls)
  const asked = byCategory.filter(({ controls }) => controls > 0)
  return {
    controls: rows.length,
    accuracy: ratio(rows.filter(({ truth, given }) => truth.includes(given)).length, rows.length),
    macroF1: mean(asked.map(({ f1 }) => f1)),
    notPersonal: byCategory.find(({ category }) => category === NOT_PERSONAL) ?? null,
    byCategory,
  }
}

export const scoreRequired = (rows) =>
  ratio(rows.filter(({ required, givenRequired }) => required === givenRequired).length, rows.length)
