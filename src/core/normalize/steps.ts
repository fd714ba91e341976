import type { CategoryId } from '../model/categories'
import type { Inspection } from '../model/inspection'
import type { CellCode, Scenario, ServiceStep } from '../model/rule'

/** What of a visit shows at which step of a service the person was. */
export interface StepEvidence {
  titles: ReadonlyMap<string, string>
  signals: readonly string[]
  /** What is asked, and on which page. */
  asked: readonly { page: string; category: CategoryId | null }[]
}

export const stepEvidence = ({
  pages,
  scenario,
  fields,
}: Pick<Inspection, 'pages' | 'scenario' | 'fields'>): StepEvidence => ({
  titles: new Map(pages.map(({ id, title }) => [id, title])),
  signals: scenario.signals,
  asked: fields.filter(({ visible }) => visible),
})

const shows = (step: ServiceStep, category: CategoryId, { titles, signals, asked }: StepEvidence): boolean => {
  const regex = step.title === undefined ? null : new RegExp(step.title, 'iu')
  const pages = asked.flatMap((one) => (one.category === category ? [one.page] : []))
  const isAsked = (one: CategoryId): boolean => asked.some((field) => field.category === one)
  return (
    (regex === null || (pages.length > 0 && pages.every((page) => regex.test(titles.get(page) ?? '')))) &&
    (step.signals === undefined || step.signals.some((signal) => signals.includes(signal))) &&
    !(step.without ?? []).some((signal) => signals.includes(signal)) &&
    (step.asks ?? []).every(isAsked) &&
    !(step.asksNot ?? []).some(isAsked)
  )
}

/** The scenario as it stands at the steps that the visit shows: some data is needed there that is not needed before. */
export const atStep = (scenario: Scenario | null, evidence: StepEvidence): Scenario | null => {
  if (scenario?.steps === undefined) return scenario
  const cells = { ...scenario.cells }
  for (const step of scenario.steps)
    for (const [category, code] of Object.entries(step.codes) as [CategoryId, CellCode][]) {
      const cell = scenario.cells[category]
      if (cell !== undefined && shows(step, category, evidence)) cells[category] = { ...cell, code }
    }
  return { ...scenario, cells }
}
