import { type CategoryId, isPersonal, isSensitive } from '../model/categories'
import type { Necessity } from '../model/inspection'
import { type CellCode, NECESSITY_OF, type Scenario } from '../model/rule'

/** The code of a category in a scenario: its cell, else the scenario's word for what no cell names. */
export const codeOf = (scenario: Scenario, category: CategoryId): CellCode =>
  scenario.cells[category]?.code ?? (isSensitive(category) ? scenario.unlisted.sensitive : scenario.unlisted.ordinary)

/** Whether it is known what a service needs. */
export const isRecognised = (scenario: Scenario | null): boolean => scenario !== null && scenario.id !== 'unknown'

/**
 * How needed a category is for the service. Where the service was not recognised nothing can be called excessive:
 * personal data is `conditional` there.
 */
export const createNecessity =
  (scenario: Scenario | null) =>
  (category: CategoryId | null): Necessity => {
    if (category === null || !isPersonal(category)) return 'not_personal'
    return scenario === null ? 'conditional' : NECESSITY_OF[codeOf(scenario, category)]
  }
