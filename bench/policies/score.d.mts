import type { PolicyElement } from '../../src/core/model/inspection'

export interface LabelledPolicy {
  name: string
  split: string
  text: string
  /** Element → the lines that are it. */
  truth: Record<string, string[]>
}

export interface PolicyScore {
  perElement: Record<
    string,
    { hits: number; missed: number; extra: number; absent: number; recall: number; precision: number }
  >
  wrong: { name: string; element: string; kind: 'missed' | 'extra' | 'quote'; quote: string }[]
  recall: number
  precision: number
  /** Share of the quotes that come from a line that is the element. */
  quotes: number
  judged: number
}

export function readPolicies(): LabelledPolicy[]
export function scorePolicies(
  policies: readonly LabelledPolicy[],
  found: Record<string, Record<string, PolicyElement>>,
  elements: readonly string[],
): PolicyScore
