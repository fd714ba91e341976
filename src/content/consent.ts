import { isConsentText } from '../core/normalize/consent-words'
import { CONTROL_SELECTOR, CUSTOM_TICK, controlAt } from './controls'
import { deliver } from './delivery'
import {
  attributeOf,
  classesOf,
  contains,
  findAllIn,
  findIn,
  isInDocument,
  isMatch,
  parentOf,
  tagOf,
  upFrom,
} from './dom'
import { selectorOf } from './selector'
import { nextId, seen } from './session'
import { clip, textOf } from './text'
import { isTicked } from './values'
import { PERHAPS_SAID } from './words'

const MAX_TEXT = 300
/** Frameworks draw what was pressed in the next frame or two. */
const SWAP = 100
const TICK = `input[type=checkbox],${CUSTOM_TICK}`
const TICK_CLASS = /check|radio|agree|select|tick|choose|gou/i
/** Curtains behind dialogs, and what is on its way in or out. */
const NOT_TICK_CLASS = /overlay|mask|popup|(enter|leave)-(active|from|to)/i
const STATE_CLASS = /(^|[-_])(active|on|checked|selected|off|normal|cur)$/i

interface KnownConsent {
  key: string
  control: 'checkbox' | 'sentence'
  /** What is ticked, or what is said. */
  element: Element
  text: string
  prechecked: boolean
  /** As it stood when it was last looked at. */
  ticked: boolean
  isTouched: boolean
  told: string
}

const known = new Map<Element, KnownConsent>()

const tell = (consent: KnownConsent): void => {
  const { key, control, element, prechecked } = consent
  const text = clip(consent.text, MAX_TEXT)
  const facts = { key, control, selector: selectorOf(element), text, prechecked }
  const told = JSON.stringify(facts)
  if (told === consent.told) return
  consent.told = told
  deliver(seen({ kind: 'consent', ...facts }))
}

/** A picture, an icon or a glyph that is swapped when it is pressed, next to the words: no control to any browser. */
const drawnTick = (around: Element): Element | null =>
  findAllIn(around, 'i,img,span,em,div,svg,view').find((element) => {
    const classes = classesOf(element)
    return (
      textOf(element).length < 2 &&
      !classes.some((name) => NOT_TICK_CLASS.test(name)) &&
      (classes.some((name) => TICK_CLASS.test(name) || STATE_CLASS.test(name)) || TICK_CLASS.test(pictureOf(element)))
    )
  }) ?? null

/** Address of the picture that an element is or is drawn with; empty for one that is written out. */
const pictureOf = (element: Element): string => {
  const source =
    tagOf(element) === 'img' ? attributeOf(element, 'src') : (getComputedStyle(element).backgroundImage ?? '')
  return /^(url\(.?)?data:/.test(source) ? '' : source
}

const isDrawnTicked = (tick: Element): boolean => {
  const source = pictureOf(tick)
  if (/(un|not?|dis)[-_]?(check|select|choose)|(check|select|choose|agree)[a-z]*[-_]?(off|no|0|un)\b/i.test(source))
    return false
  return isTicked(tick) || /(check|select|choose|agree)(ed)?[-_]?(on|yes|1|active|ed)\b/i.test(source)
}

const isOn = (tick: Element): boolean => (isMatch(tick, TICK) ? isTicked(tick) : isDrawnTicked(tick))

/** A tick that already has words of its own is not that of these words as well. */
const isKnownForOther = (tick: Element, element: Element): boolean => {
  const text = known.get(controlAt(tick)?.element ?? tick)?.text
  return text !== undefined && !text.includes(textOf(element))
}

/** Controls that ask for something else than a tick: what stands around those is a form and no row of consent. */
const hasQuestions = (around: Element): boolean =>
  findIn(around, 'input:not([type=checkbox],[type=radio],[type=hidden]),textarea,select') !== null

const findTick = (element: Element): { tick: Element; text: string } | null => {
  for (const around of upFrom(element, 4)) {
    const text = textOf(around, 'select,textarea', MAX_TEXT + 1)
    if (text.length > MAX_TEXT || hasQuestions(around)) return null
    const native = isMatch(around, TICK) ? around : findIn(around, TICK)
    const isTaken = native && !contains(native, element) && isKnownForOther(native, element)
    if (native && !isTaken && isConsentText(text)) return { tick: native, text }
    const drawn = isConsentText(text) ? drawnTick(around) : null
    if (drawn && !contains(drawn, element)) return { tick: drawn, text }
  }
  return null
}

const add = (element: Element, control: KnownConsent['control'], text: string, prechecked: boolean): void => {
  if (known.has(element)) return
  const consent: KnownConsent = {
    key: nextId('c'),
    control,
    element,
    text,
    prechecked,
    ticked: prechecked,
    isTouched: false,
    told: '',
  }
  known.set(element, consent)
  tell(consent)
}

/** Looks whether words that speak of agreeing belong to something that is ticked, or are all there is. */
export const addConsentText = (element: Element): void => {
  const found = findTick(element)
  if (found) {
    const tick = controlAt(found.tick)?.element ?? found.tick
    add(tick, 'checkbox', found.text, isOn(found.tick))
    return
  }
  for (const around of upFrom(element, 3)) {
    const text = textOf(around, CONTROL_SELECTOR, MAX_TEXT + 1)
    if (text.length > MAX_TEXT) return
    if (PERHAPS_SAID.test(text) && isConsentText(text)) {
      if (![...known.keys()].some((other) => contains(other, element) || contains(around, other)))
        add(around, 'sentence', text, false)
      return
    }
  }
}

/** True where a ticked control is one of consent, and so no question about the person. */
export const isConsentControl = (element: Element): boolean => known.has(element) || findTick(element) !== null

/** The person's own press: what is ticked from now on was not ticked in advance. */
export const touchConsents = (path: readonly EventTarget[]): void => {
  for (const consent of known.values()) {
    const row = parentOf(consent.element)
    if (!path.includes(consent.element) && !(row && path.includes(row))) continue
    consent.isTouched = true
    const at = Date.now()
    setTimeout(() => {
      const ticked = isOn(consent.element)
      if (ticked === consent.ticked) return
      consent.ticked = ticked
      deliver(seen({ kind: 'answered', key: consent.key, role: ticked ? 'accept' : 'refuse' }, at))
    }, SWAP)
  }
}

/** Ticks that came without a press of the person (a store that loads, a default set late) are ticked in advance too. */
export const refreshConsents = (): void => {
  for (const [element, consent] of known) {
    if (!isInDocument(element)) known.delete(element)
    else if (consent.control === 'checkbox' && !consent.isTouched && !consent.prechecked) {
      consent.ticked = consent.prechecked = isOn(element)
      tell(consent)
    }
  }
}
