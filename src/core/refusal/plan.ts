import type { Field } from '../model/inspection'
import type { RefusalStepped } from '../model/observation'
import type { Pressable, RefusalInstruction, RefusalReason, RefusalResult, RefusalView } from '../model/refusal'
import type { Draft } from '../normalize/assemble'
import { asksOf } from '../normalize/prompts'
import { inventedFor } from './invented'
import * as words from './words'

/** A test that has not come to an end after so many steps will not. */
const MAX_STEPS = 60
/** Buttons without any word of the way that are tried on one address. */
const MAX_GUESSES = 8
/** How often the same dialog is refused before it counts as a wall. */
const MAX_REFUSALS = 2
const MAX_PRESSES = 3

export type Step = Pick<RefusalStepped, 'action' | 'text' | 'selector' | 'dialog' | 'look' | 'result' | 'said'>
type Known = Pick<Draft, 'pages' | 'fields' | 'accesses' | 'transmissions' | 'walls'>

export interface Situation {
  view: RefusalView
  /** Steps so far, the last with its result. */
  steps: readonly Step[]
  known: Known
  /** When the test began, milliseconds. */
  since: number
}

/** The same page in the same state looks the same; clocks and counts do not make another. */
export const lookOf = (view: RefusalView): string => {
  const text = [view.url, view.layer ?? '', view.words.slice(0, 1500), ...view.emptyFields, ...view.unticked]
    .join('\u0000')
    .replace(/\d+/g, '#')
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return `${(hash >>> 0).toString(16)}-${text.length}`
}

const question = (layer: string): string => layer.replace(/[\s\d]+/g, '').slice(0, 60)

/** What came of the last step, by what shows now. */
export const resultOf = (last: Step, view: RefusalView): RefusalResult => {
  if (view.heldBack.some((one) => one.reason !== 'elsewhere')) return 'held_back'
  if (view.layer !== null && last.dialog !== '' && question(view.layer) === question(last.dialog)) return 'asked_again'
  if (view.complaint !== '') return 'complained'
  return lookOf(view) === last.look ? 'nothing' : 'moved'
}

const isNeeded = (field: Field): boolean =>
  field.necessity === 'necessary' ||
  ((field.necessity === 'conditional' || field.necessity === 'not_personal') && field.required)

const stop = (outcome: 'goes_on' | 'blocked' | 'cannot_tell', reason: RefusalReason): RefusalInstruction => ({
  action: 'stop',
  outcome,
  reason,
})

const press = (
  button: Pressable,
  action: 'press' | 'refuse' | 'close' | 'plain_path' | 'order',
): RefusalInstruction => ({
  action,
  text: button.text,
  selector: button.selector,
})

const PAY_BRIDGE = /chooseWXPay|getBrandWCPayRequest|tradePay|requestPayment|PaymentRequest/i

const hasCalledPayment = ({ known, since }: Situation): boolean =>
  known.accesses.some((one) => PAY_BRIDGE.test(one.api) && Date.parse(one.at) >= since) ||
  known.transmissions.some((one) => one.recipient.purpose === 'payment' && Date.parse(one.at) >= since)

/** A button may be pressed again only after something else was done, and not for ever. */
const isWorthPressing = (steps: readonly Step[], button: Pressable, look: string): boolean => {
  const mine = steps.flatMap((step, at) => (step.text === button.text && step.selector === button.selector ? [at] : []))
  const last = mine.at(-1)
  if (last === undefined) return true
  const here = mine.filter((at) => steps[at]?.look === look)
  return here.length === 0 ? mine.length < MAX_PRESSES * 2 : last < steps.length - 1 && mine.length < MAX_PRESSES
}

