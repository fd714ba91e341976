/** Ways to write a number in binary data: protobuf's, a fixed integer's, a double's, two digits a byte. */
export const BINARY: ReadonlySet<string> = new Set(['varint', 'integer', 'double', 'bcd'])

/** Shorter numbers stand in much binary data by accident. */
const LEAST_DIGITS = 9
const MOST_DIGITS = 18

/** Bytes of protobuf's variable-length integer, the lowest seven bits first. */
const varintOf = (number: bigint): number[] => {
  const bytes: number[] = []
  let rest = number
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128)
  return [...bytes, Number(rest)]
}

const wordOf = (write: (view: DataView) => void): number[] => {
  const bytes = new Uint8Array(8)
  write(new DataView(bytes.buffer))
  return [...bytes]
}

const pairsOf = (nibbles: string): number[] => (nibbles.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))

/** The nibbles of a byte the other way round, as telephone networks write digits. */
const swapped = (byte: number): number => ((byte & 15) << 4) | (byte >> 4)

/**
 * A decimal number as binary formats write it, one character a byte: protobuf's varint, and 64 bits of an integer and of a
 * double in either order (MessagePack, CBOR, BSON, protobuf's fixed64). None for short numbers.
 */
export const binaryForms = (digits: string): { text: string; encoding: string }[] => {
  if (!/^[1-9]\d*$/.test(digits) || digits.length < LEAST_DIGITS || digits.length > MOST_DIGITS) return []
  const number = BigInt(digits)
  const integer = wordOf((view) => view.setBigUint64(0, number))
  const double = wordOf((view) => view.setFloat64(0, Number(number)))
  const forms: [string, number[]][] = [
    ['varint', varintOf(number)],
    // What protobuf's sint64 makes of it.
    ['varint', varintOf(number * 2n)],
    ...[digits.length % 2 === 1 ? `0${digits}` : digits, digits.length % 2 === 1 ? `${digits}f` : digits].flatMap(
      (nibbles): [string, number[]][] => [
        ['bcd', pairsOf(nibbles)],
        ['bcd', pairsOf(nibbles).map(swapped)],
      ],
    ),
    ['integer', integer],
    ['integer', integer.toReversed()],
    ['double', double],
    ['double', double.toReversed()],
  ]
  return forms.map(([encoding, bytes]) => ({ text: String.fromCharCode(...bytes), encoding }))
}
