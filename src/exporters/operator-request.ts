import { isPersonal } from '../core/model/categories'
import type { Inspection } from '../core/model/inspection'
import type { Texts } from './exporter'

/** What a person may ask of an operator: to see and copy, to erase, to take a consent back. */
export const RIGHTS = ['access', 'delete', 'withdraw'] as const
export type Right = (typeof RIGHTS)[number]

/** What the policy itself says about how to reach the operator; null where it was not read or says nothing. */
export const contactOf = ({ policy }: Inspection): string | null =>
  ['controller_contact', 'dpo', 'complaint']
    .map((element) => policy.elements[element])
    .find((element) => element?.present && element.quote)?.quote ?? null

const gone = (inspection: Inspection, party: 'first' | 'third') =>
  inspection.transmissions.filter(({ recipient }) => recipient.party === party)

const categoriesIn = (transmissions: Inspection['transmissions'], texts: Texts): string[] => [
  ...new Set(
    transmissions.flatMap(({ items }) =>
      items.flatMap(({ category }) => (isPersonal(category) ? [texts.say(`categories.${category}`)] : [])),
    ),
  ),
]

/**
 * A request under Articles 44 to 50 of the Personal Information Protection Law (access and copy 45, erasure 47,
 * explanation 48, the operator's duty to answer 50; withdrawal 15), with what was seen to be sent and nothing of its
 * values. Who asks is left blank: it is written where it is sent, and kept nowhere.
 */
export const writeRequest = (inspection: Inspection, rights: readonly Right[], texts: Texts): string => {
  const sent = categoriesIn(inspection.transmissions, texts)
  const thirds = gone(inspection, 'third').filter(({ items }) => items.some(({ category }) => isPersonal(category)))
  const sites = [...new Set(thirds.map(({ recipient }) => recipient.operator ?? recipient.site))]
  const about = { site: inspection.site, date: texts.day(inspection.startedAt) }
  const demands = rights.map((right) => texts.say(`request.${right}`))
  return [
    texts.say('request.to', { name: inspection.operator.name ?? inspection.site }),
    '',
    texts.say(sent.length > 0 ? 'request.seen' : 'request.visit', { ...about, list: texts.list(sent) }),
    ...(sites.length > 0 ? [texts.say('request.thirds', { list: texts.list(sites) })] : []),
    '',
    texts.say('request.ask'),
    ...demands.map((demand, index) => `${index + 1}. ${demand}`),
    '',
    texts.say('request.answer'),
    '',
    texts.say('request.sender'),
  ].join('\n')
}
