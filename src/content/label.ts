import { read } from './attributes'
import { BUTTON } from './buttons'
import type { Control } from './controls'
import { CONTROL_SELECTOR, controlAt, isTickable, NATIVE } from './controls'
import {
  attributeOf,
  childrenOf,
  closestTo,
  contains,
  findAllIn,
  findIn,
  forChildren,
  isMatch,
  parentOf,
  previousNodeOf,
  previousOf,
  rootOf,
  tagOf,
  textContentOf,
  upFrom,
} from './dom'
import { memo, untilChange } from './memo'
import { MESSAGE, partsIn } from './parts'
import { controlsIn, holdsOthers, ownSpaceOf, rowOf, wrapperOf } from './row'
import { clip, oneLine, textOf, unique } from './text'
import { isShown } from './visibility'

export interface Label {
  /** As it stands there, with its stars and remarks. */
  text: string
  from: 'label' | 'aria' | 'row' | 'preceding' | 'placeholder' | 'title' | 'none'
}

const SKIP = `${CONTROL_SELECTOR},${BUTTON},${MESSAGE}`
const CODE_BUTTON = /(获取|发送|重发|点击)[^，。]{0,4}(验证码|校验码|动态码)|^\d{1,3}\s*[s秒]$|后重(发|试)/g
/** Anything but stars, numbers, units and remarks names something. */
const NAMING = /[^\s\d*＊+＋:：>›»()（）元¥￥%请請必填选输入写择@/-]/
const MAX_LABEL = 200

const label = (raw: string, from: Label['from']): Label | null =>
  NAMING.test(raw.replace(CODE_BUTTON, '')) ? { text: clip(oneLine(raw), MAX_LABEL), from } : null

const byId = (element: Element, ids: string): Element[] => {
  const root = ids && rootOf(element)
  return root ? ids.split(/\s+/).flatMap((id) => root.getElementById(id) ?? []) : []
}

/** The first label element of a root for each id. */
const labelsIn = memo((root: Document | ShadowRoot): Map<string, Element> => {
  const labels = findAllIn(root, 'label[for]').reverse()
  return new Map(labels.map((element) => [attributeOf(element, 'for'), element]))
})

const fromLabelElement = (control: Control): Label | null => {
  if (control.members.length > 1) return null
  const { element } = control
  const id = read(element, 'id')
  const root = id && rootOf(element)
  // Where an id was given twice, the label is the first one's.
  const own = root && root.getElementById(id) === element && labelsIn(root).get(id)
  const named = own && label(textOf(own, SKIP), 'label')
  if (named) return named
  const wrapping = closestTo(element, 'label')
  return wrapping && label(textOf(wrapping, SKIP), 'label')
}

const fromAria = ({ element }: Control): Label | null => {
  // What is drawn in it is its value.
  const names = byId(element, read(element, 'aria-labelledby')).filter((found) => !contains(element, found))
  const texts = names.map((found) => textOf(found, SKIP))
  const found = label(texts.join(' '), 'aria') ?? label(read(element, 'aria-label'), 'aria')
  // Its library calls each of them alike, or by its value.
  return found &&
    found.text !== textOf(element) &&
    !closestTo(element, '.adm-selector,.adm-switch,.adm-image-uploader,[aria-label$=-group]')
    ? found
    : null
}

const isOwn = ({ element, members }: Control, other: Element): boolean => other === element || members.includes(other)

interface Beside {
  control: Control
  before: string
  after: string
}

const besides = untilChange<Element, Beside>()

