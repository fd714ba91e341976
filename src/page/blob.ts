import { attempt } from './attempt'
import { bytesOf } from './bytes'
import { apply, getterOf, isArray, NativeWeakMap, pageWindow, recall, remember, utf8Length } from './captured'
import { watchConstructor } from './wrap'

const NativeUint8Array = Uint8Array
const NativeTextEncoder = TextEncoder
const sizeGetter = getterOf<number>(Blob.prototype, 'size')
const typeGetter = getterOf<string>(Blob.prototype, 'type')
const arrayBuffer = Blob.prototype.arrayBuffer
const set = NativeUint8Array.prototype.set

/** Only small blobs are remembered: what a page says about a person is small, pictures and scripts are not. */
const MAX_BYTES = 65_536

const contents = new NativeWeakMap<object, Uint8Array<ArrayBuffer>>()

export const sizeOf = (blob: unknown): number | undefined => attempt(() => sizeGetter?.(blob))
export const typeOf = (blob: unknown): string => attempt(() => typeGetter?.(blob)) ?? ''

/** The bytes a blob was made of, where that was seen and they are few; undefined where they can only be read later. */
export const contentsOf = (blob: object): Uint8Array<ArrayBuffer> | undefined => recall(contents, blob)

export const readBlob = (blob: unknown): Promise<ArrayBuffer> => apply(arrayBuffer, blob, []) as Promise<ArrayBuffer>

const piece = (part: unknown): Uint8Array<ArrayBuffer> | undefined => {
  if (typeof part === 'string') {
    return part.length <= MAX_BYTES && utf8Length(part) <= MAX_BYTES ? new NativeTextEncoder().encode(part) : undefined
  }
  return contentsOf(part as object) ?? bytesOf(part)
}

/**
 * Remembers what small blobs are made of. A blob can only be read later, and `sendBeacon(url, blob)` as the page is left
 * has no later; Chromium's webRequest does not show a blob's bytes either.
 */
export const hookBlob = (): void => {
  watchConstructor(pageWindow, 'Blob', [File], (blob, args) => {
    const given = args[0]
    const size = sizeOf(blob)
    if (!isArray(given) || size === undefined || size > MAX_BYTES) return
    const all = new NativeUint8Array(size)
    let at = 0
    for (let i = 0; i < given.length; i++) {
      const bytes = piece(given[i])
      if (!bytes) return
      apply(set, all, [bytes, at])
      at += bytes.length
    }
    if (at === size) remember(contents, blob, all)
  })
}
