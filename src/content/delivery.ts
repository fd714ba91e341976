import type { KnownValue } from '../core/model/engine'
import type { AnswerRecord, Delivery, SentRecord, ToldObservation } from '../messages/contract'
import { runtime } from './api'
import { documentId } from './session'

const emptyDelivery = (): Delivery => ({ document: documentId, observations: [], known: [], sent: [], answers: [] })

/** The background takes twenty million characters at once; a batch stays far below. */
const MAX_BATCH_CHARACTERS = 4_000_000
/** So that facts told later do not wait for a flood of requests to be analysed. */
const MAX_BATCH_RECORDS = 60
/** Writing a message takes the page's time: few facts at once keep each stretch of it short. */
const MAX_BATCH_FACTS = 120
/** Where the background does not answer for long, the oldest bodies are given up before the page's memory is. */
const MAX_WAITING_BODIES = 400
const FIRST_WAIT = 200
const LONGEST_WAIT = 10_000
const ANSWER_TIMEOUT = 8_000

let queue = emptyDelivery()
let underway: Delivery | null = null
let isScheduled = false
let wait = FIRST_WAIT
let delivered = 0
let isLeaving = false
let wake = (): void => {}

const sizeOf = (delivery: Delivery): number =>
  delivery.observations.length + delivery.known.length + delivery.sent.length + delivery.answers.length

/** False once the extension was updated or removed: nobody will ever answer this script again. */
const isAlive = (): boolean => {
  try {
    return runtime()?.id !== undefined
  } catch {
    return false
  }
}

const takeBatch = (): Delivery => {
  const batch = queue
  queue = emptyDelivery()
  let characters = 0
  const fits = <T extends { body: string | null }>(record: T) => {
    characters += record.body?.length ?? 0
    return characters <= MAX_BATCH_CHARACTERS
  }
  const cut = <T extends { body: string | null }>(records: T[]): [T[], T[]] => {
    const end = records.findIndex((record, index) => index >= MAX_BATCH_RECORDS || !fits(record))
    return end < 1 ? [records, []] : [records.slice(0, end), records.slice(end)]
  }
  queue.observations = batch.observations.splice(MAX_BATCH_FACTS)
  const [sent, sentLater] = cut(batch.sent)
  const [answers, answersLater] = cut(batch.answers)
  queue.sent = sentLater
  queue.answers = answersLater
  return { ...batch, sent, answers }
}

/** Sends in this task; null where nobody answers. */
const post = async (delivery: Delivery): Promise<unknown> => {
  try {
    return await runtime()?.sendMessage({ name: 'observe', payload: delivery })
  } catch {
    return null
  }
}

const isReceived = (reply: unknown): boolean =>
  (reply as { value?: { received?: unknown } } | null | undefined)?.value?.received === true

const timeOut = (): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), ANSWER_TIMEOUT))

/** One batch at a time, again and again until the background has said that it has it. */
const pump = async (): Promise<void> => {
  // What masks must not wait for the answer to what went before it; it goes once more in its turn.
  if (underway && queue.known[0]) void post({ ...emptyDelivery(), known: queue.known })
  if (underway || sizeOf(queue) === 0) return
  underway = takeBatch()
  while (isAlive()) {
    if (isReceived(await Promise.race([post(underway), timeOut()]))) {
      delivered += underway.observations.length
      wait = FIRST_WAIT
      break
    }
    await new Promise<void>((resolve) => {
      wake = resolve
      setTimeout(resolve, wait)
    })
    wait = Math.min(wait * 2, LONGEST_WAIT)
  }
  underway = null
  if (isAlive()) await pump()
  else queue = emptyDelivery()
}

const schedule = (): void => {
  if (isLeaving) {
    deliverNow()
    return
  }
  if (isScheduled) return
  isScheduled = true
  setTimeout(() => {
    isScheduled = false
    void pump()
  }, 0)
}

const add = <T>(list: T[], one: T, most = Number.POSITIVE_INFINITY): void => {
  if (list.length >= most) list.shift()
  list.push(one)
  schedule()
}

export const deliver = (observation: ToldObservation): void => add(queue.observations, observation)

/** A value of the visit, for the background's memory. The values known before a record is sent travel before or with it. */
export const deliverKnown = (value: KnownValue): void => add(queue.known, value)

export const deliverSent = (record: SentRecord): void => add(queue.sent, record, MAX_WAITING_BODIES)

export const deliverAnswer = (record: AnswerRecord): void => add(queue.answers, record, MAX_WAITING_BODIES)

/** From now on everything is sent in the task that brings it: a page that is being left has no later. */
export const setLeaving = (leaving: boolean): void => {
  isLeaving = leaving
  if (leaving) deliverNow()
}

/** Sends everything unacknowledged at once and in this task, for a page that dies. What arrives twice has the same ids and counts once. */
const deliverNow = (): void => {
  if (!isAlive()) return
  for (const delivery of [underway, queue]) if (delivery && sizeOf(delivery)) void post(delivery)
  queue = emptyDelivery()
  // Sent once more here, it need not be sent again with each record that is still to come.
  underway = underway && emptyDelivery()
}

/** Resolves when nothing waits any more, or after the given milliseconds; gives how many observations were delivered in this document's life. */
export const settleDelivery = async (patience: number): Promise<number> => {
  const end = Date.now() + patience
  // Whoever asks is there: a pause made for a background that was not is over.
  wait = FIRST_WAIT
  wake()
  void pump()
  while ((underway || sizeOf(queue) > 0) && isAlive() && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return delivered
}
