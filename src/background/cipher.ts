import type { ItemSeen } from '../core/model/observation'
import type { PendingRequest } from '../storage/live'

/** What is sent so soon after a value was encrypted, and cannot be read, is taken for its cipher text. */
const FOLLOWS_WITHIN = 10_000

/** Visit → when a person's value was last given to a cipher, and the key of its field. In memory only. */
const ciphers = new Map<string, { at: number; field: string }>()

export const forgetCiphers = (visit: string): void => {
  ciphers.delete(visit)
}

/** Remembers that a value of the person's was given to a cipher; digests are found again by themselves. */
export const noteCipher = ({ visit, at, raw }: PendingRequest, items: readonly ItemSeen[]): void => {
  const item = items.find(({ source }) => source === 'typed')
  if (item?.field && raw.method.endsWith('.encrypt')) ciphers.set(visit, { at, field: item.field })
}

const GZIP = 'H4sI'
/** A run of base64 or hex as long as a block of cipher text. */
const SEALED = /[A-Za-z0-9+/_-]{24,}={0,2}|[\da-f]{32,}/i

const isSealed = ({ body, form, contentType }: PendingRequest['raw']): boolean => {
  if (body !== null && contentType.endsWith(';base64')) return !body.startsWith(GZIP)
  return SEALED.test(
    body ??
      Object.values(form ?? {})
        .flat()
        .join(' '),
  )
}

/** Why a body could not be read, where it follows on a cipher that was given a person's value; else null. */
export const sealOf = (request: PendingRequest, items: readonly ItemSeen[]): string | null => {
  const cipher = ciphers.get(request.visit)
  if (!cipher || items.length > 0 || request.channel === 'cipher') return null
  const since = request.at - cipher.at
  return since >= 0 && since <= FOLLOWS_WITHIN && isSealed(request.raw) ? `after_cipher:${cipher.field}` : null
}
