import { attempt } from './attempt'
import { bytesOf } from './bytes'
import { apply, getterOf, isArray, NativeWeakMap, pageWindow, recall, remember, utf8 } from './captured'
import { watchConstructor } from './wrap'

const NativeUint8Array = Uint8Array
const NativeResponse = Response
const sizeGetter = getterOf<number>(Blob.prototype, 'size')
const typeGetter = getterOf<string>(Blob.prototype, 'type')
const { arrayBuffer } = Response.prototype
const set = NativeUint8Array.prototype.set

/** Only small blobs are remembered: what a page says about a person is small, pictures and scripts are not. */
export const MAX_BYTES = 65_536

const contents = new NativeWeakMap<object, Uint8Array<ArrayBuffer>>()

export const sizeOf = (blob: unknown): number | undefined => attempt(() => sizeGetter?.(blob))
export const typeOf = (blob: unknown): string => attempt(() => typeGetter?.(blob)) ?? ''

/** The bytes a blob was made of, where that was seen and they are few; undefined where they can only be read later. */
export const contentsOf = (blob: object): Uint8Array<ArrayBuffer> | undefined => recall(contents, blob)

/** The bytes of a blob, or of a form with what its files hold, as they are at this moment. */
export const readBlob = (blob: unknown): Promise<ArrayBuffer> =>
  apply(arrayBuffer, new NativeResponse(blob as Blob | FormData), []) as Promise<ArrayBuffer>

/** A string is no longer than the blob that it is part of. */
const piece = (part: unknown): Uint8Array<ArrayBuffer> | undefined =>
  typeof part === 'string' ? utf8(part) : (contentsOf(part as object) ?? bytesOf(part))

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
