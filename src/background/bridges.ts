import type { KnownValue } from '../core/model/engine'
import type { AccessSeen } from '../core/model/observation'
import type { BridgeAnswer, BridgeCallSeen } from '../messages/contract'
import { bridgeOutcome } from './bridge-outcome'
import { engine } from './engine'

/** A call as the accesses that it is: one for each thing that it hands over. What it gave back says whether it did. */
export const accessesOf = (call: BridgeCallSeen, answers: readonly BridgeAnswer[]): AccessSeen[] => {
  const answer = answers.find(({ key }) => key === call.key)
  const said = answer && call.outcome !== 'pending' ? bridgeOutcome(answer.value) : 'granted'
  const outcome = said === 'granted' ? call.outcome : said
  return engine.readBridgeCall(call.api, null).categories.map((category) => ({
    ...call,
    outcome,
    id: `${call.id}-${category}`,
    key: `${call.key}-${category}`,
    category,
  }))
}

/** What calls handed over, to be found again in what the page sends; of calls that hand over nothing personal nothing. */
export const handedValues = (answers: readonly BridgeAnswer[], calls: readonly BridgeCallSeen[]): KnownValue[] => {
  const apis = new Map(calls.map(({ key, api }) => [key, api]))
  return answers.flatMap(({ key, value }) =>
    engine
      .readBridgeCall(apis.get(key) ?? '', value)
      .values.map((given): KnownValue => ({ key: `${key}-${given.category}`, source: 'granted', ...given })),
  )
}

/** The accesses that a navigation asks for, where it leads to a platform's page of authorisation. */
export const authorizationsOf = (request: {
  id: string
  at: number
  document: string
  frame: string
  url: string
}): AccessSeen[] => {
  const { url, ...where } = request
  const asked = engine.readAuthorization(url)
  return (asked?.categories ?? []).map((category) => ({
    kind: 'access',
    ...where,
    id: `${where.id}-${category}`,
    key: `${where.id}-${category}`,
    api: asked?.api ?? '',
    category,
    userGesture: false,
    outcome: 'pending',
  }))
}
