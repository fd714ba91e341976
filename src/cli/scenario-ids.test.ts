import { expect, it } from 'vitest'
import { scenarioIds } from './scenario-ids'

it('lists every scenario that can be chosen', () => {
  expect(scenarioIds).toContain('dine_in')
  expect(scenarioIds).not.toContain('unknown')
  expect(scenarioIds.every((id) => /^[a-z0-9_]+$/.test(id))).toBe(true)
})
