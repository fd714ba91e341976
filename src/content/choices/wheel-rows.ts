import { BUTTON } from '../buttons'
import type { Control } from '../controls'
import { CONTROL_SELECTOR } from '../controls'
import { childrenOf, classesOf, closestTo, findIn, isMatch, parentOf, tagOf } from '../dom'
import { SILENT, textOf } from '../text'
import { isPressable } from './pressable'

const ARROW = /[>›»❯▾▼∨⌄→]$/u
const ARROW_DRAWN = '[class*=arrow],[class*=icon-right],[class*=right-icon],[class*=chevron],[class*=more]'
/** What stands where an answer is still to come. */
const OPEN = /^(请|点击|去|未|待)*(选择|选取|填写|设置|添加|完善|绑定|认证)|^(please )?(select|choose)\b|選択|선택/iu
const LONGEST = 60

/** Texts in a row, each with the element that it stands in. */
const piecesOf = (row: Element): { owner: Element; text: string }[] => {
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
  const pieces: { owner: Element; text: string }[] = []
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text
    const text = data.trim()
    if (text && parentElement && !SILENT.test(tagOf(parentElement))) pieces.push({ owner: parentElement, text })
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

/**
 * A row of a form that opens a wheel, a list or a map when it is pressed: its name and behind it its value, or words that say
 * that one is to be chosen. Null for anything else: rows that lead to another page, buttons, mere texts.
 */
export const wheelRowAt = (row: Element): Control | null => {
  if (isMatch(row, `a[href],${BUTTON.replace('[role=button],', '')}`) || findIn(row, `a[href],button`)) return null
  if (closestTo(row, 'label')) return null
  const pieces = piecesOf(row)
  const first = pieces[0]
  const value = pieces.findLast(({ text }) => text.length > 1 || !ARROW.test(text))
  if (!first || !value || textOf(row, '', LONGEST + 1).length > LONGEST) return null
  const isOpen = OPEN.test(value.text)
  const leads = ARROW.test(pieces.at(-1)?.text ?? '') || findIn(row, ARROW_DRAWN) !== null || isPressable(row)
  if (!(isOpen || leads) || !isAmongRows(row)) return null
  const element = value.owner !== first.owner && value.owner !== row ? value.owner : row
  return { element, widget: 'picker', members: [element] }
}
