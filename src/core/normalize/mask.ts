import type { Detector } from '../model/detection'
import { degreesOf, isDegreePair } from './coordinates'

const MOBILE = /^(?:\+?86|0086)?[\s-]*(1[3-9]\d)[\s-]*\d{4}[\s-]*(\d{4})$/
const HAN_NAME = /^\p{Script=Han}[\p{Script=Han}·]{1,7}$/u

const byShape = (value: string): string => {
  const mobile = MOBILE.exec(value)
  if (mobile !== null) return `${mobile[1]}****${mobile[2]}`
  const date = /^((?:19|20)\d{2})(?:[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{4})(?:[T\s].*)?$/.exec(value)
  if (date !== null) return `${date[1]}-**-**`
  const degrees = isDegreePair(value) ? (value.match(/-?\d{1,3}\.\d+/g) ?? []) : degreesOf(value)
  if (degrees.length > 0) return degrees.map((degree) => `${degree.slice(0, degree.indexOf('.') + 2)}*`).join(',')
  if (/^\d+$/.test(value)) return `[${value.length} digits]`
  const count = [...value].length
  if (HAN_NAME.test(value) && count <= 4) return `${[...value][0]}${'*'.repeat(count - 1)}`
  return count === 1 ? '1 character' : `${count} characters`
}

const isSafe = (masked: string, value: string): boolean =>
  masked !== '' && masked !== value && (value.length < 3 || !masked.includes(value)) && masked.length <= 80

/**
 * A value as it may be shown and stored: its kind and length, never enough to know it. `138****8000`, `林**`,
 * `1990-**-**`, `[6 digits]`, `31.2*,121.4*`, else `8 characters`. The detector's own mask goes first.
 */
export const maskValue = (value: string, detector: Detector | null): string => {
  const text = value.trim()
  if (detector?.mask !== undefined) {
    try {
      const masked = detector.mask(text)
      if (isSafe(masked, text)) return masked
    } catch {
      // A detector that cannot mask a value it never foresaw leaves it to its shape.
    }
  }
  const masked = byShape(text)
  if (isSafe(masked, text)) return masked
  return `[${[...text].length} characters]`
}