/** A dialog: refused or closed where it asks for something, answered where it only belongs to the order. */
const answerLayer = (layer: string, { view, steps }: Situation, look: string): RefusalInstruction | null => {
  const inside = view.buttons.filter((one) => one.isInLayer && !one.isDead)
  const asks = asksOf(
    layer,
    inside.map((one) => one.text),
  )
  const same = steps.filter((step) => step.dialog !== '' && question(step.dialog) === question(layer))
  const tried = new Set(same.map((step) => `${step.action} ${step.text}`))
  const untried = (action: string, one: Pressable | undefined): one is Pressable =>
    one !== undefined && !tried.has(`${action} ${one.text}`)
  if (asks !== null) {
    const plain = inside.find((one) => words.PLAIN_PATH.test(one.text) && !words.REFUSE.test(one.text))
    if (plain && untried('plain_path', plain)) return press(plain, 'plain_path')
    const refuse = inside.find((one) => words.REFUSE.test(one.text))
    const close = inside.find((one) => words.CLOSE.test(one.text) || one.text === '')
    const ways = [
      ...(refuse ? [press(refuse, 'refuse')] : []),
      ...(close ? [press(close, 'close')] : []),
      { action: 'close', text: '', selector: null } as const,
    ]
    const last = steps.at(-1)
    const hasStayed = last !== undefined && last.result === 'asked_again' && same.includes(last)
    const wentAway = same.filter((step) => step.result !== 'asked_again').length
    // One that stays may have another way out; one that was sent away and is back once more is a wall.
    const next = hasStayed
      ? ways.find((way) => !tried.has(`${way.action} ${'text' in way ? way.text : ''}`))
      : wentAway < MAX_REFUSALS
        ? ways[0]
        : undefined
    return next ?? stop('blocked', 'no_way_on')
  }
  const order = inside.find((one) => words.ORDER.test(one.text) && !words.AVOID.test(one.text))
  const forward = inside.find(
    (one) =>
      (words.FORWARD.test(one.text) || words.ADD.test(one.text) || words.ACKNOWLEDGE.test(one.text)) &&
      !words.AVOID.test(one.text) &&
      isWorthPressing(steps, one, look),
  )
  if (forward) return press(forward, 'press')
  if (order && isWorthPressing(steps, order, look)) return press(order, 'order')
  const other = inside.find(
    (one) => !words.AVOID.test(one.text) && !words.REFUSE.test(one.text) && isWorthPressing(steps, one, look),
  )
  if (other && !words.PAY.test(other.text)) return press(other, 'press')
  const close = inside.find((one) => words.CLOSE.test(one.text) || words.REFUSE.test(one.text) || one.text === '')
  if (untried('close', close)) return press(close, 'close')
  return tried.has('close ') ? null : { action: 'close', text: '', selector: null }
}

/** Fills what the service needs, and ticks an agreement where the page has complained of it. */
const supply = ({ view, steps, known }: Situation): RefusalInstruction | null => {
  const isDone = (selector: string) => steps.some((step) => step.action === 'fill' && step.selector === selector)
  const empty = known.fields.filter((field) => view.emptyFields.includes(field.selector) && !isDone(field.selector))
  const needed = empty.find(isNeeded)
  if (needed)
    return {
      action: 'fill',
      text: needed.label,
      selector: needed.selector,
      value: inventedFor(needed.category),
    }
  const asked = view.complaint || steps.at(-1)?.said || ''
  const box = view.unticked.find((selector) => !steps.some((step) => step.selector === selector))
  const isAboutAgreement = words.AGREEMENT.test(asked) && !words.PERSONAL.test(asked)
  return box && isAboutAgreement ? { action: 'tick', text: '', selector: box } : null
}

/** Controls that the service does not need and that stand empty here. */
const unneededHere = ({ view, known }: Situation): Field[] =>
  known.fields.filter((field) => view.emptyFields.includes(field.selector) && !isNeeded(field))

const isMenu = (view: RefusalView): boolean =>
  view.buttons.filter((one) => words.ADD.test(one.text)).length > 0 && view.layer === null

const seesPayment = (situation: Situation): RefusalInstruction | null => {
  const { view } = situation
  const pay = view.buttons.find(
    (one) =>
      !words.AVOID.test(one.text) && (words.PAY_FINAL.test(one.text) || (words.PAY.test(one.text) && !isMenu(view))),
  )
  const isCashier = words.CASHIER.test(view.words)
  if (hasCalledPayment(situation)) return stop('goes_on', 'payment_step')
  if (!pay || !(words.AMOUNT.test(view.words) || isCashier)) return null
  const waiting = unneededHere(situation)
  if (pay.isDead) return waiting.length > 0 && supply(situation) === null ? stop('blocked', 'no_way_on') : null
  // Whether the last button would go on without them could only be seen by paying.
  return waiting.some((field) => field.required) ? stop('cannot_tell', 'payment_step') : stop('goes_on', 'payment_step')
}

