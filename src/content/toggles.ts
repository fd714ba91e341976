import type { Control } from './controls'
import { childrenOf, findIn, isMatch, textContentOf } from './dom'

/** Pairs of words that are chosen by tapping one of them. */
const PAIRS: readonly [RegExp, RegExp][] = [
  [/^(男[士性]?|先生)$/, /^(女[士性]?|小姐)$/],
  [/^(mr\.?|male)$/i, /^(ms\.?|mrs\.?|female)$/i],
]

/** More children than this are a list. */
const MOST = 10

/** True for a text that may be one of such a pair. */
export const isToggleWord = (text: string): boolean => PAIRS.some((pair) => pair.some((word) => word.test(text.trim())))

/**
 * A question answered by tapping a word that is no control (`先生` / `女士`). Null for anything else, and where the words
 * belong to real controls.
 */
export const togglesAt = (element: Element): Control | null => {
  if (childrenOf(element).length > MOST) return null
  const wordOf = (child: Element): string => textContentOf(child)?.trim() ?? ''
  const members = [...childrenOf(element)].filter(
    (child) => childrenOf(child).length <= 2 && /^.{1,6}$/s.test(wordOf(child)),
  )
  if (members.length < 2 || members.length > 3) return null
  const texts = members.map(wordOf)
  const isPair = PAIRS.some(
    ([one, other]) => texts.some((text) => one.test(text)) && texts.some((text) => other.test(text)),
  )
  if (!isPair || isMatch(element, 'select,datalist')) return null
  if (findIn(element, 'input,select,[role=radio],[role=tab],uni-radio,.van-radio')) return null
  return { element, widget: 'radio-group', members }
}
