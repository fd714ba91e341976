import type { ShownSignals } from '../core/model/observation'
import { has, read } from './attributes'
import { hasImageBeside } from './context'
import type { Control } from './controls'
import { findIn, tagOf } from './dom'
import { type Label, rowButtonsOf, textBehind } from './label'
import { ownSpaceOf } from './row'
import { clip, unique } from './text'
import { choiceText } from './values'

const TOKEN_ATTRIBUTES = 'id data-testid data-name data-field data-prop prop ng-model formcontrolname open-type'.split(
  ' ',
)
const MAX_OPTIONS = 30
const MAX_TOKEN = 80

const optionsOf = (control: Control): string[] => {
  const { element } = control
  const texts =
    element instanceof HTMLSelectElement
      ? [...element.options].map((option) => option.text)
      : /-group$/.test(control.widget)
        ? control.members.map(choiceText)
        : []
  return unique(texts, MAX_OPTIONS, 40)
}

/** What there is of it: the rest need not travel. */
const thereIs = <T extends object>(all: T): Partial<T> => {
  const some: Partial<T> = {}
  for (const key in all) {
    const one = all[key]
    if (one && (one as { length?: number }).length !== 0) some[key] = one
  }
  return some
}

/** Everything that can be read off a control but its value. */
export const signalsOf = (
  control: Control,
  label: Label,
  placeholder: string,
  row: Element | null,
  group: string,
): Partial<ShownSignals> => {
  const { element, widget } = control
  // A custom control may keep its name on a native one inside it.
  const native = control.members.find((member) => tagOf(member) === 'input') ?? findIn(element, 'input') ?? element
  const given = (name: string) => clip(read(element, name) || (native === element ? '' : read(native, name)), MAX_TOKEN)
  return thereIs({
    widget,
    label: label.text,
    labelFrom: label.from,
    placeholder: clip(placeholder, MAX_TOKEN),
    name: given('name'),
    tokens: [...new Set(TOKEN_ATTRIBUTES.map(given).filter(Boolean))],
    type: /^(select|textarea|file)$/.test(widget)
      ? widget
      : given('type').toLowerCase() || (tagOf(native) === 'input' ? 'text' : ''),
    inputMode: given('inputmode').toLowerCase(),
    autocomplete: given('autocomplete').toLowerCase(),
    pattern: given('pattern'),
    maxLength:
      widget === 'plate-keyboard' || widget === 'digit-boxes'
        ? control.members.length
        : Number(/^\d+$/.exec(given('maxlength'))),
    options: optionsOf(control),
    group,
    rowButtons: rowButtonsOf(control, row),
    accept: given('accept'),
    behind: textBehind(control),
    hasImage: hasImageBeside(control, row ?? ownSpaceOf(control)),
    readOnly: has(element, 'readonly'),
  })
}
