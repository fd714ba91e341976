import { isReadable, utf8Text } from './encodings'

const LEAST = 4

const lengthOf = (byte: number): number =>
  byte >= 0x20 && byte < 0x7f ? 1 : byte >> 5 === 6 ? 2 : byte >> 4 === 14 ? 3 : byte >> 3 === 30 ? 4 : 0

/**
 * The runs of readable UTF-8 text of at least four bytes in binary data: the strings of protobuf and MessagePack, whose
 * lengths and tags stand between them, without a schema.
 */
export const readableRuns = (bytes: Uint8Array, most: number): string[] => {
  const runs: string[] = []
  let from = 0
  let at = 0
  const close = (): void => {
    const text = at - from >= LEAST ? utf8Text(bytes.subarray(from, at)) : null
    if (text !== null && runs.length < most) runs.push(text)
  }
  while (at < bytes.length) {
    const length = lengthOf(bytes[at] as number)
    const text = length > 1 && at + length <= bytes.length ? utf8Text(bytes.subarray(at, at + length)) : null
    if (length === 1 || (text !== null && isReadable(text))) at += length
    else {
      close()
      at++
      from = at
    }
  }
  close()
  return runs
}
