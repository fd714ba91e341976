import { isPersonal } from '../core/model/categories'
import type { DataItem, Field, Inspection, Read, Recipient, Transmission } from '../core/model/inspection'
import type { Texts } from './exporter'
import { firstToTell, type Tell } from './tell'

/** Coordinates and the like travel as several data of one kind: told once, with all their masked forms. */
const itemList = (
  items: readonly (Pick<DataItem, 'category' | 'masked'> & { encoding?: string[] })[],
  texts: Texts,
): string => {
  const groups = new Map<string, { category: string; encoding: string; masked: Set<string> }>()
  for (const { category, masked, encoding = [] } of items) {
    const key = `${category} ${encoding.join(' ')}`
    const group = groups.get(key) ?? { category, encoding: encoding.join(' + '), masked: new Set() }
    groups.set(key, group)
    group.masked.add(masked)
  }
  return texts.list(
    [...groups.values()].map(({ category, encoding, masked }) =>
      texts.say('facts.item', {
        category: texts.say(`categories.${category}`),
        masked: [...masked].join(' / '),
        encoding: encoding ? texts.say('facts.encoding', { encoding }) : '',
      }),
    ),
  )
}

/** Who runs a recipient; the shop's own hosts are the shop's. */
export const operatorOf = (inspection: Inspection, recipient: Recipient, texts: Texts): string =>
  recipient.operator ??
  (recipient.party === 'first' ? inspection.operator.name : null) ??
  texts.say('party.operatorUnknown')

/** Who saw it: the browser's record is the ground truth, the page's alone is a claim. */
export const seenByKey = (transmission: Transmission): string =>
  transmission.seenBy.length > 1 ? 'seenBy.both' : `seenBy.${transmission.seenBy[0] ?? 'page'}`

/** What the person had said by then, and whether they saw the page: only what was seen to be so. */
export const circumstancesOf = (transmission: Transmission, texts: Texts): string[] => [
  ...(transmission.afterRefusal ? [texts.say('facts.afterRefusal')] : []),
  ...(transmission.consentGiven === false && transmission.items.some(({ category }) => isPersonal(category))
    ? [texts.say('facts.noConsent')]
    : []),
  ...(transmission.hidden ? [texts.say('facts.hidden')] : []),
]

/** Whether the page insists on a control, and how it shows that. */
export const requirementOf = ({ required, requiredBy }: Field, texts: Texts): string => {
  if (!required) return texts.say('facts.fieldOptional')
  return requiredBy
    ? texts.say('facts.fieldRequired', { how: texts.say(`requiredBy.${requiredBy}`) })
    : texts.say('facts.fieldRequiredUnknown')
}

const field: Tell = (inspection, id, texts) => {
  const found = inspection.fields.find((one) => one.id === id)
  if (!found) return null
  return texts.say('facts.field', {
    label: found.label,
    category: texts.say(`categories.${found.category ?? 'personal_other'}`),
    required: requirementOf(found, texts),
  })
}

const access: Tell = (inspection, id, texts) => {
  const found = inspection.accesses.find((one) => one.id === id)
  if (!found) return null
  return texts.say('facts.access', {
    time: texts.clock(found.at),
    api: found.api,
    category: texts.say(`categories.${found.category}`),
    gesture: texts.say(found.userGesture ? 'facts.gesture' : 'facts.noGesture'),
    outcome: texts.say(`accessOutcome.${found.outcome}`),
  })
}

const transmission: Tell = (inspection, id, texts) => {
  const found = inspection.transmissions.find((one) => one.id === id)
  if (!found) return null
  const { recipient } = found
  const known = found.items.length > 0 ? itemList(found.items, texts) : null
  return texts.say('facts.transmission', {
    time: texts.clock(found.at),
    channel: texts.say(`channel.${found.channel}`),
    method: found.method,
    host: recipient.host + (found.secure ? '' : texts.say('facts.insecure')),
    party: texts.say(`party.${recipient.party}`),
    operator: operatorOf(inspection, recipient, texts),
    purpose: texts.say(`purpose.${recipient.purpose}`),
    timing: [texts.say(`timing.${found.timing}`), ...circumstancesOf(found, texts)].join(texts.say('facts.comma')),
    items:
      known ??
      (found.opaque
        ? texts.say('facts.opaque', { reason: found.opaque })
        : texts.say('facts.noItems', { count: found.leaves })),
    seenBy: texts.say(seenByKey(found)),
  })
}

