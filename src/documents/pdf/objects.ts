/** The objects of a PDF (ISO 32000-1, 7.3) as plain values. */
export class Name {
  constructor(readonly name: string) {}
}
export class Reference {
  constructor(readonly number: number) {}
}
/** A word of a content stream: an operator. */
export class Keyword {
  constructor(readonly word: string) {}
}
export type Dictionary = Map<string, PdfObject>
export class Stream {
  constructor(
    readonly dictionary: Dictionary,
    /** As it lies in the file, encoded by its filters. */
    readonly raw: Uint8Array,
  ) {}
}
/** Strings are bytes: which characters they are says a font. */
export type PdfObject =
  | number
  | boolean
  | null
  | Name
  | Reference
  | Keyword
  | Uint8Array
  | PdfObject[]
  | Dictionary
  | Stream

const WHITE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITERS = new Set([...'()<>[]{}/%'].map((letter) => letter.charCodeAt(0)))
const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }
/** Arrays and dictionaries inside one another, in a file that means harm. */
const MOST_DEPTH = 60

const codeOf = (letter: string): number => letter.charCodeAt(0)
const OPEN = codeOf('(')
const CLOSE = codeOf(')')
const LESS = codeOf('<')
const MORE = codeOf('>')
const SLASH = codeOf('/')
const BACKSLASH = codeOf('\\')
const HASH = codeOf('#')
const PERCENT = codeOf('%')

export const latin = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

const hexValue = (byte: number): number => Number.parseInt(String.fromCharCode(byte), 16)

/** Reads objects one after the other; null stands for the end, too, which `isAtEnd` tells apart. */
export class Reader {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length
  }

  skipWhite(): void {
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at] as number
      if (byte === PERCENT)
        while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13) this.at++
      else if (!WHITE.has(byte)) return
    }
  }

  private regular(): string {
    const start = this.at
    while (this.at < this.bytes.length) {
      const byte = this.bytes[this.at] as number
      if (WHITE.has(byte) || DELIMITERS.has(byte)) break
      this.at++
    }
    return latin(this.bytes.subarray(start, this.at))
  }

  private name(): Name {
    this.at++
    const start = this.at
    const written = this.regular()
    if (!this.bytes.subarray(start, this.at).includes(HASH)) return new Name(written)
    return new Name(
      written.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    )
  }

  private escaped(out: number[]): void {
    const letter = String.fromCharCode(this.bytes[++this.at] ?? 0)
    if (/[0-7]/.test(letter)) {
      const [octal = '0'] = /^[0-7]{1,3}/.exec(latin(this.bytes.subarray(this.at, this.at + 3))) ?? []
      out.push(Number.parseInt(octal, 8) & 255)
      this.at += octal.length - 1
    } else if (letter === '\r') {
      if (this.bytes[this.at + 1] === 10) this.at++
    } else if (letter !== '\n') out.push(ESCAPES[letter] ?? letter.charCodeAt(0))
  }

  private literal(): Uint8Array {
    const out: number[] = []
    let depth = 0
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at] as number
      if (byte === BACKSLASH) {
        this.escaped(out)
        continue
      }
      if (byte === OPEN && ++depth === 1) continue
      if (byte === CLOSE && --depth === 0) break
      out.push(byte)
    }
    this.at++
    return Uint8Array.from(out)
  }

  private hex(): Uint8Array {
    const digits: number[] = []
    for (this.at++; this.at < this.bytes.length && this.bytes[this.at] !== MORE; this.at++) {
      const value = hexValue(this.bytes[this.at] as number)
      if (!Number.isNaN(value)) digits.push(value)
    }
    this.at++
    if (digits.length % 2 === 1) digits.push(0)
    return Uint8Array.from(
      { length: digits.length / 2 },
      (_, i) => (digits[2 * i] as number) * 16 + (digits[2 * i + 1] as number),
    )
  }

  private array(depth: number): PdfObject[] {
    const items: PdfObject[] = []
    this.at++
    for (;;) {
      this.skipWhite()
      if (this.isAtEnd) return items
      if (this.bytes[this.at] === codeOf(']')) {
        this.at++
        return items
      }
      items.push(this.read(depth + 1))
    }
  }

  private dictionary(depth: number): Dictionary {
    const entries: Dictionary = new Map()
    this.at += 2
    for (;;) {
      this.skipWhite()
      if (this.isAtEnd) return entries
      if (this.bytes[this.at] === MORE) {
        this.at += 2
        return entries
      }
      const key = this.read(depth + 1)
      const value = this.read(depth + 1)
      if (key instanceof Name) entries.set(key.name, value)
    }
  }

  /** `12 0 R` begins like a number. */
  private numberOrReference(written: string): PdfObject {
    const value = Number(written.replace(/^([+-])[+-]+/, '$1'))
    if (!/^\d+$/.test(written)) return Number.isNaN(value) ? 0 : value
    const after = /^[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![A-Za-z0-9])/.exec(
      latin(this.bytes.subarray(this.at, this.at + 20)),
    )
    if (!after) return value
    this.at += after[0].length
    return new Reference(value)
  }

  read(depth = 0): PdfObject {
    this.skipWhite()
    if (this.isAtEnd || depth > MOST_DEPTH) {
      this.at = this.bytes.length
      return null
    }
    const byte = this.bytes[this.at] as number
    if (byte === SLASH) return this.name()
    if (byte === OPEN) return this.literal()
    if (byte === LESS) return this.bytes[this.at + 1] === LESS ? this.dictionary(depth) : this.hex()
    if (byte === codeOf('[')) return this.array(depth)
    if (DELIMITERS.has(byte)) {
      this.at++
      return null
    }
    const word = this.regular()
    if (/^[+\-.\d]/.test(word)) return this.numberOrReference(word)
    if (word === 'true' || word === 'false') return word === 'true'
    return word === 'null' ? null : new Keyword(word)
  }
}
