import { remember } from '../../normalize/remember'
import { foldAccents, isWide } from '../phrasebook/pieces'

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
/** What any request has besides what it asks for. */
const ANY = /请(?:您|先)?|选择|输入|填写|上传|点击|选填|必填|可选|[您你的了是吗呢么在有为和与及或]/uy
const ANY_WORD =
  /^(?:the|an?|of|to|is|are|do|does|you|your|for|in|at|on|with|please|enter|select|choose|what|which|my|and|or|if|any|optional|\d+)$/u
const LATIN = /[\p{L}\p{N}]+/gu

const singular = (word: string): string => word.replace(/(?<=\p{L}{2})ies$/u, 'y').replace(/(?<=\p{L}{2}[^s\W])s$/u, '')

const wordsOf = (text: string): string[] => [...text.matchAll(LATIN)].map(([word]) => singular(word))

/** A word as it stands in the lines of `createKin`: texts are compared with it word by word. */
export const kinKey = (word: string): string => (isWide(word) ? word : wordsOf(foldAccents(word)).join(' '))

/** What a text is made of: so many units, `most` of them in a word, and how many of a filler begin at a place. */
interface Units {
  size: number
  most: number
  read(at: number, length: number): string
  fillerAt(at: number): number
}

const charactersOf = (text: string): Units => ({
  size: text.length,
  most: LONGEST,
  read: (at, length) => text.slice(at, at + length),
  fillerAt: (at) => {
    ANY.lastIndex = at
    return ANY.exec(text)?.[0].length ?? 0
  },
})

const spacedWordsOf = (text: string): Units => {
  const all = wordsOf(text)
  return {
    size: all.length,
    most: WORDS,
    read: (at, length) => all.slice(at, at + length).join(' '),
    fillerAt: (at) => (ANY_WORD.test(all[at] as string) ? 1 : 0),
  }
}

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

  /** Takes the longest word at each place; true where only words of some kin and fillers stand there. */
  const collect = ({ size, most, read, fillerAt }: Units, groups: string[]): boolean => {
    let isAll = true
    for (let at = 0; at < size; ) {
      let length = Math.min(most, size - at)
      while (length > 0 && !words.has(read(at, length))) length--
      if (length > 0) groups.push(words.get(read(at, length)) as string)
      else {
        length = fillerAt(at)
        if (length === 0) isAll = false
      }
      at += length || 1
    }
    return isAll
  }

  const of = remember((text: string): Said => {
    const groups: string[] = []
    let isAll = true
    // What the pattern has caught stands at the odd places.
    for (const [at, piece] of foldAccents(text).split(WIDE).entries()) {
      const isKnown = collect(at % 2 === 1 ? charactersOf(piece) : spacedWordsOf(piece), groups)
      isAll &&= isKnown
    }
    return { groups: [...new Set(groups)], isAll: isAll && groups.length > 0 }
  })
  const among = remember((texts: string): readonly string[] => [
    ...new Set(texts.split('\n').flatMap((text) => of(text).groups)),
  ])
  return { of, among }
}
