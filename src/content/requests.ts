import { runtime } from './api'
import { settleDelivery } from './delivery'

const PATIENCE = 3000

/**
 * Answers the background. The listener decides at once whether a message is for it: an asynchronous one would claim every
 * message, other listeners' too.
 */
export const answerRequests = (flush: () => Promise<void>): void => {
  runtime()?.onMessage.addListener((message, sender, respond) => {
    const isAsked = (message as { name?: unknown } | null)?.name === 'content.flush'
    if (!isAsked || sender.tab !== undefined || sender.id !== runtime()?.id) return undefined
    flush()
      .then(() => settleDelivery(PATIENCE))
      .then(
        (delivered) => respond({ ok: true, value: { delivered } }),
        ({ name }: Error) => respond({ ok: false, error: { code: 'failed', message: name } }),
      )
    return true
  })
}
