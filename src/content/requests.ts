import type { Answer, Payload } from '../messages/contract'
import { type Reply, toWireError } from '../messages/failure'
import { runtime } from './api'
import { settleDelivery } from './delivery'
import { hideTyped, isTypedHidden } from './hide-typed'

const PATIENCE = 3000
const succeed = <N extends ContentQuestion>(value: Answer<N>): Reply<Answer<N>> => ({ ok: true, value })

type ContentQuestion = 'content.flush' | 'typed.hide'

interface Question {
  name: string
  payload: unknown
}

const questionOf = (message: unknown): Question | null =>
  typeof message === 'object' && message !== null && typeof (message as Question).name === 'string'
    ? (message as Question)
    : null

/** Longer than two frames of a slow phone; a page that is not drawn at all has no frames. */
const PAINT_PATIENCE = 300

/** Calls back when what was set has been drawn: a picture taken before would show the old. */
const whenPainted = (then: () => void): void => {
  let isDone = false
  const finish = () => {
    if (!isDone) then()
    isDone = true
  }
  requestAnimationFrame(() => requestAnimationFrame(finish))
  setTimeout(finish, PAINT_PATIENCE)
}

/**
 * Answers the background. The listener decides at once whether a message is for it: an asynchronous one would claim every
 * message, other listeners' too.
 */
export const answerRequests = (flush: () => Promise<void>): void => {
  runtime()?.onMessage.addListener((message, sender, respond) => {
    const question = questionOf(message)
    if (!question || sender.tab !== undefined || sender.id !== runtime()?.id) return undefined
    if (question.name === 'typed.hide') {
      hideTyped((question.payload as Payload<'typed.hide'>)?.hide === true)
      whenPainted(() => respond(succeed<'typed.hide'>({ hidden: isTypedHidden() })))
      return true
    }
    if (question.name !== 'content.flush') return undefined
    flush()
      .then(() => settleDelivery(PATIENCE))
      .then(
        (delivered) => respond(succeed<'content.flush'>({ delivered })),
        (error) => respond({ ok: false, error: toWireError(error) }),
      )
    return true
  })
}