/** Text of a row before a control, from the control before it on, and behind it as far as the next one. */
const beside = (row: Element, control: Control): Beside => {
  const known = besides.get(row)
  if (known?.control === control) return known
  let before: string[] = []
  const after: string[] = []
  let isPast = false
  let isOver = false
  let isOther = false
  const controls = new Set(controlsIn(row))
  const { silent } = partsIn(row)
  const visit = (node: Node): void => {
    if (isOver) return
    if (node.nodeType === Node.TEXT_NODE) {
      ;(isPast ? after : before).push((node as Text).data)
      return
    }
    if (!(node instanceof Element)) return
    if (isOwn(control, node)) {
      isPast = true
      // A custom box carries its words inside itself.
      if (isTickable(control)) after.push(textOf(node))
      return
    }
    const isApart = !contains(node, control.element)
    if (isApart && controls.has(node)) {
      if (isPast) isOver = true
      else {
        before = []
        isOther = true
      }
      return
    }
    if (isApart && silent.has(node)) return
    const was = isOther
    isOther = false
    forChildren(node, visit)
    before.push(' ')
    // What stands behind another control in an element of theirs is that one's.
    if (isApart && isOther) before = []
    isOther ||= was
  }
  visit(row)
  const found = { control, before: oneLine(before.join('')), after: oneLine(after.join('')) }
  besides.set(row, found)
  return found
}

/** Sums above a field that says itself what it asks for are of something else. */
const unpriced = (text: string, control: Control): string =>
  /[¥￥$€]\s?\d/.test(text) && placeholderOf(control) ? '' : text

/** What a row says of a control: before it, or behind it for boxes that are ticked. */
const textBeside = (row: Element, control: Control): string => {
  const { before, after } = beside(row, control)
  return isTickable(control) ? after || before : unpriced(before, control)
}

const fromRow = (control: Control): Label | null => {
  const read = (row: Element | null): Label | null => {
    const text = row ? textBeside(row, control) : ''
    return text.length <= 100 ? label(text, 'row') : null
  }
  return read(rowOf(control)) ?? read(ownSpaceOf(control))
}

/**
 * Text right before the control or one of its two parents. A parent that holds other controls too has a text for all of
 * them: it is the name of the first one where that has no other. What is not shown names nothing that is. `from` stands for
 * the control where what is around it says no more than itself.
 */
const fromPreceding = (
  control: Control,
  isLast = control.members.length > 1,
  from = wrapperOf(control),
): Label | null => {
  for (const element of upFrom(from, 3)) {
    for (let node = previousNodeOf(element); node; node = previousNodeOf(node)) {
      if (node instanceof Element) {
        if (isMatch(node, SKIP) || findIn(node, CONTROL_SELECTOR)) break
        if (!isShown(node) && isShown(control.element)) continue
      }
      const text =
        node instanceof Element
          ? textOf(node, SKIP)
          : node.nodeType === Node.TEXT_NODE
            ? oneLine((node as Text).data)
            : ''
      // Before a bare text its star stands in an element of its own.
      const before = previousNodeOf(node)
      const star = before instanceof Element && textContentOf(before) === '*' ? '*' : ''
      const named = text.length <= 60 ? label(text && star + unpriced(text, control), 'preceding') : null
      if (named) return named
    }
    const parent = parentOf(element)
    if (parent && holdsOthers(parent, control) && !(isLast && controlsIn(parent)[0] === control.element)) return null
  }
  return null
}

const isHiddenList = (element: Element): boolean =>
  isMatch(element, 'select') && (isMatch(element, '[aria-hidden=true]') || !isShown(element))

/**
 * The name of the control right before, of whose question one that has no name at all is a further part: month, year,
 * domain. `isDrawn`: only where that is a list of the browser's own, which this one is drawn instead of.
 */
const fromPartBefore = (control: Control, parts: number, isDrawn = false): Label | null => {
  const beside = previousOf(ownSpaceOf(control) ?? wrapperOf(control))
  const before = beside && tagOf(beside) === 'br' ? previousOf(beside) : beside
  const inside = before && controlsIn(before).at(-1)
  // What has words of its own is a row of its own, and what is no list beside lists another answer.
  const isApart = inside && (!/^(select|picker)$/.test(control.widget) || label(textOf(before, SKIP), 'row'))
  const whole = before && parts > 0 && !isApart && controlAt(inside ?? before)
  if (!whole || (isDrawn && !isHiddenList(whole.element))) return null
  const found = labelOf(whole, parts - 1)
  return found.from === 'placeholder' ? null : found
}

