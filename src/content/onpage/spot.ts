import { cleanLabel } from '../../core/normalize/field-words'
import type { FieldPlace } from '../isolated'

/** Height of what is pressed, and its width where there is room; the shape in it is 14 wide. */
const HEIGHT = 28
const WIDEST = 28
const NARROWEST = 15
const MOST_TEXTS = 80

/** A box in the viewport's pixels. */
export interface Spot {
  left: number
  top: number
  width: number
  height: number
}

const squeeze = (text: string): string => text.replace(/\s+/g, '')

/** The last piece of text of the row that belongs to the label. */
const labelTextOf = ({ row, control: { element }, label }: FieldPlace): Text | null => {
  if (!row) return null
  const wanted = squeeze(cleanLabel(label.text))
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
  let last: Text | null = null
  for (let looked = 0; looked < MOST_TEXTS && walker.nextNode(); looked++) {
    const text = walker.currentNode as Text
    const words = squeeze(text.data)
    if (words.length > 1 && wanted.includes(words) && !element.contains(text)) last = text
  }
  return last
}

const beside = (letters: { first: DOMRect; last: DOMRect }, control: DOMRect): Spot | null => {
  const { first, last } = letters
  const sameLine = control.top < last.bottom && control.bottom > last.top && control.left >= last.right - 1
  const room = Math.min(sameLine ? control.left - last.right : WIDEST, innerWidth - last.right, WIDEST)
  const top = (line: DOMRect) => line.top + line.height / 2 - HEIGHT / 2
  if (room >= NARROWEST) return { left: last.right, top: top(last), width: room, height: HEIGHT }
  return first.left >= NARROWEST
    ? { left: first.left - NARROWEST - 1, top: top(first), width: NARROWEST, height: HEIGHT }
    : null
}

/**
 * Where the mark of a control stands, never on the control: after the last letter of its label, before the first one
 * where there is no room, or over the control's upper corner where no label can be seen. Null where the control is not
 * to be seen: it has no box, or something (a dialog) lies over it.
 */
export const spotFor = (place: FieldPlace): Spot | null => {
  const { element } = place.control
  const box = element.getBoundingClientRect()
  if (box.width === 0 && box.height === 0) return null
  const { ownerDocument } = element
  const over = ownerDocument.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
  const scope = place.row ?? element
  // Outside the viewport nothing lies at the point; in another root its host does.
  if (over && !scope.contains(over) && !over.contains(scope) && element.getRootNode() === ownerDocument) return null
  const text = labelTextOf(place)
  if (text) {
    const range = ownerDocument.createRange()
    range.selectNodeContents(text)
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0)
    const [first] = lines
    const last = lines.at(-1)
    const spot = first && last && beside({ first, last }, box)
    if (spot) return spot
  }
  return { left: box.right - WIDEST, top: box.top - 17, width: WIDEST, height: 16 }
}
