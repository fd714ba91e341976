import { has } from './attributes'
import { boxesAt } from './boxes'
import {
  attributeOf,
  closestTo,
  contains,
  findAllIn,
  findIn,
  isMatch,
  nextOf,
  parentOf,
  rootOf,
  tagOf,
  textContentOf,
  upFrom,
} from './dom'
import { inLibraries } from './libraries'
import { rowOf } from './row'

export type Widget =
  | 'input'
  | 'textarea'
  | 'select'
  | 'radio-group'
  | 'checkbox'
  | 'checkbox-group'
  | 'switch'
  | 'file'
  | 'picker'
  | 'stepper'
  | 'textbox'
  | 'plate-keyboard'
  | 'digit-boxes'
  | 'authorize-button'

/** Something that a person fills in: one element, or several that answer one question. */
export interface Control {
  /** Stands for the control: its element, or the first or the container of its members. */
  element: Element
  widget: Widget
  members: Element[]
  /** What is around it and no other one, where only who found it knows the others. */
  row?: Element
  /** What a row is called that is the control as a whole, and in which the answer will stand. */
  name?: string
}

/** Containers of choices in the libraries, whose own members may be native, custom or both. */
const CHOICE_GROUP = `[role=radiogroup],.el-radio-group,.nut-radiogroup,.adm-selector,${inLibraries('radio-group')}`
const CHECK_GROUP = `.el-checkbox-group,${inLibraries('checkbox-group')}`
const CUSTOM_RADIO = `[role=radio],.adm-selector-item,${inLibraries('radio')}`
const CUSTOM_CHECKBOX = `[role=checkbox],${inLibraries('checkbox')}`
const CUSTOM_SWITCH = `[role=switch],.weui-switch-cp,.mui-switch,${inLibraries('switch')}`
export const CUSTOM_TICK = `${CUSTOM_CHECKBOX},${CUSTOM_SWITCH}`
const CUSTOM_PICKER = 'uni-picker,taro-picker-core,mat-select,ion-select,.ivu-select,[role=combobox]'
const STEPPER = '[role=spinbutton],[class*=stepper],[class*=numbox],[class*=input-number]'
/** A text field that nobody can type in opens a list, a calendar or a keyboard of the page's own. */
const PICKED = '.el-select,.ant-select,.el-cascader,uni-picker,taro-picker-core'
const TEXTBOX = '[role=textbox],[role=searchbox],.adm-virtual-input'
const CUSTOM_BOXES = '.van-password-input,.adm-passcode-input,.nut-short-password'
const INPUT_AROUND = `${CUSTOM_BOXES},${STEPPER},${PICKED}`
/** Wheels, calendars and keyboards that a control opens: no dialog of the shop's and no form. */
export const PICKER = '.van-picker,.weui-picker,.van-calendar,.van-number-keyboard,[class*=picker-view]'
/** What is hidden holds what the page knows already, and parts nothing that is shown; nobody fills in what is pressed. */
export const NATIVE = 'input:not([type=hidden],[type=button],[type=submit],[type=reset],[type=image]),select,textarea'

/** Everything a control may begin at; cheap to ask of the browser over a whole subtree. */
export const CONTROL_SELECTOR = `${NATIVE},[contenteditable],${TEXTBOX},${CHOICE_GROUP},${CUSTOM_RADIO},${CUSTOM_TICK},${CUSTOM_PICKER},${CUSTOM_BOXES}`

/** Answered by a tick, and named by what stands behind it. */
export const isTickable = ({ widget }: Control): boolean => widget === 'checkbox' || widget === 'switch'

const single = (element: Element, widget: Widget): Control => ({ element, widget, members: [element] })

const sameName = (input: Element, type: string): Element[] => {
  const name = attributeOf(input, 'name')
  const root = rootOf(input)
  if (!name || !root) return [input]
  const form = closestTo(input, 'form')
  return findAllIn(root, `input[type=${type}]`).filter(
    (other) => attributeOf(other, 'name') === name && closestTo(other, 'form') === form,
  )
}

/** The nearest container that holds several of a kind, as many levels up as Mint UI's are; none where one has others of its name. */
const groupAround = (element: Element, selector: string): Element[] => {
  for (const around of upFrom(parentOf(element), 6)) {
    const members = findAllIn(around, selector)
    if (members[1]) return members[40] || members.some((one) => sameName(one, 'radio')[1]) ? [element] : members
  }
  return [element]
}

const outermost = (members: Element[]): Element[] =>
  members.filter((member) => !members.some((other) => other !== member && contains(other, member)))

