import type { ScenarioId } from '../core/model/inspection'
import { SCENARIOS } from '../scenario-list'

/** Every scenario that has a name; `unknown` is an answer of the engine, not a choice. */
export const scenarioIds: readonly ScenarioId[] = SCENARIOS.map(({ id }) => id).filter((id) => id !== 'unknown')
