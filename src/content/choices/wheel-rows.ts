import { BUTTON } from '../buttons'
import { CONTROL_SELECTOR, type Control } from '../controls'
import { childrenOf, classesOf, closestTo, findAllIn, findIn, isMatch, parentOf, tagOf } from '../dom'
import { rowOf } from '../row'
import { SILENT, textOf } from '../text'
import { isPressable, LINK } from './pressable'

const ARROW = /[>›»❯▾▼∨⌄→]$/u
const ARROW_DRAWN = '[class*=arrow],[class*=icon-right],[class*=right-icon],[class*=chevron],[class*=more]'
/** What stands where an answer is still to come. */
const OPEN =
  /^(请|点击|点此|去|未|待|在?地图[上中]?)*(选择|选取|选点|标[注记]|定位|填写|设置|添加|完善|绑定|认证)|^(please |tap to )?(select|choose|pick)\b|選択|선택/iu
const LONGEST = 60
/** A star, a name, a remark, a value, a unit, an arrow. */
const MOST_PIECES = 6
/** Shows a person with number and address, or asks for one. */
const ADDRESS_ROW = '.van-contact-card'

/** Texts in a row, each with the element that it stands in. */
const piecesOf = (row: Element): { owner: Element; text: string }[] => {
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
  const pieces: { owner: Element; text: string }[] = []
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text
    const text = data.trim()
    if (text && parentElement && !isMatch(parentElement, SILENT)) pieces.push({ owner: parentElement, text })
  }
  return pieces
}

/** True where one of a row's siblings is built like it and holds a control: then the row is one of the form's. */
const isAmongRows = (row: Element): boolean => {
  const names = new Set(classesOf(row))
  const parent = parentOf(row)
  return (
    parent !== null &&
    [...childrenOf(parent)].some(
      (other) =>
        other !== row &&
        (names.size > 0 ? classesOf(other).some((name) => names.has(name)) : tagOf(other) === tagOf(row)) &&
        (isMatch(other, CONTROL_SELECTOR) || findIn(other, CONTROL_SELECTOR)),
    )
  )
}

/** The class of the row that a control stands in, by which the form's other rows are known; empty where it has none. */
export const rowClassOf = (control: Control): string => classesOf(rowOf(control) ?? control.element)[0] ?? ''

/**
 * A row of a form that opens a wheel, a list or a map when it is pressed: its name and behind it its value, or words that say
 * that one is to be chosen. `rowClasses` are those of the form's other rows. Null for anything else: rows that lead to another
 * page, buttons, mere texts.
 */
export const wheelRowAt = (row: Element, rowClasses: ReadonlySet<string>): Control | null => {
  if (isMatch(row, `${LINK},${BUTTON.replace('[role=button],', '')}`) || findIn(row, `${LINK},button`)) return null
  if (closestTo(row, 'label')) return null
  const pieces = piecesOf(row)
  const first = pieces[0]
  const value = pieces.findLast(({ text }) => text.length > 1 || !ARROW.test(text))
  if (!first || !value || pieces.length > MOST_PIECES || textOf(row, '', LONGEST + 1).length > LONGEST) return null
  const isOpen = OPEN.test(value.text)
  const leads = ARROW.test(pieces.at(-1)?.text ?? '') || findIn(row, ARROW_DRAWN) !== null || isPressable(row)
  const isRow = classesOf(row).some((name) => rowClasses.has(name)) || isMatch(row, ADDRESS_ROW) || isAmongRows(row)
  if (!(isOpen || leads) || !isRow) return null
  const element = value.owner !== first.owner && value.owner !== row ? value.owner : row
  return { element, widget: 'picker', members: [element] }
}

/** Rows of that kind in a part of a form that holds no control. */
export const wheelRowsIn = (part: Element, rowClasses: ReadonlySet<string>): Control[] => {
  const known = [...rowClasses].map((name) => `.${CSS.escape(name)}`).join(',')
  const rows = known ? findAllIn(part, known) : []
  return (rows.length > 0 ? rows : [part])
    .map((row) => wheelRowAt(row, rowClasses))
    .filter((control) => control !== null)
}
