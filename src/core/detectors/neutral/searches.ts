import type { Signal } from '../../model/detection'
import { SEEKS } from '../clues/filters'

/** What is chosen by searching for it is asked for, and not sought. */
export const CHOSEN_BY_SEARCH = /^搜索(?:或|并|后)(?:请?输入|选择|填写)/u

/** True where a text is typed to find something; who enters a plate or a postcode to find something tells his own. */
export const isSought = (signal: Signal): boolean => {
  const own = signal.label || signal.placeholder
  return (
    signal.raw.type !== 'search' &&
    !/authorize|switch/.test(signal.raw.widget) &&
    SEEKS.test(own) &&
    !CHOSEN_BY_SEARCH.test(own) &&
    !/车牌|우편번호|邮便番号|邮编|post ?code/u.test(own)
  )
}
