/** Pairs of words that are chosen by tapping one of them, and say by themselves what is asked. */
const PAIRS: readonly [RegExp, RegExp][] = [
  [/^(男([士性孩生童]|[宝寶]{1,2})?|先生)$/, /^(女([士性孩生童]|[宝寶]{1,2})?|小姐)$/],
  [/^(mr\.?|male|boy)$/i, /^(ms\.?|mrs\.?|female|girl)$/i],
]
const YES_OR_NO = /^([是否有无無]|[没沒]有|不是|yes|no)$/i

/** True for the words of a question that needs no name. */
export const isPair = (texts: readonly string[]): boolean =>
  texts.length <= 3 &&
  PAIRS.some(([one, other]) => texts.some((text) => one.test(text)) && texts.some((text) => other.test(text)))

/** True for the two answers of a question that has a name. */
export const isYesOrNo = (texts: readonly string[]): boolean =>
  texts.length === 2 && texts.every((text) => YES_OR_NO.test(text))
