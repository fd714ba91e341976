import { decodeStream } from './filters'
import { type Dictionary, Keyword, latin, Name, type PdfObject, Reader, Reference, Stream } from './objects'

const OBJECT = /(?:^|[^\d])(\d{1,8})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj(?![a-z])/g
/** References that lead to references. */
const MOST_HOPS = 20
const MOST_OBJECTS = 200_000

/** Needs a password, or forbids reading by a program. */
export class LockedPdf extends Error {
  override name = 'LockedPdf'
}

const indexOfWord = (bytes: Uint8Array, word: string, from: number): number => {
  const first = word.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1))
    if (latin(bytes.subarray(at, at + word.length)) === word) return at
  return -1
}

/**
 * A PDF's objects by their number. They are found by going through the file and not by its tables, which repaired,
 * signed and joined files often have wrong; where an object is there twice the later one is meant, as in any file that
 * was added to.
 */
export class PdfFile {
  private readonly places = new Map<number, number>()
  private readonly packed = new Map<number, PdfObject>()
  private readonly read = new Map<number, PdfObject>()
  /** Entries of all trailers; the later ones count. */
  private readonly trailer: Dictionary = new Map()

  constructor(private readonly bytes: Uint8Array) {
    const text = new TextDecoder('latin1').decode(bytes)
    for (const match of text.matchAll(OBJECT)) {
      if (this.places.size > MOST_OBJECTS) break
      const digits = match[0].search(/\d/)
      this.places.set(Number(match[1]), match.index + digits)
    }
    for (const match of text.matchAll(/trailer/g)) this.addTrailer(new Reader(bytes, match.index + 7).read())
    const streams = [...this.places.keys()].map((number) => [number, this.objectAt(number)] as const)
    const kind = (object: PdfObject): string => {
      const type = object instanceof Stream ? object.dictionary.get('Type') : undefined
      return type instanceof Name ? type.name : ''
    }
    for (const [, object] of streams)
      if (object instanceof Stream && kind(object) === 'XRef') this.addTrailer(object.dictionary)
    if (this.trailer.has('Encrypt')) throw new LockedPdf()
    for (const [, object] of streams) if (object instanceof Stream && kind(object) === 'ObjStm') this.unpack(object)
  }

  private addTrailer(entries: PdfObject): void {
    if (!(entries instanceof Map)) return
    for (const [key, value] of entries) this.trailer.set(key, value)
  }

  private objectAt(number: number): PdfObject {
    const known = this.read.get(number)
    if (known !== undefined) return known
    const place = this.places.get(number)
    if (place === undefined) return null
    this.read.set(number, null)
    const reader = new Reader(this.bytes, place)
    reader.read()
    reader.read()
    reader.read()
    const object = reader.read()
    const made = object instanceof Map ? this.withBytes(object, reader) : object
    this.read.set(number, made)
    return made
  }

  /** A dictionary with the bytes that follow it, where it has some. */
  private withBytes(dictionary: Dictionary, reader: Reader): Dictionary | Stream {
    const word = reader.read()
    if (!(word instanceof Keyword && word.word === 'stream')) return dictionary
    let start = reader.at
    if (this.bytes[start] === 13) start++
    if (this.bytes[start] === 10) start++
    const length = this.resolve(dictionary.get('Length'))
    const told = typeof length === 'number' && length >= 0 ? start + length : -1
    // A wrong length is common: the word after the bytes must be the right one.
    const isTold = told !== -1 && /^[\0\t\n\f\r ]*endstream/.test(latin(this.bytes.subarray(told, told + 20)))
    const found = isTold ? told : indexOfWord(this.bytes, 'endstream', start)
    return new Stream(dictionary, this.bytes.subarray(start, found === -1 ? undefined : found))
  }

  /** Objects that lie together in a stream (ISO 32000-1, 7.5.7). */
  private unpack(stream: Stream): void {
    const bytes = this.bytesOf(stream)
    const [count, first] = ['N', 'First'].map((key) => this.resolve(stream.dictionary.get(key)))
    if (!bytes || typeof count !== 'number' || typeof first !== 'number') return
    const head = new Reader(bytes)
    for (let i = 0; i < Math.min(count, MOST_OBJECTS) && !head.isAtEnd; i++) {
      const [number, offset] = [head.read(), head.read()]
      if (typeof number === 'number' && typeof offset === 'number')
        this.packed.set(number, new Reader(bytes, first + offset).read())
    }
  }

  /** What an object is, references followed. */
  readonly resolve = (object: PdfObject | undefined): PdfObject => {
    let found = object ?? null
    for (let hop = 0; found instanceof Reference && hop < MOST_HOPS; hop++)
      found = this.packed.has(found.number) ? (this.packed.get(found.number) as PdfObject) : this.objectAt(found.number)
    return found instanceof Reference ? null : found
  }

  dictionary(object: PdfObject | undefined): Dictionary | null {
    const found = this.resolve(object)
    if (found instanceof Stream) return found.dictionary
    return found instanceof Map ? found : null
  }

  bytesOf(stream: Stream): Uint8Array | null {
    return decodeStream(stream.dictionary, stream.raw, this.resolve)
  }

  /** The root of everything: what the trailer names, or whatever says that it is a catalog. */
  catalog(): Dictionary | null {
    const named = this.dictionary(this.trailer.get('Root'))
    if (named?.has('Pages')) return named
    for (const number of [...this.places.keys(), ...this.packed.keys()]) {
      const one = this.dictionary(new Reference(number))
      const type = one?.get('Type')
      if (one && type instanceof Name && type.name === 'Catalog') return one
    }
    return null
  }
}
