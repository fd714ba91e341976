import type { Inspection } from '../../core/model/inspection'
import en from '../../locales/en.json'
import zh from '../../locales/zh-CN.json'
import type { Texts } from '../exporter'
import { createTexts } from '../texts'
import document from './inspection.json'

/** A visit to an invented tea shop, with at least one fact of every kind. */
export const goldenInspection = document as unknown as Inspection

export const goldenTexts: Record<'zh-CN' | 'en', Texts> = {
  'zh-CN': createTexts('zh-CN', zh, 'Asia/Shanghai'),
  en: createTexts('en', en, 'Asia/Shanghai'),
}
