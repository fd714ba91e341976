import { bytesOf, readBytes } from './bytes'
import { now } from './captured'
import { newKey, tell } from './channel'
import { watchMethod } from './wrap'

/** What a person types is short; files given to a digest are not of interest. */
const MAX_BYTES = 32_768

/** What the page gives to be encrypted, signed or digested: the last moment at which it can be read. */
export const hookCrypto = (): void => {
  if (typeof SubtleCrypto !== 'function') return
  const hook = (name: string, position: number) =>
    watchMethod(SubtleCrypto.prototype, name, (_self, args) => {
      const bytes = bytesOf(args[position])
      if (!bytes || bytes.length === 0 || bytes.length > MAX_BYTES) return
      const { text, isBase64 } = readBytes(bytes)
      // Random or already encrypted bytes say nothing about anybody.
      if (!isBase64) tell({ type: 'cipher', key: newKey(), at: now(), api: `crypto.subtle.${name}`, body: text })
    })
  hook('encrypt', 2)
  hook('sign', 2)
  hook('digest', 1)
}
