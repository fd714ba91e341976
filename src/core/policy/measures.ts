import type { Policy, Readability } from '../model/inspection'
import { simplify } from '../normalize/simplified'

const CHARACTERS_A_MINUTE = 400
const HAN = /\p{Script=Han}/gu
const LETTER = /\p{L}/gu
const SENTENCE = /[^。！？!?；;\n]+/g
/** Shorter pieces are headings and cells of tables. */
const LEAST_SENTENCE = 6
/** Words that a person who only wants tea has to look up. */
const JARGON =
  /个人信息主体|去标识化|匿名化|自动化决策|数据控制者|信息处理者|关联方|单方|不可抗力|可携带权|明示同意|默示|加密算法|哈希|散列|同类技术|像素标签|网络信标|日志信息|设备标识符?|唯一标识|第三方|SDK|API|Cookie|IMEI|IDFA|OAID|MAC\s?地址|AndroidID|SSL|TLS|HTTPS|知识产权|管辖权|司法机关|诉讼|仲裁|包括但不限于|前述|上述|该等|本条款|授权范围|法律适用|可分割性|继受|分立|转委托|披露|特定自然人|合理必要|生物识别/gi
/** More than this share of its Han characters in their traditional form makes a text a traditional one. */
const TRADITIONAL_SHARE = 0.03
const DATED =
  /(?:更新|修订|修改|发布|生效|实施|施行|版本|公布|updated|effective|revised|version)[^\n\d]{0,24}(20\d{2})\s*[年./-]\s*(\d{1,2})(?:\s*[月./-]\s*(\d{1,2}))?|(20\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?[^\n]{0,6}(?:生效|施行|起|更新|发布)/giu
const ENGLISH_DATED =
  /(?:updated|effective|revised|version)[^\n]{0,24}?(?:(\d{1,2})\s+([a-z]{3,9})|([a-z]{3,9})\s+(\d{1,2}))(?:st|nd|rd|th)?,?\s+(20\d{2})/giu
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits

const languageOf = (text: string, chinese: number): NonNullable<Policy['language']> => {
  if (chinese < 0.2) return /\b(?:the|we|you|your)\b/i.test(text) ? 'en' : 'other'
  if (chinese < 0.6 && /\b(?:we|you|your)\b/i.test(text)) return 'bilingual'
  const simple = simplify(text)
  let changed = 0
  for (let at = 0; at < text.length; at++) if (simple[at] !== text[at]) changed++
  return changed > count(text, HAN) * TRADITIONAL_SHARE ? 'zh-Hant' : 'zh-Hans'
}

const dateOf = (year: string, month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null

/** The latest date that the text gives as its own, `2025-03-01`; the first of the month where it gives no day. */
const updatedOf = (text: string): string | null => {
  const dates = [...text.matchAll(DATED)].map((match) =>
    dateOf((match[1] ?? match[4]) as string, Number(match[2] ?? match[5]), Number(match[3] ?? match[6] ?? 1)),
  )
  for (const match of text.matchAll(ENGLISH_DATED)) {
    const month = MONTHS.indexOf((match[2] ?? match[3] ?? '').slice(0, 3).toLowerCase()) + 1
    dates.push(dateOf(match[5] as string, month, Number(match[1] ?? match[4])))
  }
  return dates
    .filter((date) => date !== null)
    .reduce((latest: string | null, date) => (latest && latest > date ? latest : date), null)
}

/**
 * How hard a Chinese text is to read. `score` is 100 − 1.2 × (average sentence − 15, at least 0) − 12 × jargon words per
 * hundred characters, kept between 0 and 100: a plain notice is near 100, a template of a law firm below 50. It is this
 * project's own measure of length and jargon and no test of understanding. Null for texts that are not Chinese.
 */
const readabilityOf = (text: string): Readability | null => {
  const lengths = (text.match(SENTENCE) ?? [])
    .map((one) => count(one, HAN))
    .filter((length) => length >= LEAST_SENTENCE)
  const characters = lengths.reduce((sum, length) => sum + length, 0)
  if (characters === 0) return null
  const averageSentence = characters / lengths.length
  const jargonShare = (count(text, JARGON) / characters) * 100
  const score = 100 - 1.2 * Math.max(0, averageSentence - 15) - 12 * jargonShare
  return {
    averageSentence: round(averageSentence, 1),
    longestSentence: Math.max(...lengths),
    jargonPerHundred: round(jargonShare, 2),
    score: Math.round(Math.min(100, Math.max(0, score))),
  }
}

export type Measures = Required<
  Pick<Policy, 'characters' | 'readingMinutes' | 'chineseShare' | 'language' | 'updated' | 'readability'>
>

/** Length, reading time at 400 characters a minute, language, date and readability of a policy. */
export const measure = (text: string): Measures => {
  const letters = count(text, LETTER)
  const chineseShare = letters === 0 ? 0 : round(count(text, HAN) / letters, 2)
  const characters = text.replace(/\s/g, '').length
  return {
    characters,
    readingMinutes: Math.ceil(characters / CHARACTERS_A_MINUTE),
    chineseShare,
    language: languageOf(text, chineseShare),
    updated: updatedOf(text),
    readability: chineseShare < 0.5 ? null : readabilityOf(text),
  }
}
