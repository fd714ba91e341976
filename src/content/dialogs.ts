import { PICKER } from './controls'
import { deliver } from './delivery'
import { buttonsOf, type DialogButton, measureButtons } from './dialog-buttons'
import { DIALOG_SELECTOR } from './dialog-selector'
import { contains, findIn, isInDocument, isMatch, pageBody, parentAcrossRoots } from './dom'
import { selectorOf } from './selector'
import { nextId, seen } from './session'
import { clip, textOf } from './text'
import { isShown } from './visibility'

const NOT_DIALOG =
  '[class*=-toast],.van-picker,.van-number-keyboard,[class*=-tabbar],.van-nav-bar,nav,header,footer,button,a,input,body,html'
const MAX_TEXT = 500
const MAX_DIALOGS = 60
const PROBE_PAUSE = 300

interface Showing {
  key: string
  buttons: DialogButton[]
}

/** Candidates that were met, shown or not: libraries hide a dialog and show it again. */
const candidates = new Set<Element>()
const showing = new Map<Element, Showing>()
let told = 0

/** Remembers a possible dialog; refreshDialogs looks whether it shows. */
export const addDialog = (element: Element): void => {
  if (candidates.size < MAX_DIALOGS * 4 && !isMatch(element, NOT_DIALOG)) candidates.add(element)
}

/** The smallest element that holds the whole dialog, where an overlay and its box are both candidates. */
const isInnermost = (element: Element, shown: Element[]): boolean =>
  !shown.some(
    (other) =>
      other !== element && contains(element, other) && textOf(other, '', MAX_TEXT) === textOf(element, '', MAX_TEXT),
  )

const tell = (element: Element): void => {
  const text = textOf(element, '', MAX_TEXT)
  const buttons = buttonsOf(element)
  if (text.length < 4 || buttons.length === 0 || findIn(element, PICKER) || told >= MAX_DIALOGS) return
  told++
  const key = nextId('d')
  showing.set(element, { key, buttons })
  const measured = measureButtons(buttons)
  const facts = { key, selector: selectorOf(element), text: clip(text, MAX_TEXT), buttons: measured }
  deliver(seen({ kind: 'dialog', ...facts }))
}

/** Something fixed that lies over the page: a frame around the whole of it is the page, a bar at its edge is a bar. */
const isOverlay = (element: Element, body: Element): boolean =>
  (Number(getComputedStyle(element).zIndex) > 0 ||
    textOf(element, '', 2000).length < textOf(body, '', 2000).length * 0.6) &&
  element.getBoundingClientRect().height >= innerHeight / 5

let lastProbe = 0

/**
 * What lies over the upper, middle or lower part of the page by a style alone: no role, no name of a library. Reads the
 * layout, so seldom and when the browser has just made it.
 */
const probeOverlay = (): void => {
  const body = pageBody()
  if (!body || performance.now() - lastProbe < PROBE_PAUSE) return
  lastProbe = performance.now()
  for (const height of [0.3, 0.5, 0.85]) {
    let at = document.elementFromPoint(innerWidth / 2, innerHeight * height)
    for (; at && at !== body; at = parentAcrossRoots(at)) {
      if (candidates.has(at)) break
      if (getComputedStyle(at).position !== 'fixed') continue
      if (isOverlay(at, body)) addDialog(at)
      break
    }
  }
}

const isNested = (element: Element): boolean =>
  [...showing.keys()].some((other) => other !== element && contains(other, element))

const tellNews = (element: Element, shown: Element[]): void => {
  if (!showing.has(element) && !isNested(element) && isInnermost(element, shown)) tell(element)
}

/** Tells dialogs that have come to show since the last look. One that shows again is told again: asking twice is a fact. */
export function* refreshDialogs(): Generator<void, void, void> {
  probeOverlay()
  const shown: Element[] = []
  for (const element of candidates) {
    if (!isInDocument(element)) {
      candidates.delete(element)
      showing.delete(element)
    } else if (isShown(element)) shown.push(element)
    else showing.delete(element)
    yield
  }
  for (const element of shown) {
    tellNews(element, shown)
    yield
  }
}

/** Dialogs that were answered a moment ago, until when they are watched. */
const answered = new Map<Element, number>()
const WATCHED = 400

/**
 * One that goes and comes back in a moment must be seen to have been gone. Called with each change of the page, before the
 * page can make the next: a clock may come too late on a busy machine.
 */
export const forgetHidden = (): void => {
  for (const [dialog, until] of answered) {
    const isGone = !isShown(dialog)
    if (isGone) showing.delete(dialog)
    if (isGone || performance.now() > until) answered.delete(dialog)
  }
}

/**
 * Tells the dialog that was pressed where no look has come to it yet: on a busy machine a person, or a program, is faster
 * than the next look.
 */
const tellPressed = (path: readonly EventTarget[]): void => {
  const body = pageBody()
  const around = path.filter((one): one is Element => one instanceof Element).reverse()
  for (const element of around)
    if (
      body &&
      !candidates.has(element) &&
      (isMatch(element, DIALOG_SELECTOR) ||
        (getComputedStyle(element).position === 'fixed' && isOverlay(element, body)))
    )
      addDialog(element)
  const shown = around.filter((element) => candidates.has(element))
  if (shown.some((element) => showing.has(element))) return
  for (const element of shown) tellNews(element, shown)
}

/** A press somewhere in the page: where it met a button of a dialog, the dialog was answered. */
export const answerDialog = (path: readonly EventTarget[]): void => {
  forgetHidden()
  tellPressed(path)
  for (const [dialog, { key, buttons }] of showing) {
    // The finger may meet a word inside a button, or the button around a word.
    const [met] = path
    const pressed = buttons.find(
      ({ element }) =>
        path.includes(element) ||
        (met instanceof Element && contains(met, element) && textOf(met, '', 40) === textOf(element, '', 40)),
    )
    if (pressed) {
      deliver(seen({ kind: 'answered', key, text: pressed.button.text }))
      answered.set(dialog, performance.now() + WATCHED)
      for (let after = 40; after <= 320; after += 40) setTimeout(forgetHidden, after)
      return
    }
  }
}
