import type { RulesetHead } from './core/model/rule'

/** The rulesets, their age and where they hold. A rule belongs to the ruleset that its id begins with. */
export const RULESETS: readonly RulesetHead[] = Object.values(
  import.meta.glob<RulesetHead>('./rulesets/*.json', { eager: true, import: 'default' }),
)
