import { describe, expect, it } from 'vitest'
import { readPolicies, scorePolicies } from '../../bench/policies/score.mjs'
import { engineParts } from '../catalog'
import { createElementReader } from '../core/policy/elements'
import { readingCopyOf } from '../core/policy/reading-copy'

const elements = engineParts.policyElements
const read = createElementReader(elements)

describe('the policies of the bench', () => {
  const policies = readPolicies()

  it('use the names of the check list', () => {
    const ids = new Set(elements.map(({ id }) => id))
    for (const { name, truth } of policies)
      for (const id of Object.keys(truth)) expect(ids, `${name} ${id}`).toContain(id)
  })

  it.each(['tune', 'score'])('%s: finds the elements that are there, and no others', (split) => {
    const chosen = policies.filter((policy) => policy.split === split)
    const found = Object.fromEntries(chosen.map(({ name, text }) => [name, read(readingCopyOf(text))]))
    const { recall, precision } = scorePolicies(
      chosen,
      found,
      elements.map(({ id }) => id),
    )
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(precision).toBeGreaterThanOrEqual(0.95)
  })
})
