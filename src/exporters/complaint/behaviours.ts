import type { Finding, Inspection } from '../../core/model/inspection'
import type { Texts } from '../exporter'
import type { Detail } from './detail'
import { toldFindings } from './told'

/** 《App违法违规收集使用个人信息行为认定方法》 names its items 一-1 to 六-6. */
const METHODS = /认定方法$/
const ITEM = /[一二三四五六]-\d+$/
const KINDS = '一二三四五六'

const rankOf = (item: string): number => KINDS.indexOf(item.charAt(0)) * 100 + Number(item.slice(2))

/** The kinds of conduct of the Methods for Identifying Unlawful Collection (2019), each with the findings that belong to it. */
export const composeBehaviours = (inspection: Inspection, texts: Texts, detail: Detail): string => {
  const items = new Map<string, Finding[]>()
  for (const finding of toldFindings(inspection, detail))
    for (const { ref, title } of finding.law) {
      const item = METHODS.test(title['zh-CN']) ? ITEM.exec(ref)?.[0] : undefined
      if (item) items.set(item, [...(items.get(item) ?? []), finding])
    }
  if (items.size === 0) return texts.say('complaint.noBehaviour')
  const separator = texts.language.startsWith('zh') ? '；' : '; '
  return [...items]
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .map(([item, findings]) => {
      const titles = findings.map(
        (finding) => texts.pick(finding.title) + (finding.outcome === 'needs_review' ? texts.say('table.review') : ''),
      )
      return texts.say('complaint.behaviour', { item, titles: titles.join(separator) })
    })
    .join('\n')
}
