import type { ScenarioId } from '../../model/inspection'
import type { Sample } from '../clues/sample'

/** A row of a form that is written as text: a control and what it asks for. */
export interface FormRow {
  name: string
  /** Category ids, `-` for what is nobody's; any of them is right. */
  truths: string[]
  sample: Sample
}

const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim())
const listOf = (cell: string | undefined): string[] => (cell ? cell.split('/') : [])

const WIDGETS = /^(?:switch|stepper|rate|upload|picker|authorize-button)$/
const controlOf = (type: string): Sample => {
  if (type === 'textarea') return { type, multiline: true }
  if (!WIDGETS.test(type)) return { type: type || 'text' }
  if (type === 'picker') return { widget: 'input', type: 'text', readOnly: true }
  return type === 'upload' ? { widget: type, type: 'file', accept: 'image/*' } : { widget: type, type }
}

/**
 * Forms as text. `== title | scenario | heading of the group` begins a form; a row is
 * `category | label | placeholder | name | type | options | buttons beside it`, `-` is not personal, `a/b` is right
 * either way. The other rows of a form are a control's neighbours.
 */
export const readForms = (text: string): FormRow[] =>
  text
    .split(/^== /m)
    .slice(1)
    .flatMap((form) => {
      const [head = '', ...lines] = form.split('\n')
      const [title = '', scenario = '', group = ''] = cellsOf(head)
      const rows = lines.filter((line) => line.includes('|')).map(cellsOf)
      return rows.map((row) => {
        const [truth = '', label = '', placeholder = '', key = '', type = '', options, buttons] = row
        const neighbours = rows.filter((other) => other !== row).map((other) => other[1] || other[2] || '')
        const sample: Sample = {
          ...controlOf(type),
          ...(scenario && { scenario: scenario as ScenarioId }),
          title,
          group,
          label,
          placeholder,
          key,
          options: listOf(options),
          rowButtons: listOf(buttons),
          neighbours: neighbours.filter(Boolean),
        }
        return { name: `${title}: ${label || placeholder} (${type})`, truths: truth.split('/'), sample }
      })
    })