const record: Tell = (inspection, id, texts) => {
  const found = inspection.records.find((one) => one.id === id)
  if (!found) return null
  return texts.say('facts.record', {
    time: texts.clock(found.at),
    host: found.host,
    items: itemList(found.items, texts),
    count: found.leaves,
  })
}

const storage: Tell = (inspection, id, texts) => {
  const found = inspection.storage.find((one) => one.id === id)
  if (!found) return null
  return texts.say('facts.storage', {
    time: texts.clock(found.at),
    area: found.area,
    key: found.key,
    items: itemList(found.items, texts),
  })
}

/** Readings by scripts of others: that the page's own scripts read what is typed into them says nothing. */
export const readByOthers = ({ reads = [] }: Inspection): Read[] =>
  reads.filter(({ reader }) => reader.party === 'third')

const read: Tell = (inspection, id, texts) => {
  const found = inspection.reads?.find((one) => one.id === id)
  if (!found) return null
  const { reader } = found
  return texts.say('facts.read', {
    time: texts.clock(found.at),
    host: reader.host,
    party: texts.say(`party.${reader.party}`),
    operator: operatorOf(inspection, reader, texts),
    purpose: texts.say(`purpose.${reader.purpose}`),
    category: texts.say(`categories.${found.category}`),
    label: inspection.fields.find((one) => one.id === found.field)?.label ?? '',
    how: texts.list(found.how.map((way) => texts.say(`readWay.${way}`))),
    timing: texts.say(`timing.${found.timing}`),
  })
}

const consent: Tell = (inspection, id, texts) => {
  const found = inspection.consent.find((one) => one.id === id)
  if (!found) return null
  return texts.say('facts.consent', {
    text: found.text,
    checked: texts.say(found.prechecked ? 'facts.prechecked' : 'facts.unchecked'),
    refuse: texts.say(found.canRefuse ? 'facts.canRefuse' : 'facts.cannotRefuse'),
  })
}

const prompt: Tell = (inspection, id, texts) => {
  const found = inspection.prompts.find((one) => one.id === id)
  if (!found) return null
  return texts.say('facts.prompt', {
    time: texts.clock(found.at),
    text: found.text,
    again: found.afterRefusal ? texts.say('facts.again') : '',
  })
}

const wall: Tell = (inspection, id, texts) => {
  const found = inspection.walls.find((one) => one.id === id)
  return found ? texts.say('facts.wall', { kind: texts.say(`walls.${found.kind}`), text: found.text }) : null
}

const page: Tell = (inspection, id, texts) => {
  const found = inspection.pages.find((one) => one.id === id)
  return found ? texts.say('facts.page', { time: texts.clock(found.at), url: found.url, title: found.title }) : null
}

const policy: Tell = (inspection, id, texts) => {
  const { policy: seen } = inspection
  if (id !== 'policy' && id !== seen.url) return null
  if (seen.unread) return texts.say('facts.policyUnread', { reason: seen.unread })
  if (!seen.found) return texts.say('facts.policyNone')
  return texts.say('facts.policyFound', { url: seen.url ?? '', characters: texts.count(seen.characters) })
}

/** One recorded fact in a sentence, by its id in the document; null where the document has no such fact. */
export const describeFact = firstToTell(
  field,
  access,
  transmission,
  read,
  record,
  storage,
  consent,
  prompt,
  wall,
  page,
  policy,
)

/** The facts behind a finding, in the order in which it names them. */
export const factLines = (inspection: Inspection, evidence: readonly string[], texts: Texts): string[] =>
  evidence.flatMap((id) => describeFact(inspection, id, texts) ?? [])
