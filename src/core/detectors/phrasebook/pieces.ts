const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** True where words are written without spaces between them, so that single characters tell something. */
export const isWide = (text: string): boolean => WIDE.test(text)

export type Script = 'han' | 'hangul' | 'thai' | 'other'
/** Texts of different scripts have no piece in common, so each has an index of its own. */
export const scriptOf = (text: string): Script => {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'han'
  if (/\p{Script=Hangul}/u.test(text)) return 'hangul'
  return /\p{Script=Thai}/u.test(text) ? 'thai' : 'other'
}

/** Latin text without its accents, which people leave out on phones; Thai and Hangul keep theirs, where they are letters. */
export const foldAccents = (text: string): string =>
  isWide(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd')

const addRuns = (pieces: Set<string>, text: string, lengths: readonly number[]): void => {
  const framed = `^${text}$`
  for (const length of lengths)
    for (let at = 0; at + length <= framed.length; at++) {
      const run = framed.slice(at, at + length)
      if (run !== '^' && run !== '$') pieces.add(run)
    }
}

/**
 * What a phrase is compared by: runs of one to three characters where words are not spaced; else its words, pairs of
 * words, its first and last word, and runs of three and four letters, which withstand endings.
 */
export const piecesOf = (phrase: string): ReadonlySet<string> => {
  const pieces = new Set<string>()
  if (isWide(phrase)) {
    addRuns(pieces, phrase.replace(/ /gu, ''), [1, 2, 3])
    return pieces
  }
  const words = phrase.split(/[^\p{L}\p{N}]+/u).filter((word) => /\p{L}{2}/u.test(word))
  for (const [at, word] of words.entries()) {
    pieces.add(`=${word}`)
    addRuns(pieces, word, [3, 4])
    if (at > 0) pieces.add(`${words[at - 1]} ${word}`)
  }
  if (words.length > 0) {
    pieces.add(`<${words[0]}`)
    pieces.add(`>${words.at(-1)}`)
  }
  return pieces
}

/** Whole words count more than their letters, where they stand counts less. */
export const weightOf = (piece: string): number =>
  piece[0] === '=' ? 1.2 : piece[0] === '<' || piece[0] === '>' ? 0.5 : 1

/** True for a text of one or two characters: it shares one of them with much that has nothing to do with it. */
export const isBrief = (text: string): boolean => text.length <= 2 && isWide(text)

/** True for a piece of more than one character. */
export const isTelling = (piece: string): boolean => piece.replace(/[\^$]/g, '').length > 1
