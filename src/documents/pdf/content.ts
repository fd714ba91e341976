import type { PdfFile } from './file'
import { type Font, readFont } from './fonts'
import { type Dictionary, Keyword, Name, type PdfObject, Reader, Stream } from './objects'

/** A piece of a page's text where it stands, in the page's units. */
export interface Piece {
  text: string
  x: number
  y: number
  /** Where the next would stand. */
  endX: number
  size: number
}

type Matrix = readonly [number, number, number, number, number, number]
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** `a` and then `b`. */
const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
]

interface State {
  matrix: Matrix
  font: Font | null
  size: number
  charSpace: number
  wordSpace: number
  /** Of the width, 1 for all of it. */
  scale: number
  leading: number
  rise: number
}

/** Forms inside forms, in a file that means harm. */
const MOST_DEPTH = 12
const MOST_PIECES = 200_000

const numbersOf = (operands: readonly PdfObject[]): number[] =>
  operands.map((operand) => (typeof operand === 'number' ? operand : 0))

/** Skips the bytes of a picture that stands in the stream itself: `BI … ID … EI`. */
const skipPicture = (reader: Reader): void => {
  const { bytes } = reader
  for (let at = reader.at; at + 2 < bytes.length; at++)
    if (bytes[at] === 0x45 && bytes[at + 1] === 0x49 && (bytes[at - 1] ?? 0) <= 32 && (bytes[at + 2] ?? 32) <= 32) {
      reader.at = at + 2
      return
    }
  reader.at = bytes.length
}

/** Goes through the operators of a page that show text (ISO 32000-1, 9.4) and gives the pieces in their order. */
export class ContentReader {
  readonly pieces: Piece[] = []
  /** Codes of which their font does not tell the character. */
  unknown = 0
  private readonly fonts = new Map<Dictionary, Font>()
  private state: State = {
    matrix: IDENTITY,
    font: null,
    size: 1,
    charSpace: 0,
    wordSpace: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  }
  private stack: State[] = []
  private text: Matrix = IDENTITY
  private line: Matrix = IDENTITY

  constructor(private readonly file: PdfFile) {}

  private show(bytes: PdfObject): void {
    const { font, size, charSpace, wordSpace, scale, rise, matrix } = this.state
    if (!(bytes instanceof Uint8Array) || !font || this.pieces.length > MOST_PIECES) return
    const at = times([1, 0, 0, 1, 0, rise], times(this.text, matrix))
    let text = ''
    let moved = 0
    for (const { text: character, width, isSpace } of font(bytes)) {
      if (character === null) this.unknown++
      else text += character
      moved += ((width / 1000) * size + charSpace + (isSpace ? wordSpace : 0)) * scale
    }
    this.text = times([1, 0, 0, 1, moved, 0], this.text)
    const end = times(this.text, matrix)
    const height = Math.hypot(at[2], at[3]) * size
    if (text) this.pieces.push({ text, x: at[4], y: at[5], endX: end[4], size: height || size })
  }

  private nextLine(x: number, y: number): void {
    this.line = times([1, 0, 0, 1, x, y], this.line)
    this.text = this.line
  }

  private chooseFont(name: PdfObject | undefined, resources: Dictionary | null): void {
    const fonts = this.file.dictionary(resources?.get('Font'))
    const font = name instanceof Name ? this.file.dictionary(fonts?.get(name.name)) : null
    if (!font) {
      this.state.font = null
      return
    }
    const known = this.fonts.get(font) ?? readFont(this.file, font)
    this.fonts.set(font, known)
    this.state.font = known
  }

  private showForm(name: PdfObject | undefined, resources: Dictionary | null, depth: number): void {
    const objects = this.file.dictionary(resources?.get('XObject'))
    const form = name instanceof Name ? this.file.resolve(objects?.get(name.name)) : null
    if (!(form instanceof Stream)) return
    const kind = this.file.resolve(form.dictionary.get('Subtype'))
    if (!(kind instanceof Name && kind.name === 'Form')) return
    const bytes = this.file.bytesOf(form)
    if (!bytes) return
    const before = this.state
    const given = this.file.resolve(form.dictionary.get('Matrix'))
    const matrix =
      Array.isArray(given) && given.length === 6
        ? (numbersOf(given.map(this.file.resolve)) as unknown as Matrix)
        : IDENTITY
    this.state = { ...before, matrix: times(matrix, before.matrix) }
    this.run(bytes, this.file.dictionary(form.dictionary.get('Resources')) ?? resources, depth + 1)
    this.state = before
  }

  private operate(word: string, operands: PdfObject[], resources: Dictionary | null, depth: number): void {
    const { state } = this
    const numbers = numbersOf(operands)
    const [a = 0, b = 0] = numbers
    switch (word) {
      case 'q':
        this.stack.push({ ...state })
        return
      case 'Q':
        this.state = this.stack.pop() ?? state
        return
      case 'cm':
        if (numbers.length === 6) state.matrix = times(numbers as unknown as Matrix, state.matrix)
        return
      case 'BT':
        this.text = IDENTITY
        this.line = IDENTITY
        return
      case 'Tf':
        this.chooseFont(operands[0], resources)
        state.size = numbers[1] ?? 1
        return
      case 'Tc':
        state.charSpace = a
        return
      case 'Tw':
        state.wordSpace = a
        return
      case 'Tz':
        state.scale = a / 100
        return
      case 'TL':
        state.leading = a
        return
      case 'Ts':
        state.rise = a
        return
      case 'Td':
        this.nextLine(a, b)
        return
      case 'TD':
        state.leading = -b
        this.nextLine(a, b)
        return
      case 'Tm':
        if (numbers.length !== 6) return
        this.line = numbers as unknown as Matrix
        this.text = this.line
        return
      case 'T*':
        this.nextLine(0, -state.leading)
        return
      case 'Tj':
        this.show(operands[0] ?? null)
        return
      case "'":
        this.nextLine(0, -state.leading)
        this.show(operands[0] ?? null)
        return
      case '"':
        state.wordSpace = a
        state.charSpace = b
        this.nextLine(0, -state.leading)
        this.show(operands[2] ?? null)
        return
      case 'TJ':
        for (const one of Array.isArray(operands[0]) ? operands[0] : [])
          if (typeof one === 'number')
            this.text = times([1, 0, 0, 1, (-one / 1000) * state.size * state.scale, 0], this.text)
          else this.show(one)
        return
      case 'Do':
        if (depth < MOST_DEPTH) this.showForm(operands[0], resources, depth)
        return
      default:
    }
  }

  run(bytes: Uint8Array, resources: Dictionary | null, depth = 0): void {
    const reader = new Reader(bytes)
    const outer = this.stack
    this.stack = []
    let operands: PdfObject[] = []
    while (!reader.isAtEnd) {
      const object = reader.read()
      if (!(object instanceof Keyword)) {
        operands.push(object)
        continue
      }
      if (object.word === 'ID') skipPicture(reader)
      else this.operate(object.word, operands, resources, depth)
      operands = []
    }
    this.stack = outer
  }
}
