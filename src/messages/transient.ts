/** Why a message got no answer although nobody refused it. Browsers tell these apart by their wording only: it is known here alone. */
export type Transient = 'background_waking' | 'receiver_gone' | 'extension_replaced'

const WORDINGS: readonly (readonly [Transient, RegExp])[] = [
  ['extension_replaced', /context invalidated|extension (?:has been|was) (?:reloaded|updated)/i],
  ['background_waking', /receiving end does not exist/i],
  [
    'receiver_gone',
    /message (?:port|channel) closed|port closed before|no tab with id|invalid tab id|actor .*destroyed|back\/forward cache/i,
  ],
]

/** Names the temporary failure that an error of the browser's messaging stands for; null for any other error. */
export const transientOf = (error: unknown): Transient | null => {
  const message = error instanceof Error ? error.message : ''
  return WORDINGS.find(([, wording]) => wording.test(message))?.[0] ?? null
}
