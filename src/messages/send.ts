import browser from '../browser/browser'
import type { Answer, MessageName, Payload } from './contract'
import { failure, readReply } from './failure'
import type { BackgroundMessage, ContentMessage } from './listen'
import { transientOf } from './transient'

const RETRIES = 3
const FIRST_WAIT = 50

const unwrap = <N extends MessageName>(name: N, answer: unknown): Answer<N> => {
  const reply = readReply<Answer<N>>(answer)
  if (!reply) throw failure('no_answer', name)
  if (!reply.ok) throw failure(reply.error.code, reply.error.message)
  return reply.value
}

/**
 * Asks the background and gives its answer. A background that is just waking is asked again. Fails with a `Failure`
 * whose code is the background's, `no_answer`, or the name of a temporary failure.
 */
export const request = async <N extends BackgroundMessage>(name: N, payload: Payload<N>): Promise<Answer<N>> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return unwrap(name, await browser.runtime.sendMessage({ name, payload }))
    } catch (error) {
      const transient = transientOf(error)
      if (!transient) throw error
      if (transient === 'extension_replaced' || attempt >= RETRIES) throw failure(transient, name)
      await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT * 2 ** attempt))
    }
  }
}

/**
 * Asks the content script of a tab's top frame, once. Fails with a `Failure`: `timeout` after so many milliseconds (a page
 * can be frozen by a dialog), the content script's own code, or the name of a temporary failure.
 */
export const requestTab = async <N extends ContentMessage>(
  tab: number,
  name: N,
  payload: Payload<N>,
  timeout = 3000,
): Promise<Answer<N>> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(failure('timeout', name)), timeout)
  })
  try {
    const asked = browser.tabs.sendMessage(tab, { name, payload }, { frameId: 0 })
    return unwrap(name, await Promise.race([asked, late]))
  } catch (error) {
    const transient = transientOf(error)
    throw transient ? failure(transient, name) : error
  } finally {
    clearTimeout(timer)
  }
}
