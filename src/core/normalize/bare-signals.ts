import type { FieldSignals, ShownSignals } from '../model/observation'

/** What can be read off a control of which there is nothing to read. */
export const BARE_SHOWN: ShownSignals = {
  widget: 'input',
  label: '',
  labelFrom: 'label',
  placeholder: '',
  name: '',
  tokens: [],
  type: 'text',
  inputMode: '',
  autocomplete: '',
  pattern: '',
  maxLength: null,
  options: [],
  group: '',
  rowButtons: [],
  accept: '',
  behind: '',
  hasImage: false,
  multiline: false,
  readOnly: false,
}

/** The same of one that stands alone in its form. */
export const BARE_SIGNALS: FieldSignals = { ...BARE_SHOWN, neighbours: [] }
