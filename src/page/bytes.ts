import { attempt } from './attempt'
import { apply, decode, decoder, fromCharCode, getPrototypeOf, getterOf, indexOf, isView, toBase64 } from './captured'

const NativeUint8Array = Uint8Array
const bufferLength = getterOf<number>(ArrayBuffer.prototype, 'byteLength')
const typedArray = getPrototypeOf(Uint8Array.prototype) as object
const parts = (owner: object) =>
  [getterOf(owner, 'buffer'), getterOf(owner, 'byteOffset'), getterOf(owner, 'byteLength')] as [
    (view: unknown) => ArrayBuffer,
    (view: unknown) => number,
    (view: unknown) => number,
  ]
const ofArray = parts(typedArray)
const ofDataView = parts(DataView.prototype)

/** The bytes that a buffer or a view shows, without copying; undefined for anything else. Never throws. */
export const bytesOf = (value: unknown): Uint8Array<ArrayBuffer> | undefined =>
  attempt(() => {
    if (!isView(value)) {
      bufferLength?.(value)
      return new NativeUint8Array(value as ArrayBuffer)
    }
    // The natives check the kind themselves: a DataView makes the first getter throw.
    const [buffer, offset, length] = attempt(() => ofArray[0](value)) ? ofArray : ofDataView
    return new NativeUint8Array(buffer(value), offset(value), length(value))
  })

const CHUNK = 8192

/** Bytes as text where they are UTF-8 without NUL, else as base64. */
export const readBytes = (bytes: Uint8Array): { text: string; isBase64: boolean } => {
  const text = attempt(() => decode(decoder, bytes as Uint8Array<ArrayBuffer>))
  if (text !== undefined && indexOf(text, '\0') < 0) return { text, isBase64: false }
  let binary = ''
  const { length } = bytes
  for (let i = 0; i < length; i += CHUNK) {
    binary += apply(
      fromCharCode,
      null,
      new NativeUint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset + i, Math.min(CHUNK, length - i)) as never,
    )
  }
  return { text: toBase64(binary), isBase64: true }
}
