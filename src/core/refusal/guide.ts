import type { Inspection } from '../model/inspection'
import type { Observation } from '../model/observation'
import type { RefusalInstruction } from '../model/refusal'
import { asksOf } from '../normalize/prompts'
import { only } from '../normalize/timeline'
import { inventedFor } from './invented'
import { AMOUNT, CASHIER, PAY_FINAL } from './words'

/** The dialog that was shown last and has not been answered; null where none waits. */
const openDialog = (observations: readonly Observation[]) => {
  const dialog = only(observations, 'dialog').at(-1)
  if (!dialog) return null
  const later = observations.slice(observations.indexOf(dialog) + 1)
  const isGone = later.some(
    (one) => (one.kind === 'answered' && one.key === dialog.key) || one.kind === 'page' || one.kind === 'submit',
  )
  const texts = dialog.buttons.map((button) => button.text)
  return isGone || asksOf(dialog.text, texts) === null ? null : dialog
}

/** The page's last words: what it says now. */
const lastWords = (observations: readonly Observation[]): string => {
  const text = only(observations, 'text').at(-1)
  return text ? [text.sample, ...text.buttons].join('\n') : ''
}

const paysNow = (inspection: Inspection, observations: readonly Observation[], since: number): boolean => {
  const text = lastWords(observations)
  return (
    (AMOUNT.test(text) && PAY_FINAL.test(text)) ||
    CASHIER.test(text) ||
    inspection.transmissions.some((one) => one.recipient.purpose === 'payment' && Date.parse(one.at) >= since)
  )
}

/**
 * What a person who makes a refusal test should do next, from what was observed since it began. An instruction to press
 * has no words: the person sees which button leads on.
 */
export const planGuide = (
  inspection: Inspection,
  observations: readonly Observation[],
  since: number,
): RefusalInstruction => {
  if (paysNow(inspection, observations, since)) return { action: 'stop', outcome: 'goes_on', reason: 'payment_step' }
  const waiting = inspection.accesses.find((one) => one.outcome === 'pending')
  if (waiting) return { action: 'deny', text: waiting.api, selector: null }
  const dialog = openDialog(observations)
  if (dialog) {
    const wanted = (role: string) => dialog.buttons.find((button) => button.role === role)
    const [refuse, close] = [wanted('refuse'), wanted('close')]
    if (refuse) return { action: 'refuse', text: refuse.text, selector: dialog.selector }
    return { action: 'close', text: close?.text ?? '', selector: dialog.selector }
  }
  const page = inspection.pages.at(-1)?.id
  const typed = new Set(only(observations, 'input').map((one) => one.key))
  const filled = (selector: string): boolean =>
    only(observations, 'field').some((one) => one.selector === selector && (typed.has(one.key) || one.prefilled))
  const needed = inspection.fields.find(
    (one) => one.page === page && one.visible && one.necessity === 'necessary' && !filled(one.selector),
  )
  if (needed)
    return { action: 'fill', text: needed.label, selector: needed.selector, value: inventedFor(needed.category) }
  return { action: 'press', text: '', selector: null }
}
