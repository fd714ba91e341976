import type { LawReference } from '../core/model/inspection'
import type { Texts } from './exporter'

const DIGITS = '零一二三四五六七八九'

/** 16 → 十六, 107 → 一百零七: statutes number their articles in words. Whole numbers from 1 to 1999. */
export const chineseNumber = (value: number): string => {
  const digit = (place: number) => Math.floor(value / place) % 10
  let words = ''
  for (const [place, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    if (value < place) continue
    if (digit(place) === 0) {
      if (place > 1 && !words.endsWith('零')) words += '零'
      continue
    }
    words += DIGITS[digit(place)] + unit
  }
  return (words.endsWith('零') ? words.slice(0, -1) : words).replace(/^一十/, '十')
}

/** The part of a short citation that names the article: `PIPL 17(1)(2)` → `17(1)(2)`. */
const articleOf = (ref: string): string | null => {
  const last = ref.trim().split(/\s+/).at(-1) ?? ''
  return /\d|^[一二三四五六七八九十]+/.test(last) && last !== ref.trim() ? last : null
}

/** `17(1)(2)` is paragraph and item of an article, `62-7` an item of one that has no paragraphs, `5(1)(c)` a point. */
const NUMBERED = /^(\d{1,4})(?:((?:\((?:\d+|[a-z])\))*)|-(\d+))$/

/** In figures: `62-7` as 62(7). */
const inFigures = (article: string): string => article.replace(/^(\d+)-(\d+)$/, '$1($2)')

/** The paragraph and item of an article: 第一款第（二）项, `(1)(2)`. */
const partsOf = ([, , parts = '', item]: RegExpExecArray, texts: Texts): string => {
  if (!texts.language.startsWith('zh')) return item === undefined ? parts : `(${item})`
  const [paragraph, point] =
    item === undefined ? [...parts.matchAll(/\((\w+)\)/g)].map((one) => one[1]) : [undefined, item]
  const words = (value: string) => (/\d/.test(value) ? chineseNumber(Number(value)) : value)
  return [
    paragraph === undefined ? '' : texts.say('law.paragraph', { number: words(paragraph) }),
    point === undefined ? '' : texts.say('law.point', { number: words(point) }),
  ].join('')
}

/** A text's title without the marks that the words put around it; `short` without the state's name. */
const nameOf = (law: LawReference, texts: Texts, form: 'full' | 'short' = 'short'): string => {
  const full = texts.pick(law.title).replace(/^《(.*)》$/, '$1')
  return form === 'short' ? full.replace(/^中华人民共和国/, '') : full
}

/** A citation as a lawyer writes it: 《中华人民共和国个人信息保护法》第十六条; without the state's name where `short`. */
export const citeLaw = (law: LawReference, texts: Texts, form: 'full' | 'short' = 'full'): string => {
  const title = nameOf(law, texts, form)
  const article = articleOf(law.ref)
  if (article === null) return texts.say('law.whole', { title })
  const numbered = NUMBERED.exec(article)
  if (!numbered) return texts.say('law.item', { title, article })
  const number = Number(numbered[1])
  return texts.say('law.article', {
    title,
    article: texts.language.startsWith('zh') ? chineseNumber(number) : number,
    rest: partsOf(numbered, texts),
  })
}

const GUIDANCE = new Set<LawReference['authority']>(['local_guidance', 'official_case', 'draft'])

/** Whether a text binds this page: directly, by analogy, or as guidance that only tells how an authority reads the law. */
export const standingOf = (law: LawReference): 'direct' | 'by_analogy' | 'guidance' =>
  GUIDANCE.has(law.authority) ? 'guidance' : law.applies

/**
 * The law of a finding in one cell: texts that bind directly, a text once with its articles, then how many more are named
 * in full in the report. `个人信息保护法 6、16；…`, `PIPL 6, 16; …`.
 */
export const citeInBrief = (laws: readonly LawReference[], texts: Texts): string => {
  const isChinese = texts.language.startsWith('zh')
  const binding = laws.filter((law) => standingOf(law) === 'direct')
  const shown = binding.length > 0 ? binding : laws
  const articles = new Map<string, string[]>()
  for (const law of shown) {
    const article = articleOf(law.ref)
    const short = article === null ? law.ref : law.ref.slice(0, law.ref.lastIndexOf(article)).trim()
    const name = isChinese ? nameOf(law, texts) : short
    articles.set(name, [...(articles.get(name) ?? []), ...(article === null ? [] : [inFigures(article)])])
  }
  const cited = [...articles].map(([name, list]) => [name, list.join(isChinese ? '、' : ', ')].join(' ').trim())
  const more = laws.length - shown.length
  if (more > 0) cited.push(texts.say('law.more', { count: more }))
  return cited.join(isChinese ? '；' : '; ')
}

/** The articles of each text together, the texts in the order in which they are cited; `*` marks what was not compared with the official text. */
export const citeTogether = (laws: readonly LawReference[], texts: Texts): string => {
  const isChinese = texts.language.startsWith('zh')
  const grouped = new Map<string, LawReference[]>()
  for (const law of laws) {
    const title = nameOf(law, texts)
    grouped.set(title, [...(grouped.get(title) ?? []), law])
  }
  const cited = [...grouped].map(([title, mine]) => {
    const articles = mine
      .map(({ ref }) => articleOf(ref))
      .filter((article) => article !== null)
      .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1))
      .map((article) => {
        const numbered = NUMBERED.exec(article)
        return isChinese && numbered
          ? texts.say('law.articleAlone', {
              article: chineseNumber(Number(numbered[1])),
              rest: partsOf(numbered, texts),
            })
          : inFigures(article)
      })
    const mark = mine.every(({ verified }) => verified) ? '' : '*'
    if (articles.length === 0) return texts.say('law.whole', { title }) + mark
    const list = articles.join(isChinese ? '、' : ', ')
    const numbered = articles.length > 1 ? 'law.together' : 'law.article'
    const key = isChinese || !/^\d/.test(list) ? 'law.item' : numbered
    return texts.say(key, { title, article: list, rest: '' }) + mark
  })
  return cited.join(isChinese ? '；' : '; ')
}

/** Standing, kind, place and dates of a citation in one line. */
export const describeStanding = (law: LawReference, texts: Texts): string => {
  const parts = [
    texts.say(`applies.${standingOf(law)}`),
    texts.say(`authority.${law.authority}`),
    texts.say('law.from', { date: law.from }),
  ]
  if (law.place !== 'CN') parts.push(texts.say('law.place', { place: law.place }))
  if (law.to) parts.push(texts.say('law.until', { date: law.to }))
  if (!law.verified) parts.push(texts.say('law.unverified'))
  return parts.join(texts.language.startsWith('zh') ? '，' : ', ')
}
