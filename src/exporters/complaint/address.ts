import type { Inspection } from '../../core/model/inspection'
import type { Texts } from '../exporter'
import type { Detail } from './detail'

/** Without what follows the path: a table's number and a page's own marks say nothing to an office. */
const bare = (url: string): string => url.replace(/[?#].*$/s, '')

const operatorLine = ({ operator }: Inspection, texts: Texts): string =>
  operator.name ? texts.say('complaint.operator', { name: operator.name }) : texts.say('complaint.operatorUnknown')

/** Each address once, with the time at which it was first open. */
const pageLines = ({ pages }: Inspection, texts: Texts, detail: Detail): string[] => {
  if (detail.records === 'full')
    return pages.map((page) => texts.say('complaint.page', { time: texts.moment(page.at), url: page.url }))
  const first = new Map<string, string>()
  for (const { url, at } of pages) if (!first.has(bare(url))) first.set(bare(url), at)
  return [...first]
    .slice(0, detail.pages)
    .map(([url, at]) => texts.say('complaint.page', { time: `${texts.day(at)} ${texts.clock(at)}`, url }))
}

/** Whose page it is, its addresses and the time of the visit; by what it was judged, where there is room. */
export const composeAddress = (inspection: Inspection, texts: Texts, detail: Detail): string => {
  const { operator } = inspection
  const tight = detail.size === 'tight'
  return [
    // The address below says it again.
    ...(tight ? [] : [texts.say('complaint.site', { site: inspection.site })]),
    operatorLine(inspection, texts),
    ...(operator.icp && !tight ? [texts.say('complaint.icp', { icp: operator.icp })] : []),
    ...pageLines(inspection, texts, detail),
    ...(detail.records === 'full'
      ? [
          texts.say('complaint.start', { time: texts.moment(inspection.startedAt) }),
          texts.say('complaint.end', { time: texts.moment(inspection.endedAt) }),
          texts.say('complaint.browser', { name: inspection.browser.name, version: inspection.browser.version }),
          ...inspection.tool.rulesets.map((ruleset) => texts.say('complaint.ruleset', { ...ruleset })),
        ]
      : []),
  ].join('\n')
}
