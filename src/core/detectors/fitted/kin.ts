import { remember } from '../../normalize/remember'
import { foldAccents } from '../phrasebook/pieces'

/** What a text speaks of, by groups of words that mean the same in a form. */
export interface Said {
  /** Names of the groups, in the order of their words in the text. */
  groups: readonly string[]
  /** True where the text has nothing else but what any request says. */
  isAll: boolean
}

/** Knows which words are of one kin: 投保人 and 被保人, `invoice title` and 发票抬头. */
export interface Kin {
  of(text: string): Said
  /** Groups of several texts, a line each. */
  among(texts: string): readonly string[]
}

/** Longest word of scripts without spaces, and most words of a phrase of the others. */
const LONGEST = 8
const WORDS = 4
const WIDE = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+)/u
const IS_WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** What any request has besides what it asks for. */
const ANY = /请(?:您|先)?|选择|输入|填写|上传|点击|选填|必填|可选|[您你的了是吗呢么在有为和与及或]/uy
const ANY_WORD =
  /^(?:the|an?|of|to|is|are|do|does|you|your|for|in|at|on|with|please|enter|select|choose|what|which|my|and|or|if|any|optional|\d+)$/u
const LATIN = /[\p{L}\p{N}]+/gu

const singular = (word: string): string => word.replace(/(?<=\p{L}{2})ies$/u, 'y').replace(/(?<=\p{L}{2}[^s\W])s$/u, '')

const wordsOf = (text: string): string[] => [...text.matchAll(LATIN)].map(([word]) => singular(word))

/** A word as it stands in the lines of `createKin`: texts are compared with it word by word. */
export const kinKey = (word: string): string => (IS_WIDE.test(word) ? word : wordsOf(foldAccents(word)).join(' '))

/**
 * Reads groups of words of one meaning, a line each: `name:词|词|word|phrase`, each word as `kinKey` gives it. The longest
 * word that stands at a place is the one that is meant there (车主, and not 车).
 */
export const createKin = (lines: readonly string[]): Kin => {
  const words = new Map<string, string>()
  for (const line of lines) {
    const at = line.indexOf(':')
    for (const word of line.slice(at + 1).split('|')) if (!words.has(word)) words.set(word, line.slice(0, at))
  }

  const inWide = (text: string, groups: string[]): boolean => {
    let isAll = true
    for (let at = 0; at < text.length; ) {
      let length = Math.min(LONGEST, text.length - at)
      while (length > 0 && !words.has(text.slice(at, at + length))) length--
      if (length > 0) groups.push(words.get(text.slice(at, at + length)) as string)
      else {
        ANY.lastIndex = at
        const [filler = ''] = ANY.exec(text) ?? []
        length = filler.length
        if (length === 0) isAll = false
      }
      at += length || 1
    }
    return isAll
  }

  const inSpaced = (text: string, groups: string[]): boolean => {
    const all = wordsOf(text)
    let isAll = true
    for (let at = 0; at < all.length; ) {
      let length = Math.min(WORDS, all.length - at)
      while (length > 0 && !words.has(all.slice(at, at + length).join(' '))) length--
      if (length > 0) groups.push(words.get(all.slice(at, at + length).join(' ')) as string)
      else if (!ANY_WORD.test(all[at] as string)) isAll = false
      at += length || 1
    }
    return isAll
  }

  const of = remember((text: string): Said => {
    const groups: string[] = []
    let isAll = true
    for (const piece of foldAccents(text).split(WIDE)) {
      const isKnown = IS_WIDE.test(piece) ? inWide(piece, groups) : inSpaced(piece, groups)
      isAll &&= isKnown
    }
    return { groups: [...new Set(groups)], isAll: isAll && groups.length > 0 }
  })
  const among = remember((texts: string): readonly string[] => [
    ...new Set(texts.split('\n').flatMap((text) => of(text).groups)),
  ])
  return { of, among }
}
