import { authorizeAt, PERHAPS_TAPPED } from './authorize'
import { boxesAt, keypadAt } from './boxes'
import { BUTTON } from './buttons'
import { addConsentText, isConsentControl } from './consent'
import { CONTROL_SELECTOR, type Control, controlAt, isTickable, wheelAt } from './controls'
import { DIALOG_SELECTOR } from './dialog-selector'
import { addDialog } from './dialogs'
import { childrenOf, elementsIn, findAllIn, forChildren, isMatch, markupOf, parentOf, rootOf } from './dom'
import { addField } from './fields'
import { mayHold } from './glance'
import { changesSoFar } from './memo'
import { holdPiece } from './row'
import { countNames, selectorOf } from './selector'
import { likelyHostsIn, newRootOf } from './shadow'
import { SILENT } from './text'
import { CONSENT_WORDS } from './words'

type Root = Element | Document | ShadowRoot

const PERHAPS_CHOSEN =
  /^\s*([请請点點击去未待]*[选選][择擇]|[请請点點击去未待]+[填输輸设設添上绑认签拍采]).{0,8}$|^\s*(please )?(select|choose)\b.{0,16}$/i
/**
 * Asked of the markup of a whole piece of the page before its texts are gone through one by one. What stands in an
 * attribute, as most hints do, has the end of its tag behind it.
 */
const PERHAPS_WORDS = new RegExp(
  `(${CONSENT_WORDS.source}|${PERHAPS_TAPPED.source}|[择擇]|[请請点點击去未待]+[填输輸设設添上绑认签拍采]|select|choose)(?=[^<>]*<)|>\\s*5\\s*<`,
  'i',
)
/** Where words are said to nobody. */
const UNREAD = `${SILENT},option,textarea`
/** The fourth of few children: one candidate for each row that may be boxes of a code or of a plate. */
const FOURTH = ':nth-child(4):nth-last-child(-n+7)'
/** Elements that the browser may be asked about in one question. */
const PIECE = 600
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

/** A subtree in pieces that are small enough to be asked about as a whole; an element over several of them comes alone. */
function* piecesOf(root: Root): Generator<[piece: Element, isWhole: boolean], void, void> {
  const isWhole = elementsIn(root) <= PIECE
  if (root instanceof Element) yield [root, isWhole]
  if (!isWhole) for (const child of childrenOf(root)) yield* piecesOf(child)
}

/** The text nodes of a piece; of an element over several pieces only those that stand in it itself. */
function* textsOf(piece: Element, isWhole: boolean): Generator<Text, void, void> {
  if (!isWhole) {
    const texts: Text[] = []
    forChildren(piece, (node) => {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node as Text)
    })
    yield* texts
    return
  }
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) yield walker.currentNode as Text
}

const readText = ({ data }: Text, owner: Element | null): void => {
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
  for (const [piece, isWhole] of piecesOf(root)) {
    const markup = isWhole && markupOf(piece)
    const isPlain = markup && !mayHold(markup)
    if (!isPlain) {
      const here = matchesIn(piece, isWhole, CONTROL_SELECTOR)
      controls.push(...here)
      if (isWhole && here.length > 0) pieces.set(piece, here)
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
    if (markup && !PERHAPS_WORDS.test(markup)) continue
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
