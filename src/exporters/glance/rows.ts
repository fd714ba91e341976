import type { CategoryId } from '../../core/model/categories'
import type { GlanceRow } from '../../core/model/glance'
import type {
  Access,
  Field,
  Finding,
  Inspection,
  Necessity,
  Recipient,
  Transmission,
} from '../../core/model/inspection'
import { type Severity, worstSeverity } from '../../core/model/outcome'

/** How a category came to be on the list: by a control, by a permission, or sent without being asked for. */
export type Asking = GlanceRow['asking']

export interface CategoryRow {
  category: CategoryId
  asking: Asking
  necessity: Necessity | 'unknown'
  fields: Field[]
  accesses: Access[]
  transmissions: Transmission[]
  findings: Finding[]
  /** Of its findings; null where there are none. */
  severity: Severity | null
}

const NECESSITY_ORDER: readonly CategoryRow['necessity'][] = [
  'prohibited_to_force',
  'excessive',
  'optional',
  'conditional',
  'necessary',
  'not_personal',
  'unknown',
]

const hasCategory = (category: CategoryId) => (fact: { items: readonly { category: CategoryId }[] }) =>
  fact.items.some((item) => item.category === category)

/** What was given away weighs more than the identifiers that travel with it: a finding about a phone number is none about the device. */
const isAbout = (category: CategoryId) => (fact: { items: readonly { category: CategoryId; source?: string }[] }) => {
  const given = fact.items.filter(({ source }) => source === 'typed' || source === 'granted')
  return (given.length > 0 ? given : fact.items).some((item) => item.category === category)
}

const findingsAbout = (
  inspection: Inspection,
  row: Pick<CategoryRow, 'category' | 'fields' | 'accesses'>,
): Finding[] => {
  const asked = new Set([...inspection.fields, ...inspection.accesses].map(({ id }) => id))
  const own = new Set([...row.fields, ...row.accesses].map(({ id }) => id))
  const carrying = new Set(
    [...inspection.transmissions, ...inspection.storage, ...inspection.records]
      .filter(isAbout(row.category))
      .map(({ id }) => id),
  )
  return inspection.findings.filter(
    ({ evidence }) =>
      evidence.some((id) => own.has(id)) ||
      // A finding that names controls is about those; one that names only what was sent is about all that was in it.
      (!evidence.some((id) => asked.has(id)) && evidence.some((id) => carrying.has(id))),
  )
}

const askingOf = (fields: readonly Field[], accesses: readonly Access[]): Asking => {
  if (fields.some((field) => field.required)) return 'required'
  // Taken before anything was touched: that a button offers it as well makes it no choice.
  if (accesses.some((access) => !access.userGesture)) return 'on_load'
  if (fields.length > 0) return 'optional'
  return accesses.length > 0 ? 'access' : 'unasked'
}

const necessityOf = (facts: readonly (Field | Access)[]): CategoryRow['necessity'] =>
  NECESSITY_ORDER.find((necessity) => facts.some((fact) => fact.necessity === necessity)) ?? 'unknown'

const rowOf = (inspection: Inspection, category: CategoryId): CategoryRow => {
  const fields = inspection.fields.filter((field) => field.category === category && field.visible)
  const accesses = inspection.accesses.filter((access) => access.category === category)
  const findings = findingsAbout(inspection, { category, fields, accesses })
  return {
    category,
    asking: askingOf(fields, accesses),
    necessity: necessityOf([...fields, ...accesses]),
    fields,
    accesses,
    transmissions: inspection.transmissions.filter(hasCategory(category)),
    findings,
    severity: findings.length > 0 ? worstSeverity(findings.map((finding) => finding.severity)) : null,
  }
}

const rank = (row: CategoryRow): number => {
  if (row.asking === 'unasked') return 4
  if (row.necessity === 'necessary' || row.necessity === 'not_personal') return 0
  if (row.necessity === 'excessive' || row.necessity === 'prohibited_to_force') return 1
  return row.necessity === 'conditional' ? 2 : 3
}

/**
 * One row a category: what is needed first, then what is not, then the rest, last what was sent without being asked
 * for. Reads the document's own judgements; makes none.
 */
export const categoryRows = (inspection: Inspection): CategoryRow[] => {
  const categories = new Set<CategoryId>()
  for (const field of inspection.fields) if (field.category && field.visible) categories.add(field.category)
  for (const access of inspection.accesses) categories.add(access.category)
  for (const transmission of inspection.transmissions)
    for (const item of transmission.items) categories.add(item.category)
  return [...categories].map((category) => rowOf(inspection, category)).sort((a, b) => rank(a) - rank(b))
}

/** Whom the transmissions went to: whether the shop itself, and each third party once. */
export const recipientsOf = (transmissions: readonly Transmission[]): { own: boolean; thirds: Recipient[] } => {
  const thirds = new Map<string, Recipient>()
  for (const { recipient } of transmissions) if (recipient.party === 'third') thirds.set(recipient.site, recipient)
  return { own: transmissions.some(({ recipient }) => recipient.party === 'first'), thirds: [...thirds.values()] }
}
