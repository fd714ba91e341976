import type { Visit } from '../core/model/observation'

interface UserAgentData {
  brands?: { brand: string; version: string }[]
  mobile?: boolean
}

/** Brands in the order in which one says more than the next; Chromium itself is among every one's. */
const BRANDS = ['Microsoft Edge', 'Opera', 'Brave', 'Google Chrome', 'Chromium']

/** Which browser this is, from what it says of itself. */
export const browserFacts = (): Visit['browser'] => {
  const { userAgent } = navigator
  const data = (navigator as { userAgentData?: UserAgentData }).userAgentData
  const mobile = data?.mobile ?? /\b(?:Android|Mobile)\b/.test(userAgent)
  const firefox = /\bFirefox\/([\d.]+)/.exec(userAgent)
  if (firefox) return { name: 'Firefox', version: firefox[1] ?? '', mobile, emulates: null }
  const full = /\bChrome\/([\d.]+)/.exec(userAgent)?.[1] ?? ''
  const brand = BRANDS.flatMap((name) => data?.brands?.find((entry) => entry.brand === name) ?? [])[0]
  return { name: brand?.brand ?? 'Chromium', version: full || (brand?.version ?? ''), mobile, emulates: null }
}
