import { type Control, isTickable } from './controls'
import { attributeOf, classesOf, findAllIn, findIn, tagOf, textContentOf } from './dom'
import { oneLine, textOf } from './text'

const MAX_VALUE = 500

/** True where a box or a switch is drawn as ticked, by whatever its library draws it with. */
export const isTicked = (element: Element): boolean => {
  if (element instanceof HTMLInputElement) return element.checked
  const aria = attributeOf(element, 'aria-checked')
  if (aria) return aria === 'true'
  const native = findIn<HTMLInputElement>(element, 'input[type=checkbox],input[type=radio]')
  if (native) return native.checked
  const ticked = (one: Element) =>
    classesOf(one).some(
      (name) => /([-_]|^)(checked|active|selected|on)$/i.test(name) && !/(un|not)[-_]?checked$/i.test(name),
    )
  return ticked(element) || findAllIn(element, '[class]').some(ticked)
}

const valueOfElement = (element: Element): string[] => {
  if (element instanceof HTMLSelectElement) {
    return [...element.selectedOptions].flatMap((option) => [oneLine(option.text), option.value])
  }
  if (element instanceof HTMLInputElement) {
    if (element.type === 'file') return [...(element.files ?? [])].map((file) => file.name)
    if (element.type === 'radio' || element.type === 'checkbox') return element.checked ? [element.value] : []
    return [element.value]
  }
  if (element instanceof HTMLTextAreaElement) return [element.value]
  return [textOf(element, '', MAX_VALUE)]
}

const said = (node: Node | null | undefined): string => oneLine(node ? textContentOf(node) : '')

/** Words of one choice of a group: its label's, its own, what follows it, or all that stands around it. */
export const choiceText = (member: Element): string =>
  said((member as HTMLInputElement).labels?.[0]) ||
  said(member) ||
  said(member.nextSibling) ||
  said(member.parentElement) ||
  said(member.parentElement?.parentElement)

/** What a control holds now: nothing, one value, or a choice's words and its code. Never leaves memory. */
export const valuesOf = (control: Control): string[] => {
  const { element, members, name, widget } = control
  if (isTickable(control)) return []
  if (/group/.test(widget))
    return members
      .filter(isTicked)
      .flatMap((member) => [choiceText(member), ...(tagOf(member) === 'input' ? valueOfElement(member) : [])])
  // The answer stands behind the name.
  if (name) return [textOf(element).slice(name.length + 1)]
  if (!/^(plate|digit)/.test(widget)) return valueOfElement(element)
  if (members.length > 1) return [members.map((member) => valueOfElement(member)[0] ?? '').join('')]
  const native = findIn(element, 'input')
  return native ? valueOfElement(native) : [said(element)]
}

export const isEmpty = (control: Control): boolean => valuesOf(control).every((value) => value.trim() === '')
