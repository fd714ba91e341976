import type { Signal } from '../model/detection'
import type { ScenarioId } from '../model/inspection'
import type { FieldSignals } from '../model/observation'
import { splitKeys } from './keys'
import { normalizeText } from './text'

const normalizeAll = (texts: readonly string[]): string[] => texts.map(normalizeText).filter((text) => text !== '')

/** The label without the texts of the row's buttons, which accessible names and row texts swallow (`验证码 获取验证码`). */
const withoutButtons = (label: string, buttons: readonly string[]): string => {
  let rest = label
  for (const button of buttons) {
    if (button !== label && rest.endsWith(button)) rest = rest.slice(0, -button.length).trim()
  }
  return rest === '' ? label : rest
}

/** A control as read off the page in the common vocabulary of the detectors. A label that is only the placeholder again counts as placeholder. */
export const normalizeField = (
  raw: FieldSignals,
  page: { title: string; headings: readonly string[] },
  scenario: ScenarioId | null,
): Signal => {
  const rowButtons = normalizeAll(raw.rowButtons)
  const label = withoutButtons(normalizeText(raw.label), rowButtons)
  const placeholder = normalizeText(raw.placeholder)
  const onlyPlaceholder = raw.labelFrom === 'placeholder' || label === placeholder
  return {
    raw,
    label: onlyPlaceholder ? '' : label,
    placeholder: onlyPlaceholder ? placeholder || label : placeholder,
    keys: [raw.name, ...raw.tokens].flatMap(splitKeys),
    group: normalizeText(raw.group),
    neighbours: normalizeAll(raw.neighbours),
    options: normalizeAll(raw.options),
    rowButtons,
    context: normalizeAll([page.title, ...page.headings]).join(' '),
    scenario,
  }
}
