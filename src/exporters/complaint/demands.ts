import type { FindingGroup, Inspection } from '../../core/model/inspection'
import type { Texts } from '../exporter'
import type { Detail } from './detail'

/** What may lawfully be asked for, by what was found. */
const REDRESS: Record<FindingGroup, readonly string[]> = {
  over_collect: ['stop', 'delete'],
  force: ['plainPath', 'stop'],
  induce: ['fairConsent'],
  misuse: ['recipients', 'delete'],
  transparency: ['explain'],
  security: ['secure'],
}
const ORDER = ['stop', 'plainPath', 'fairConsent', 'recipients', 'delete', 'explain', 'secure']

/** What is asked for: `redress` stands for what follows from the findings, the others are keys of `complaint.demand`. */
export const composeDemands = (
  inspection: Inspection,
  wanted: readonly string[],
  texts: Texts,
  detail: Detail,
): string => {
  const redress = new Set(inspection.findings.flatMap((finding) => REDRESS[finding.group]))
  const demands = wanted.flatMap((demand) =>
    demand === 'redress' ? ORDER.filter((one) => redress.has(one)) : [demand],
  )
  if (detail.size === 'whole')
    return demands.map((demand, index) => `${index + 1}. ${texts.say(`complaint.demand.${demand}`)}`).join('\n')
  const short = demands.map((demand) => texts.say(`complaint.demandShort.${demand}`))
  if (texts.language.startsWith('zh')) return `${short.join('；')}。`
  const sentence = short.join('; ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}
