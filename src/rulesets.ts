/** The rulesets and the day up to which their law was read. A rule belongs to the ruleset that its id begins with. */
export const RULESETS = [{ id: 'cn', version: '2026.11.1', asOf: '2026-11-23' }] as const
