import type { CodeReading } from '../../core/model/code'

/** Whether a code is better looked at before it is followed. */
export const isDoubtful = ({ kind, url, cautions }: CodeReading): boolean =>
  kind !== 'web' || url === null || cautions.length > 0

/**
 * Whether codes seen together lead to different people: a sticker over the shop's own code does. Two codes of one site
 * are a table's and a car park's.
 */
export const isSwapped = (codes: readonly CodeReading[]): boolean =>
  new Set(codes.filter(({ url }) => url !== null).map(({ site }) => site)).size > 1
