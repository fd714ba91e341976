import type { FieldSignals } from '../model/observation'

/** What can be read off a control of which there is nothing to read. */
export const BARE_SIGNALS: FieldSignals = {
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
  neighbours: [],
  accept: '',
  behind: '',
  hasImage: false,
  multiline: false,
  readOnly: false,
}
