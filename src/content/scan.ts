import { authorizeAt } from './authorize'
import { addConsentText, isConsentControl } from './consent'
import { CONTROL_SELECTOR, type Control, controlAt, unmarkedControlAt } from './controls'
import { addDialog, DIALOG_SELECTOR } from './dialogs'
import { isMatch, parentOf } from './dom'
import { addField } from './fields'
import { BUTTON } from './label'
import { newRootOf } from './shadow'
import { CONSENT_WORDS } from './words'

const TICKED = new Set(['checkbox', 'switch'])
/** Asked of every text before the rest is asked. */
const PERHAPS_TAPPED = /登|授权|一键|获取/
/** Nodes looked at before the clock is asked. */
const STEP = 60

const take = (control: Control | null): void => {
  if (!control || (TICKED.has(control.widget) && isConsentControl(control.element))) return
  addField(control)
}

/** Asked of each element in turn: over a large page the browser itself would need many frames to find them all at once. */
const CANDIDATE = `${CONTROL_SELECTOR},${DIALOG_SELECTOR}`

/**
 * Walks what was added to a page once: controls, dialogs, words of consent and shadow roots, which are handed to `enter`.
 * Pauses between steps.
 */
export function* scan(
  root: Element | Document | ShadowRoot,
  enter: (root: ShadowRoot) => void,
): Generator<void, void, void> {
  const controls: Element[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  let steps = 0
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (++steps % STEP === 0) yield
    if (node.nodeType === Node.TEXT_NODE) {
      const parent = CONSENT_WORDS.test((node as Text).data) ? parentOf(node) : null
      const words = (node as Text).data
      const owner = words.length < 30 && PERHAPS_TAPPED.test(words) ? parentOf(node) : null
      if (owner) take(authorizeAt(owner, BUTTON))
      if (parent && !isMatch(parent, 'script,style,noscript,template,option')) addConsentText(parent)
    } else if (node instanceof Element) {
      if (isMatch(node, CANDIDATE)) {
        if (isMatch(node, CONTROL_SELECTOR)) controls.push(node)
        if (isMatch(node, DIALOG_SELECTOR)) addDialog(node)
      }
      take(unmarkedControlAt(node))
      const shadow = newRootOf(node)
      if (shadow) enter(shadow)
    }
  }
  // After the words: a box next to words of consent is no question about the person.
  for (const element of controls) {
    take(controlAt(element))
    if (++steps % 4 === 0) yield
  }
}
