import { authorizeAt, PERHAPS_TAPPED } from './authorize'
import { boxesAt, keypadAt } from './boxes'
import { BUTTON } from './buttons'
import { addConsentText, isConsentControl } from './consent'
import { CONTROL_SELECTOR, type Control, controlAt, isTickable, wheelAt } from './controls'
import { DIALOG_SELECTOR } from './dialog-selector'
import { addDialog } from './dialogs'
import {
  childrenOf,
  elementsIn,
  findAllIn,
  forChildren,
  isMatch,
  markupOf,
  parentOf,
  rootOf,
  textContentOf,
} from './dom'
import { addField } from './fields'
import { mayHold } from './glance'
import { changesSoFar } from './memo'
import { holdPiece } from './row'
import { countNames, selectorOf } from './selector'
import { likelyHostsIn, newRootOf } from './shadow'
import { SILENT } from './text'
import { CONSENT_WORDS } from './words'

type Root = Element | Document | ShadowRoot

/** Says that something is still to be given. */
const ASKS = '[请請点點击去未待]+[填输輸设設添上绑认签拍采]'
const PERHAPS_CHOSEN = new RegExp(
  `^\\s*([请請点點击去未待]*[选選][择擇]|${ASKS})[^:：]{0,8}$|^\\s*(please )?(select|choose)\\b.{0,16}$`,
  'i',
)
/** Asked of all words of a whole piece of the page, the middle keys of a keypad among them, before its texts are gone through one by one. */
const PERHAPS_WORDS = new RegExp(
  `${CONSENT_WORDS.source}|${PERHAPS_TAPPED.source}|[择擇]|${ASKS}|select|choose|4\\D*5`,
  'i',
)
/** Where words are said to nobody. */
const UNREAD = `${SILENT},option,textarea`
/** The fourth of few children: one candidate for each row that may be boxes of a code or of a plate. */
const FOURTH = ':nth-child(4):nth-last-child(-n+7)'
/** Elements that the browser may be asked about in one question, and characters of markup: a page may carry all its data. */
const PIECE = 600
const MARKUP = 200_000
/** Texts looked at before the clock is asked. */
const STEP = 60

const take = (control: Control | null): void => {
  if (!control || (isTickable(control) && isConsentControl(control.element))) return
  addField(control)
}

/** What matches in a piece, itself among it. */
const matchesIn = (piece: Element, isWhole: boolean, selector: string): Element[] => [
  ...(isMatch(piece, selector) ? [piece] : []),
  ...(isWhole ? findAllIn(piece, selector) : []),
]

/**
 * Subtrees in pieces that are small enough to be asked about as a whole, with their markup; an element over several of
 * them comes alone. Children are those of now: a page that adds them faster than they are looked at has no last one.
 */
function* piecesOf(roots: Element[]): Generator<[piece: Element, markup: string], void, void> {
  for (const root of roots) {
    if (isMatch(root, 'script,style,option')) continue
    const markup = elementsIn(root) <= PIECE ? markupOf(root) : ''
    const children = markup && markup.length < MARKUP ? [] : [...childrenOf(root)]
    yield [root, children[0] ? '' : markup]
    yield* piecesOf(children)
  }
}

/** The text nodes of a piece; of an element over several pieces only those that stand in it itself. */
const textsOf = (piece: Element, isWhole: boolean): Node[] => {
  const texts: Node[] = []
  if (isWhole) {
    const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) texts.push(walker.currentNode)
  } else
    forChildren(piece, (node) => {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node)
    })
  return texts
}

const readText = (text: Node, owner: Element | null): void => {
  const { data } = text as Text
  if (!owner || isMatch(owner, UNREAD)) return
  if (CONSENT_WORDS.test(data)) addConsentText(owner)
  if (data.length > 30) return
  if (PERHAPS_TAPPED.test(data)) take(authorizeAt(owner, BUTTON))
  if (data.trim() === '5') take(keypadAt(owner))
  if (PERHAPS_CHOSEN.test(data)) take(wheelAt(owner))
}

/**
 * Looks through what was added to a page once: controls, dialogs, words of consent and shadow roots, which are handed to
 * `enter`. The browser finds what a selector can say; only texts that may matter are gone through here. Pauses between
 * steps.
 */
export function* scan(root: Root, enter: (root: ShadowRoot) => void): Generator<void, void, void> {
  const controls: Element[] = []
  const pieces = new Map<Element, Element[]>()
  const before = changesSoFar()
  let steps = 0
  for (const [piece, markup] of piecesOf(root instanceof Element ? [root] : [...childrenOf(root)])) {
    const isWhole = markup !== ''
    const isPlain = isWhole && !mayHold(markup)
    if (!isPlain) {
      const here = matchesIn(piece, isWhole, CONTROL_SELECTOR)
      controls.push(...here)
      if (isWhole && here[0]) pieces.set(piece, here)
      yield
      for (const element of matchesIn(piece, isWhole, DIALOG_SELECTOR)) addDialog(element)
      for (const box of matchesIn(piece, isWhole, FOURTH)) {
        const row = parentOf(box)
        if (row) take(boxesAt(row))
      }
      yield
    }
    for (const host of isPlain || !isWhole ? [piece] : likelyHostsIn(piece)) {
      const shadow = newRootOf(host)
      if (shadow) enter(shadow)
    }
    yield
    if (isWhole && !PERHAPS_WORDS.test(textContentOf(piece))) continue
    for (const text of textsOf(piece, isWhole)) {
      readText(text, parentOf(text))
      if (++steps % STEP === 0) yield
    }
  }
  // After the words: a box next to words of consent is no question about the person.
  const [first] = controls
  const named = first && rootOf(first)
  if (named) yield* countNames(named)
  for (const [piece, here] of pieces) {
    if (before === changesSoFar()) holdPiece(piece, here)
    yield
  }
  for (const element of controls) {
    const control = controlAt(element)
    // The first one gathers what all others ask for: in more than one step.
    if (control) selectorOf(element)
    yield
    take(control)
    yield
  }
}
