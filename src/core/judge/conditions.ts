import type { Condition, FactKind, Scalar, Test, Where } from '../model/rule'

/** One fact: its properties, and the id by which a finding points at it (null for the visit as a whole). */
export interface Fact {
  id: string | null
  properties: Readonly<Record<string, unknown>>
}

export type Facts = Readonly<Record<FactKind, readonly Fact[]>>

export interface Judgement {
  holds: boolean
  /** Ids of the facts that made it hold, in order, each once. */
  evidence: string[]
}

const regexes = new Map<string, RegExp>()

const regexOf = (pattern: string): RegExp => {
  let regex = regexes.get(pattern)
  if (regex === undefined) {
    regex = new RegExp(pattern, 'iu')
    if (regexes.size > 500) regexes.clear()
    regexes.set(pattern, regex)
  }
  return regex
}

/** A property by its path; lists are looked through (`buttons.role` is the roles of all buttons), `length` counts one. */
export const propertyAt = (value: unknown, path: string): unknown => {
  let current = value
  for (const step of path.split('.')) {
    if (current === null || current === undefined) return null
    if (Array.isArray(current) && step === 'length') current = current.length
    else if (Array.isArray(current)) current = current.flatMap((one) => propertyAt(one, step) ?? [])
    else if (typeof current === 'object') current = (current as Record<string, unknown>)[step]
    else return null
  }
  return current ?? null
}

const listOf = (value: Scalar | Scalar[]): Scalar[] => (Array.isArray(value) ? value : [value])

const passesScalar = (value: unknown, test: Test): boolean => {
  if (test === null || typeof test !== 'object') return value === test
  if (Array.isArray(test)) return test.some((one) => value === one)
  if (test.not !== undefined && listOf(test.not).some((one) => value === one)) return false
  if (test.min !== undefined && !(typeof value === 'number' && value >= test.min)) return false
  if (test.max !== undefined && !(typeof value === 'number' && value <= test.max)) return false
  if (test.matches !== undefined && !(typeof value === 'string' && regexOf(test.matches).test(value))) return false
  return true
}

/**
 * Whether a value passes a test. A missing property is null. Of a list one element must pass; `not` alone asks that none
 * be the named; an empty list passes nothing but such a `not`… of which it passes none either: absence proves nothing.
 */
export const passes = (value: unknown, test: Test): boolean => {
  const actual = value === undefined ? null : value
  if (!Array.isArray(actual)) return passesScalar(actual, test)
  if (test !== null && typeof test === 'object' && !Array.isArray(test) && test.not !== undefined) {
    const banned = listOf(test.not)
    if (actual.some((one) => banned.includes(one as Scalar))) return false
    const { not: _, ...rest } = test
    return actual.length > 0 && (Object.keys(rest).length === 0 || actual.some((one) => passesScalar(one, rest)))
  }
  return actual.some((one) => passesScalar(one, test))
}

const matchesWhere = (fact: Fact, where: Where): boolean =>
  Object.entries(where).every(([path, test]) => passes(propertyAt(fact.properties, path), test))

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

/**
 * Evaluates a condition. Throws where the condition itself is broken (unknown kind, invalid expression), so that the
 * rule ends as `error` and not as a silent pass. Without `min`, one fact must match, or none need where `max` is 0.
 */
export const evaluate = (condition: Condition, facts: Facts): Judgement => {
  if ('all' in condition) {
    const parts = condition.all.map((one) => evaluate(one, facts))
    const holds = parts.every((one) => one.holds)
    return { holds, evidence: holds ? unique(parts.flatMap((one) => one.evidence)) : [] }
  }
  if ('any' in condition) {
    const held = condition.any.map((one) => evaluate(one, facts)).filter((one) => one.holds)
    return { holds: held.length > 0, evidence: unique(held.flatMap((one) => one.evidence)) }
  }
  if ('none' in condition)
    return { holds: condition.none.map((one) => evaluate(one, facts)).every((one) => !one.holds), evidence: [] }
  const list = facts[condition.some]
  if (list === undefined) throw new Error(`unknown kind of fact: ${String(condition.some)}`)
  const matched = list.filter((fact) => matchesWhere(fact, condition.where ?? {}))
  const min = condition.min ?? (condition.max === 0 ? 0 : 1)
  const holds = matched.length >= min && matched.length <= (condition.max ?? Number.POSITIVE_INFINITY)
  return { holds, evidence: holds ? unique(matched.flatMap((fact) => (fact.id === null ? [] : [fact.id]))) : [] }
}