/** What uni-app opens a list from may be the whole row: then more than its name stands in it. */
const fromInside = ({ element, widget }: Control): Label | null => {
  const [inside] = widget === 'picker' ? partsIn(element).labels : []
  return inside && textOf(inside) !== textOf(element) ? label(textOf(inside), 'row') : null
}

/** Libraries whose tables keep their heads in a table apart. */
const TABLE = 'table:has(th),.el-table,.ant-table,.t-table'

/** What stands alone over all columns is a title, and no column's. */
const HEADS = 'tr:has(:nth-child(2))'

/** Before a cell it is the name of that one alone: a résumé has pairs beside the picture. */
const HEAD = 'th:not(:has(+td))'

/** The heading of a control's column; `isBare` where a row of words over all others is one, whatever its cells are. */
const fromColumn = ({ element }: Control, isBare = false): Label | null => {
  const cell = closestTo(element, 'td') as HTMLTableCellElement | null
  const table = cell && closestTo(cell, isBare ? 'table' : TABLE)
  const heads = table && findIn(table, HEADS)
  const head = heads && childrenOf(heads)[cell.cellIndex]
  return head && (isMatch(head, HEAD) || (isBare && !controlsIn(heads)[0])) ? label(textOf(head), 'row') : null
}

/** What stands behind a control: a star, a remark, a unit, at times its name. */
export const textBehind = (control: Control): string => {
  const space = ownSpaceOf(control)
  if (!space) return ''
  const { before, after } = beside(space, control)
  return clip(after || (isTickable(control) ? before : ''), 60)
}

/** What a picker says before anything was chosen, and no value could be. */
const HINT = /[必选選]填|^[请請点點击去未待]*[选選][择擇]/

/** The hint inside a control: its attribute, or the element that uni-app draws over it. */
export const placeholderOf = (control: Control): string => {
  const own = read(control.element, 'placeholder') || read(control.element, 'aria-placeholder')
  if (own) return oneLine(own)
  const wrapper = wrapperOf(control)
  const drawn = wrapper !== control.element && findIn(wrapper, '[class*=placeholder]')
  if (drawn) return textOf(drawn)
  if (isMatch(control.element, NATIVE)) return ''
  const inside = findIn(control.element, '[class*=placeholder],[placeholder]')
  const words = textOf(inside ?? control.element, '', 60)
  if (inside) return words || attributeOf(inside, 'placeholder')
  return control.widget === 'file' || (control.widget === 'picker' && HINT.test(words)) ? words : ''
}

/** What a control is called, by the order in which one can trust it, and where that was found; of a question of so many parts more. */
export const labelOf = (control: Control, parts = 3): Label =>
  fromLabelElement(control) ??
  fromAria(control) ??
  label(control.name ?? (control.widget === 'authorize-button' ? textOf(control.element) : ''), 'label') ??
  fromInside(control) ??
  fromColumn(control) ??
  fromRow(control) ??
  fromPreceding(control) ??
  label(read(control.element, 'title'), 'title') ??
  fromColumn(control, true) ??
  fromPartBefore(control, 1, true) ??
  label(placeholderOf(control), 'placeholder') ??
  label(textBehind(control), 'row') ??
  fromPreceding(control, true) ??
  fromPartBefore(control, parts) ??
  fromPreceding(control, true, rowOf(control) ?? control.element) ??
  (control.widget === 'picker' ? label(textOf(control.element), 'row') : null) ?? { text: '', from: 'none' }

/** Texts of the buttons in a control's row. */
export const rowButtonsOf = (control: Control, row: Element | null): string[] => {
  const space = row ?? ownSpaceOf(control)
  if (!space) return []
  const texts = partsIn(space).buttons.map((button) => textOf(button) || attributeOf(button, 'value'))
  const isDrawn = texts.length === 0 && textContentOf(space).search(CODE_BUTTON) >= 0
  const drawn = isDrawn ? (textOf(space, CONTROL_SELECTOR).match(CODE_BUTTON) ?? []) : []
  return unique([...texts, ...drawn], 8, 30)
}

export { NAMING, SKIP as NOT_LABEL_TEXT }
