import type { ShownSignals } from '../core/model/observation'
import { hasImageBeside } from './context'
import type { Control } from './controls'
import { attributeOf, attributesOf, findIn, hasAttributeOn, tagOf } from './dom'
import { type Label, rowButtonsOf, textBehind } from './label'
import { ownSpaceOf } from './row'
import { clip } from './text'
import { choiceText } from './values'

const TOKEN_ATTRIBUTES =
  'id data-testid data-test data-name data-field data-prop prop v-model ng-model data-key formcontrolname'.split(' ')
const MAX_OPTIONS = 30
const MAX_TOKEN = 80

const optionsOf = (control: Control): string[] => {
  const { element } = control
  const texts =
    element instanceof HTMLSelectElement
      ? [...element.options].map((option) => option.text)
      : control.widget === 'radio-group' || control.widget === 'checkbox-group'
        ? control.members.map(choiceText)
        : []
  return [...new Set(texts.map((text) => clip(text.trim(), 40)).filter(Boolean))].slice(0, MAX_OPTIONS)
}

const number = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : null)

/** Everything that can be read off a control but its value. */
export const signalsOf = (
  control: Control,
  label: Label,
  placeholder: string,
  row: Element | null,
  group: string,
): ShownSignals => {
  const { element, widget } = control
  // A custom control may keep its name on a native one inside it.
  const native = control.members.find((member) => tagOf(member) === 'input') ?? findIn(element, 'input') ?? element
  const there = new Set([...attributesOf(element), ...(native === element ? [] : attributesOf(native))])
  const read = (name: string) =>
    there.has(name) ? clip(attributeOf(element, name) || attributeOf(native, name), MAX_TOKEN) : ''
  return {
    widget,
    label: label.text,
    labelFrom: label.from,
    placeholder: clip(placeholder, MAX_TOKEN),
    name: read('name'),
    tokens: [...new Set(TOKEN_ATTRIBUTES.map(read).filter(Boolean))],
    type:
      widget === 'select' || widget === 'textarea'
        ? widget
        : read('type').toLowerCase() || (tagOf(native) === 'input' ? 'text' : ''),
    inputMode: read('inputmode').toLowerCase(),
    autocomplete: read('autocomplete').toLowerCase(),
    pattern: read('pattern'),
    maxLength:
      widget === 'plate-keyboard' || widget === 'digit-boxes' ? control.members.length : number(read('maxlength')),
    options: optionsOf(control),
    group,
    rowButtons: rowButtonsOf(control, row),
    accept: [read('accept'), hasAttributeOn(element, 'capture') ? `capture=${read('capture') || 'any'}` : '']
      .filter(Boolean)
      .join(' '),
    behind: textBehind(control),
    hasImage: hasImageBeside(control, row ?? ownSpaceOf(control)),
    multiline: widget === 'textarea' || attributeOf(element, 'aria-multiline') === 'true',
    readOnly: hasAttributeOn(element, 'readonly') || attributeOf(element, 'aria-readonly') === 'true',
  }
}
