/** Pairs of words that are chosen by tapping one of them, and say by themselves what is asked. */
const PAIRS: readonly [RegExp, RegExp][] = [
  [/^(男[士性]?|先生)$/, /^(女[士性]?|小姐)$/],
  [/^(mr\.?|male)$/i, /^(ms\.?|mrs\.?|female)$/i],
]

/** True for the words of a question that needs no name. */
export const isPair = (texts: readonly string[]): boolean =>
  texts.length <= 3 &&
  PAIRS.some(([one, other]) => texts.some((text) => one.test(text)) && texts.some((text) => other.test(text)))
