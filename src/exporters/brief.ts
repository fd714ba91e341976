import type { Inspection } from '../core/model/inspection'
import type { Texts } from './exporter'
import { describeFact, requirementOf } from './facts'
import { firstToTell, type Tell } from './tell'

/** Characters of a page's own words that an office needs to know them again. */
const QUOTE = 40

const quote = (text: string): string => {
  const letters = [...text.replace(/\s+/g, ' ').trim()]
  return letters.length > QUOTE ? `${letters.slice(0, QUOTE - 1).join('')}…` : letters.join('')
}

/** Kinds of data only: what they were, even masked, is nobody's business who is only asked to look into it. */
const kinds = (items: readonly { category: string }[], texts: Texts): string =>
  texts.list([...new Set(items.map(({ category }) => texts.say(`categories.${category}`)))])

const field: Tell = (inspection, id, texts) => {
  const found = inspection.fields.find((one) => one.id === id)
  if (!found) return null
  return texts.say('brief.field', {
    label: quote(found.label) || texts.say(`categories.${found.category ?? 'personal_other'}`),
    required: requirementOf(found, texts),
  })
}

const access: Tell = (inspection, id, texts) => {
  const found = inspection.accesses.find((one) => one.id === id)
  if (!found) return null
  return texts.say('brief.access', {
    time: texts.clock(found.at),
    category: texts.say(`categories.${found.category}`),
    gesture: texts.say(found.userGesture ? 'facts.gesture' : 'facts.noGesture'),
  })
}

const transmission: Tell = (inspection, id, texts) => {
  const found = inspection.transmissions.find((one) => one.id === id)
  if (!found) return null
  const { recipient } = found
  return texts.say('brief.transmission', {
    time: texts.clock(found.at),
    host: recipient.host + (found.secure ? '' : texts.say('facts.insecure')),
    party: texts.say(`party.${recipient.party}`),
    items: found.items.length > 0 ? kinds(found.items, texts) : texts.say('facts.noItems', { count: found.leaves }),
    timing: texts.say(`timing.${found.timing}`),
  })
}

const record: Tell = (inspection, id, texts) => {
  const found = inspection.records.find((one) => one.id === id)
  return found
    ? texts.say('brief.record', { time: texts.clock(found.at), host: found.host, items: kinds(found.items, texts) })
    : null
}

const storage: Tell = (inspection, id, texts) => {
  const found = inspection.storage.find((one) => one.id === id)
  return found ? texts.say('brief.storage', { time: texts.clock(found.at), items: kinds(found.items, texts) }) : null
}

const consent: Tell = (inspection, id, texts) => {
  const found = inspection.consent.find((one) => one.id === id)
  if (!found) return null
  return texts.say('brief.consent', {
    text: quote(found.text),
    checked: texts.say(found.prechecked ? 'facts.prechecked' : 'facts.unchecked'),
  })
}

const prompt: Tell = (inspection, id, texts) => {
  const found = inspection.prompts.find((one) => one.id === id)
  if (!found) return null
  return texts.say('facts.prompt', {
    time: texts.clock(found.at),
    text: quote(found.text),
    again: found.afterRefusal ? texts.say('facts.again') : '',
  })
}

const wall: Tell = (inspection, id, texts) => {
  const found = inspection.walls.find((one) => one.id === id)
  // What kind of wall it is says the finding.
  return found ? texts.say('brief.wall', { text: quote(found.text) }) : null
}

const page: Tell = (inspection, id, texts) => {
  const found = inspection.pages.find((one) => one.id === id)
  return found ? texts.say('brief.page', { time: texts.clock(found.at), url: found.url.replace(/[?#].*$/s, '') }) : null
}

/** One recorded fact in a short sentence: who, what, when. Null where the document has no such fact. */
export const describeBriefly = firstToTell(
  field,
  access,
  transmission,
  record,
  storage,
  consent,
  prompt,
  wall,
  page,
  describeFact,
)

/** The facts behind a finding in short sentences, in the order in which it names them. */
export const briefLines = (inspection: Inspection, evidence: readonly string[], texts: Texts): string[] =>
  evidence.flatMap((id) => describeBriefly(inspection, id, texts) ?? [])
