import { addConsentText, isConsentControl } from './consent'
import { CONTROL_SELECTOR, type Control, controlAt, unmarkedControlAt } from './controls'
import { addDialog, DIALOG_SELECTOR, findDialogs } from './dialogs'
import { findAllIn, isMatch, parentOf } from './dom'
import { addField } from './fields'
import { newRootOf } from './shadow'
import { CONSENT_WORDS } from './words'

const TICKED = new Set(['checkbox', 'switch'])
/** Nodes looked at before the clock is asked. */
const STEP = 60

const take = (control: Control | null): void => {
  if (!control || (TICKED.has(control.widget) && isConsentControl(control.element))) return
  addField(control)
}

/**
 * Walks what was added to a page once: controls, dialogs, words of consent and shadow roots, which are handed to `enter`.
 * Pauses between steps.
 */
export function* scan(
  root: Element | Document | ShadowRoot,
  enter: (root: ShadowRoot) => void,
): Generator<void, void, void> {
  const controls = [
    ...(root instanceof Element && isMatch(root, CONTROL_SELECTOR) ? [root] : []),
    ...findAllIn(root, CONTROL_SELECTOR),
  ]
  if (root instanceof Element && isMatch(root, DIALOG_SELECTOR)) addDialog(root)
  for (const dialog of findDialogs(root)) addDialog(dialog)
  yield
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  let steps = 0
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (++steps % STEP === 0) yield
    if (node.nodeType === Node.TEXT_NODE) {
      const parent = CONSENT_WORDS.test((node as Text).data) ? parentOf(node as unknown as Element) : null
      if (parent && !isMatch(parent, 'script,style,noscript,template,option')) addConsentText(parent)
    } else if (node instanceof Element) {
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