/** What to press on the page itself, the plainest way first. */
const pressOn = ({ view, steps }: Situation, look: string): RefusalInstruction | null => {
  const alive = view.buttons.filter((one) => !one.isDead && !one.isInLayer && isWorthPressing(steps, one, look))
  const plain = alive.find((one) => words.PLAIN_PATH.test(one.text))
  if (plain) return press(plain, 'plain_path')
  const free = alive.filter((one) => !words.AVOID.test(one.text))
  const isFirst = (one: Pressable) => !steps.some((step) => step.text === one.text && step.look === look)
  const add = free.find((one) => words.ADD.test(one.text) && isFirst(one))
  if (add && !steps.some((step) => words.ADD.test(step.text) && step.result === 'moved')) return press(add, 'press')
  const order = free.find((one) => words.ORDER.test(one.text))
  if (order && !isMenu(view)) return press(order, 'order')
  const forward =
    free.find((one) => words.FORWARD.test(one.text)) ?? order ?? alive.find((one) => words.CHOOSE.test(one.text))
  if (forward) return press(forward, words.ORDER.test(forward.text) && !isMenu(view) ? 'order' : 'press')
  const guesses = steps.filter((step) => step.action === 'press' && step.result !== 'moved').length
  const other = free.find(
    (one) => one.text !== '' && !words.REFUSE.test(one.text) && !words.PAY.test(one.text) && isFirst(one),
  )
  return other && guesses < MAX_GUESSES ? press(other, 'press') : null
}

/** What stands in the way where nothing is left to press. */
const concludeStuck = (situation: Situation): RefusalInstruction => {
  const { view, steps, known } = situation
  const said = `${view.complaint}\n${steps.at(-1)?.said ?? ''}`
  const isRefused = steps.at(-1)?.action === 'refuse' || steps.at(-1)?.action === 'close'
  const asksHere = view.buttons.some((one) => words.AVOID.test(one.text) && words.PERSONAL.test(one.text))
  const isWalled = known.walls.some((wall) => wall.page === known.pages.at(-1)?.id)
  const isHeld = isRefused || isWalled || unneededHere(situation).length > 0 || asksHere || words.PERSONAL.test(said)
  return isHeld ? stop('blocked', 'no_way_on') : stop('cannot_tell', 'nothing_to_press')
}

/**
 * The next step of a refusal test. Refuses what asks, leaves empty what is not needed, fills what is, presses on, and stops
 * at the order or at payment; never presses what pays.
 */
export const planNext = (situation: Situation): RefusalInstruction => {
  const { view, steps } = situation
  const last = steps.at(-1)
  const look = lookOf(view)
  if (steps.length >= MAX_STEPS) return stop('cannot_tell', 'too_many_steps')
  if (view.heldBack.some((one) => one.reason === 'payment')) return stop('goes_on', 'payment_step')
  if (view.heldBack.some((one) => one.reason === 'order')) return stop('goes_on', 'order_held_back')
  if (last?.action === 'order' && last.result === 'moved' && words.ORDERED.test(view.words))
    return stop('goes_on', 'order_placed')
  if (view.layer === null || words.CASHIER.test(view.layer)) {
    const payment = seesPayment(situation)
    if (payment) return payment
  }
  if (view.layer !== null) {
    const answer = answerLayer(view.layer, situation, look)
    if (answer) return answer
  }
  const given = supply(situation)
  if (given) return given
  if (last?.result === 'complained' && words.PERSONAL.test(last.said) && unneededHere(situation).length > 0) {
    const tried = steps.filter((step) => step.result === 'complained' && step.text === last.text).length
    if (tried >= MAX_REFUSALS) return stop('blocked', 'no_way_on')
  }
  return pressOn(situation, look) ?? concludeStuck(situation)
}
