import type { Inspection } from '../../src/core/model/inspection'
import type { Case } from './cases'
import { COLLECTOR } from './run'
import { PHONE } from './typed'
import { isOf, type Visit } from './visits'

const said = (inspection: Inspection): string =>
  JSON.stringify(
    inspection.transmissions
      .filter((t) => t.items.length > 0 || t.opaque !== null)
      .map((t) => [
        t.channel,
        t.recipient.host,
        t.seenBy.join(),
        t.opaque,
        t.items.map((i) => [i.where, i.encoding.join()]),
      ]),
  )

/** What is told that no case of a visit has sent; null where nothing. */
const strayOf = (inspection: Inspection, { cases }: Visit): string | null => {
  const stray = inspection.transmissions.filter(
    (t) => t.items.length > 0 && !cases.some(({ name }) => isOf(t.url, name)),
  )
  return stray.length > 0 ? `told besides: ${said({ ...inspection, transmissions: stray })}` : null
}

/** What an inspection gets wrong about the cases of a visit, each by what was sent to its own addresses. */
export const visitComplaintOf = (inspection: Inspection, visit: Visit): string | null => {
  const [only, ...more] = visit.cases
  if (only && more.length === 0) return complaintOf(inspection, only)
  const complaints = visit.cases.flatMap((one) => {
    const transmissions = inspection.transmissions.filter((t) => isOf(t.url, one.name))
    const complaint = complaintOf({ ...inspection, transmissions }, one)
    return complaint === null ? [] : [`${one.name}: ${complaint}`]
  })
  return complaints.join('; ') || strayOf(inspection, visit)
}

/** What an inspection gets wrong about a case, in words; null where nothing. */
const complaintOf = (inspection: Inspection, one: Case): string | null => {
  if (JSON.stringify(inspection).includes(PHONE)) return 'the value stands in the inspection'
  const host = one.channel === 'datachannel' ? 'peer' : one.host === 'own' ? `${one.name}.localhost` : COLLECTOR
  const sent = inspection.transmissions.filter((t) => t.channel === one.channel && t.recipient.host === host)
  const matching = sent.filter((t) => {
    if (one.seenBy && t.seenBy.toSorted().join() !== one.seenBy) return false
    if (one.opaque) return t.items.length === 0 && one.opaque.test(t.opaque ?? '')
    return t.items.some(
      (item) =>
        item.category === 'phone' &&
        item.source === 'typed' &&
        one.where.test(item.where) &&
        (one.encoding ?? item.encoding).join() === item.encoding.join() &&
        (!one.code || item.encoding.includes(one.code.name)),
    )
  })
  const party = one.host === 'own' ? 'first' : 'third'
  if (matching.length === 0 || !matching.every((t) => t.recipient.party === party)) return said(inspection)
  return matching.length > 1 ? `told ${matching.length} times: ${said(inspection)}` : null
}

export const writeComplaintOf = (inspection: Inspection, write: { area: string; key: string }): string | null => {
  if (JSON.stringify(inspection).includes(PHONE)) return 'the value stands in the inspection'
  const isRight = inspection.storage.some(
    (s) => s.area === write.area && s.key === write.key && s.items.some((item) => item.category === 'phone'),
  )
  return isRight ? null : JSON.stringify(inspection.storage)
}
