import type { Texts } from '../exporters/exporter'
import { createTexts, type Locale } from '../exporters/texts'
import en from '../locales/en.json'
import zhCN from '../locales/zh-CN.json'

type Environment = Readonly<Record<string, string | undefined>>

/** The language for people: the one asked for, else the terminal's, where the product speaks it; else English. */
export const languageFor = (locale: string | null, env: Environment = process.env): 'zh-CN' | 'en' => {
  const wanted = locale ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? ''
  return wanted.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}

/** The product's words in that language. */
export const textsFor = (language: 'zh-CN' | 'en'): Texts =>
  createTexts(language, (language === 'zh-CN' ? zhCN : en) as unknown as Locale)
