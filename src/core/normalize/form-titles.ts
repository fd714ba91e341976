import { roleIn } from '../detectors/clues/roles'
import { cleanLabel } from './field-words'
import { type Control, lastOf, withSignals } from './fields'
import { gatherForms } from './forms'
import { normalizeText } from './text'

/** Shows what may be written instead of saying what it is. */
const EXAMPLE = /\d|[*×xX]{2}|^[如例]|[:：]\s*\S+$|\be\.?g\b|@/u
/** Asks for nothing by name. */
const NAMELESS = /^[请請]?(?:填[写寫]|[输輸]入|[选選][择擇]|.填|required|optional|select|enter)?[.…\s]*$/iu

/** Both end alike, as 请输入号码 under 手机号码 does. */
const isEcho = (label: string, placeholder: string): boolean => {
  const end = placeholder.replace(/[^\p{L}]+$/u, '')
  const last = /\p{Script=Han}/u.test(end) ? end.slice(-2) : (/\p{L}+$/u.exec(end)?.[0] ?? end)
  return label.toLowerCase().includes(last.toLowerCase()) || placeholder.includes(label)
}

const isNamedInside = (control: Control | undefined): boolean =>
  control !== undefined && lastOf(control).signals.labelFrom === 'placeholder'

/** True where the words before a control are those over its form, and its own stand inside it. */
const isUnderTitle = (control: Control, before: Control | undefined, after: Control | undefined): boolean => {
  const { label, labelFrom, placeholder, group } = lastOf(control).signals
  if (labelFrom !== 'preceding' || NAMELESS.test(placeholder) || EXAMPLE.test(placeholder)) return false
  return !isEcho(label, placeholder) && (label === cleanLabel(group) || (!before && isNamedInside(after)))
}

/**
 * Forms whose controls are named by their placeholders commonly have a title right before the first, which reads like that
 * one's label (`新增地址` over `收货人`, `手机号`): it is the heading of the group. Other controls stay as they are.
 */
export const readTitles = (controls: readonly Control[]): Control[] => {
  const titled = new Map<Control, Control>()
  for (const members of gatherForms(controls)) {
    let title = ''
    for (const [at, control] of members.entries()) {
      const { label, placeholder, group } = lastOf(control).signals
      const named = isUnderTitle(control, members[at - 1], members[at + 1])
      if (named) title = group === '' && roleIn(normalizeText(label)) !== '' ? label : ''
      if (!named && (title === '' || group !== '' || !isNamedInside(control))) continue
      const heading = named ? group || label : title
      const signals = named && ({ label: placeholder, labelFrom: 'placeholder' } as const)
      titled.set(control, withSignals(control, { ...signals, group: heading }))
    }
  }
  return controls.map((control) => titled.get(control) ?? control)
}
