const decoder = new TextDecoder('gbk')

/** GBK's two bytes of a character, found by asking Node what each pair says. */
const pairOf = (character: string): [number, number] => {
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++)
      if (decoder.decode(Uint8Array.of(first, second)) === character) return [first, second]
  throw new Error(`GBK has no ${character}`)
}

const pairs = new Map<string, readonly number[]>()

/** A text's bytes in GBK; throws where it has none. */
export const gbk = (text: string): Buffer =>
  Buffer.from(
    [...text].flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)]
      const pair = pairs.get(character) ?? pairOf(character)
      pairs.set(character, pair)
      return [...pair]
    }),
  )
