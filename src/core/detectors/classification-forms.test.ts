import { describe, expect, it } from 'vitest'
import type { Detector } from '../model/detection'
import type { ScenarioId } from '../model/inspection'
import { classifyField } from './classify'
import { type Sample, signalOf } from './clues/sample'
import { createPhrasebook } from './phrasebook/phrasebook'

/*
 * Forms as text, a class of controls a file. `== title | scenario | heading of the group` begins a form; a row is
 * `category | label | placeholder | name | type | options | buttons beside it`, `-` is not personal, `a/b` is right
 * either way; a table's or a taxpayer's number is as little personal as anything. The other rows of a form are a control's neighbours.
 */
const filesOf = (files: Record<string, string>) =>
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.txt$/g, ''), text] as const)
const book = createPhrasebook(
  filesOf(import.meta.glob('../../phrases/*.txt', { eager: true, import: 'default', query: '?raw' })).map(
    ([, text]) => text,
  ),
)
const modules = import.meta.glob<{ detector?: Detector }>(['./*.ts', '!./*.test.ts'], { eager: true })
const detectors = Object.values(modules).flatMap(({ detector }) => (detector ? [detector] : []))

/** Told apart by the engine, and nobody's data. */
const NEUTRAL = ['table_no', 'party_size', 'tax_no', 'membership', 'follow_account', 'notification_perm']

const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim())
const listOf = (cell: string | undefined): string[] => (cell ? cell.split('/') : [])

const WIDGETS = /^(?:switch|stepper|rate|upload|picker|authorize-button)$/
const controlOf = (type: string): Sample => {
  if (type === 'textarea') return { type, multiline: true }
  if (!WIDGETS.test(type)) return { type: type || 'text' }
  if (type === 'picker') return { widget: 'input', type: 'text', readOnly: true }
  return type === 'upload' ? { widget: type, type: 'file', accept: 'image/*' } : { widget: type, type }
}

const casesOf = (text: string) =>
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

const FORMS = filesOf(import.meta.glob('./forms/*.txt', { eager: true, import: 'default', query: '?raw' }))
for (const [name, text] of FORMS)
  describe(`forms with ${name}`, () => {
    it.each(casesOf(text))('$name is $truths', ({ truths, sample }) => {
      const { category, why } = classifyField(signalOf(sample), detectors, book)
      expect(
        truths.flatMap((truth) => (truth === '-' ? ['-', ...NEUTRAL] : truth)),
        why.join(' '),
      ).toContain(category ?? '-')
    })
  })
