import type { FindingGroup, LocalizedText } from '../core/model/inspection'

/** One of the four words in which the authorities sum up what scanned pages do wrong. */
export interface Theme {
  title: LocalizedText
  groups: readonly FindingGroup[]
}

/** The slogan of the Shanghai action of 2023; missing rules and missing protection count as misuse, as in its five illegal acts. */
export const THEMES: readonly Theme[] = [
  { title: { 'zh-CN': '过度采', en: 'Collected beyond need' }, groups: ['over_collect'] },
  { title: { 'zh-CN': '强制要', en: 'Forced' }, groups: ['force'] },
  { title: { 'zh-CN': '诱导取', en: 'Induced' }, groups: ['induce'] },
  { title: { 'zh-CN': '违规用', en: 'Misused' }, groups: ['misuse', 'transparency', 'security'] },
]
