import { deliverSent } from './delivery'
import { tellLimit } from './limits'
import { isTop, nextId, sentRecord } from './session'

/** By what made the page load it. What the hooks tell, with its body, is left to them. */
const CHANNELS: Record<string, string> = {
  img: 'image',
  css: 'image',
  script: 'script',
  link: 'style',
  iframe: 'navigation',
  navigation: 'navigation',
}
const HOOKED = /^(fetch|xml|beacon)/
const MAX_LOADS = 2000

let told: Set<string> | undefined

const tellLoads = (entries: PerformanceEntryList): void => {
  for (const { name, initiatorType, startTime } of entries as PerformanceResourceTiming[]) {
    const channel = CHANNELS[initiatorType] ?? 'other'
    const url = name.replace(/#.*/s, '')
    if (!told || HOOKED.test(initiatorType) || !/^http/.test(url) || told.has(url) || told.size > MAX_LOADS) continue
    told.add(url)
    if (told.size > MAX_LOADS) {
      tellLimit('loads')
      return
    }
    const at = Math.round(performance.timeOrigin + startTime)
    deliverSent(sentRecord({ id: nextId('l'), at, channel, url, bytes: 0 }))
  }
}

const observer = new PerformanceObserver((list) => tellLoads(list.getEntries()))

/**
 * Becomes the second witness of what the page loads, pictures above all: no hook sees them, and webRequest's event dies
 * with a background that is ended at that instant, while what is told here is told until it is acknowledged. Begun once
 * the page asks for something: every other page pays nothing.
 */
export const watchLoads = (): void => {
  if (told) return
  told = new Set()
  if (isTop) tellLoads(performance.getEntriesByType('navigation'))
  observer.observe({ type: 'resource', buffered: true })
}

/** Tells what was loaded and not yet told, for a page that is being left. */
export const finishLoads = (): void => tellLoads(observer.takeRecords())