/** Boxes of one question, in a library's group or by their name; null where there are no two of them. */
const choicesAt = (element: Element, kind: 'radio' | 'checkbox', group: string, custom: string): Control | null => {
  const around = closestTo(element, group)
  const members = around ? outermost(findAllIn(around, `${custom},input[type=${kind}]`)) : sameName(element, kind)
  return members[1] ? { element: around ?? (members[0] as Element), widget: `${kind}-group`, members } : null
}

const radioGroup = (element: Element): Control => {
  const found = choicesAt(element, 'radio', CHOICE_GROUP, CUSTOM_RADIO)
  if (found) return found
  const group = closestTo(element, CHOICE_GROUP)
  if (group) return single(group, 'radio-group')
  const members = outermost(groupAround(element, tagOf(element) === 'input' ? 'input[type=radio]' : CUSTOM_RADIO))
  return { element: members[0] as Element, widget: 'radio-group', members }
}

const checkboxOrGroup = (element: Element): Control =>
  choicesAt(element, 'checkbox', CHECK_GROUP, CUSTOM_CHECKBOX) ?? single(element, 'checkbox')

const nativeControl = (element: Element): Control | null => {
  const tag = tagOf(element)
  if (tag === 'select') return single(element, 'select')
  if (tag === 'textarea') return isMatch(element, '[aria-hidden=true]') ? null : single(element, 'textarea')
  const type = attributeOf(element, 'type').toLowerCase()
  if (type === 'file') return single(element, 'file')
  if (type === 'radio') return radioGroup(closestTo(element, CUSTOM_RADIO) ?? element)
  if (type === 'checkbox') {
    const custom = closestTo(element, CUSTOM_TICK)
    return custom ? customControl(custom) : checkboxOrGroup(element)
  }
  // Most inputs stand in nothing of the kind: one question of the browser for all of them.
  const around = closestTo(element, INPUT_AROUND)
  if (around && isMatch(around, CUSTOM_BOXES)) return single(around, 'digit-boxes')
  const cells = boxesAt(element)
  if (cells) return cells
  if (around && isMatch(around, STEPPER)) return single(element, 'stepper')
  return single(element, around || has(element, 'readonly') ? 'picker' : 'input')
}

const customControl = (element: Element): Control | null => {
  if (isMatch(element, CUSTOM_SWITCH)) return single(element, 'switch')
  if (isMatch(element, CUSTOM_CHECKBOX)) return checkboxOrGroup(element)
  if (isMatch(element, `${CHOICE_GROUP},${CUSTOM_RADIO}`)) return radioGroup(element)
  if (isMatch(element, CUSTOM_BOXES)) return single(element, 'digit-boxes')
  // A wrapper around a native control is that control's business.
  if (findIn(element, NATIVE)) return null
  if (isMatch(element, CUSTOM_PICKER)) return single(element, 'picker')
  if (isMatch(element, TEXTBOX)) return single(element, 'textbox')
  const editable = attributeOf(element, 'contenteditable').toLowerCase()
  const parent = parentOf(element)
  if (editable === 'false' || (parent && closestTo(parent, '[contenteditable]:not([contenteditable=false])')))
    return null
  return single(element, 'textbox')
}

/** The control that an element belongs to, or null: several elements may give the same one. */
export const controlAt = (element: Element): Control | null =>
  isMatch(element, NATIVE) ? nativeControl(element) : isMatch(element, CONTROL_SELECTOR) ? customControl(element) : null

/** Where goods are brought every shop asks alike. */
const OPENS = /^[请請点點击去未待]*[选選][择擇]$|^[请請][选選].+地址$|[>›]$/
/** Around what says only that something is to be chosen: it may be a control, a heading or a list of the page's own. */
const NOT_CHOSEN = `${CONTROL_SELECTOR},${PICKED},a[href]:not([href^="java" i],[href^="#"]),label,h1,h2,h3,h4,option,[class*=title]`

/** An element that opens a wheel or a list and says so (`请选择`, `点击选择日期`); null for headings that say the same. */
export const wheelAt = (element: Element): Control | null => {
  const words = textContentOf(element).trim()
  const around = parentOf(element)
  const behind = around && nextOf(around)
  // A list of the browser's own may lie over the words that show what was chosen.
  if (
    !around ||
    closestTo(element, NOT_CHOSEN) ||
    findIn(around, 'input:not([type=hidden]),select') ||
    (behind && isMatch(behind, 'select'))
  )
    return null
  const control = single(element, 'picker')
  return OPENS.test(words) ||
    attributeOf(element, 'role') ||
    tagOf(element) === 'button' ||
    findIn(rowOf(control) ?? parentOf(around) ?? around, '[class*=arrow]') ||
    getComputedStyle(element).cursor === 'pointer'
    ? control
    : null
}
