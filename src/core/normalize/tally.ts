import { type CategoryId, isPersonal, isSensitive } from '../model/categories'
import type { Access, Field, Necessity, ServiceRecord, Tally, Transmission } from '../model/inspection'

/**
 * The figures of a visit.
 * `fields`: controls that a person could see, whatever they ask; `required`: those among them that must be filled.
 * `categories`: distinct personal categories asked by visible controls or accessed; `sensitive`: those sensitive in law.
 * `excessive`: visible controls whose category the service does not need (`excessive`), or may not force and does
 * (`prohibited_to_force` and required), and categories of either kind that were accessed.
 * `dataItems`: leaf values of all transmissions; `recordItems`: leaves of the largest answer about the person.
 * `personalItems`: recognised data about the person in all transmissions, each place of each counted; `needed`: those of
 * a category that the service needs. `necessityOf` is null where the service was not recognised: nobody can say then.
 * `recipients`: distinct hosts that data went to or that were met; `thirdParties`: those of another registrable domain.
 */
export const countTally = (
  facts: {
    fields: readonly Field[]
    accesses: readonly Access[]
    transmissions: readonly Transmission[]
    records: readonly ServiceRecord[]
  },
  necessityOf: ((category: CategoryId) => Necessity) | null,
): Tally => {
  const visible = facts.fields.filter((field) => field.visible)
  const categories = new Set<CategoryId>()
  for (const field of visible) if (field.category !== null && isPersonal(field.category)) categories.add(field.category)
  for (const access of facts.accesses) if (isPersonal(access.category)) categories.add(access.category)
  const unneeded = new Set(
    facts.accesses
      .filter((access) => access.necessity === 'excessive' || access.necessity === 'prohibited_to_force')
      .map((access) => access.category),
  )
  const personal = facts.transmissions.flatMap(({ items }) => items.filter((item) => isPersonal(item.category)))
  const third = facts.transmissions.filter((one) => one.recipient.party === 'third')
  const sum = (list: readonly Transmission[]): number => list.reduce((total, one) => total + one.leaves, 0)
  const hosts = (list: readonly Transmission[]): number =>
    new Set(list.map((one) => one.recipient.host).filter((host) => host !== '')).size
  return {
    fields: visible.length,
    required: visible.filter((field) => field.required).length,
    categories: categories.size,
    excessive:
      visible.filter(
        (field) => field.necessity === 'excessive' || (field.necessity === 'prohibited_to_force' && field.required),
      ).length + unneeded.size,
    sensitive: [...categories].filter(isSensitive).length,
    dataItems: sum(facts.transmissions),
    dataItemsToThirdParties: sum(third),
    personalItems: personal.length,
    ...(necessityOf && { needed: personal.filter(({ category }) => necessityOf(category) === 'necessary').length }),
    recordItems: Math.max(0, ...facts.records.map((record) => record.leaves)),
    recipients: hosts(facts.transmissions),
    thirdParties: hosts(third),
  }
}
