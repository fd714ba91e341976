import type { CodeReading } from '../../core/model/code'

/**
 * Whether codes seen together lead to different people: a sticker over the shop's own code does. Two codes of one site
 * are a table's and a car park's.
 */
export const isSwapped = (codes: readonly CodeReading[]): boolean =>
  new Set(codes.filter(({ url }) => url !== null).map(({ site }) => site)).size > 1
