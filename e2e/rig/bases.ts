/** Digits of a number in another base, most significant first. */
export const inAlphabetOf = (number: bigint, alphabet: string): string => {
  let rest = number
  let text = ''
  for (const base = BigInt(alphabet.length); rest > 0n; rest /= base) text = alphabet.charAt(Number(rest % base)) + text
  return text
}
export const inAlphabet = (bytes: Uint8Array, alphabet: string): string =>
  inAlphabetOf(BigInt(`0x${Buffer.from(bytes).toString('hex')}`), alphabet)

/** RFC 4648, section 6: five bits a letter. */
export const base32 = (data: string | Uint8Array): string => {
  const bits = [...Buffer.from(data as string)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const letters = bits.match(/.{1,5}/g) ?? []
  return letters
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(Number.parseInt(five.padEnd(5, '0'), 2)))
    .join('')
}
export const padded = (text: string): string => text.padEnd(Math.ceil(text.length / 8) * 8, '=')
/** RFC 9285. */
export const base45 = (data: Uint8Array): string => {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
  return [...data]
    .flatMap((byte, at) =>
      at % 2 === 1 ? [] : at + 1 < data.length ? [[byte * 256 + (data[at + 1] ?? 0), 3]] : [[byte, 2]],
    )
    .map(([number = 0, length = 0]) =>
      Array.from({ length }, (_, place) => digits.charAt(Math.floor(number / 45 ** place) % 45)).join(''),
    )
    .join('')
}
export const base58 = (data: string | Uint8Array): string =>
  inAlphabet(Buffer.from(data as string), '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')
