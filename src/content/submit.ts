import { BUTTON, isDisabled, wordsOn } from './buttons'
import { PICKER } from './controls'
import { deliver } from './delivery'
import { closestTo, isMatch, tagOf, textContentOf } from './dom'
import { noteAllValues } from './field-values'
import { shared } from './isolated'
import { seen } from './session'
import { clip, oneLine } from './text'
import { NOT_SUBMIT_WORDS, SUBMIT_WORDS } from './words'

const MAX_WORDS = 16
const LEVELS = 4
/** A press and the submit event that it causes are one act. */
const ONE_ACT = 400

let last = 0

const tell = (text: string, isEcho = false): void => {
  const now = Date.now()
  // Pickers fill fields without an event: what stands there now is what will be sent.
  noteAllValues()
  const isolated = shared()
  if (isolated) isolated.submittedAt = now
  if (isEcho && now - last < ONE_ACT) return
  last = now
  deliver(seen({ kind: 'submit', text: clip(oneLine(text), 30) }))
}

/** The words of a button that sends, from the innermost element pressed; null for any other press. */
export const submitWordsOf = (path: readonly EventTarget[]): string | null => {
  const elements = path.filter((target): target is Element => target instanceof Element).slice(0, LEVELS)
  for (const element of elements) {
    if (isDisabled(element) || closestTo(element, PICKER)) return null
    const isButton = isMatch(element, BUTTON) || tagOf(element) === 'a'
    if (textContentOf(element).length > 200) return null
    const words = wordsOn(element)
    if (words.length > MAX_WORDS && !isButton) return null
    if (isMatch(element, 'label,option,input:not([type=submit],[type=button],[type=image])')) return null
    if (words.length <= 40 && SUBMIT_WORDS.test(words)) return NOT_SUBMIT_WORDS.test(words) ? null : words
    if (isButton && isMatch(element, '[type=submit]')) return words || 'submit'
  }
  return null
}

export const seeClick = (path: readonly EventTarget[]): void => {
  const words = submitWordsOf(path)
  if (words !== null) tell(words)
}

export const seeSubmit = (event: Event): void => {
  const { submitter } = event as SubmitEvent
  tell(submitter ? wordsOn(submitter) : '', true)
}
