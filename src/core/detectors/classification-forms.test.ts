import { describe, expect, it } from 'vitest'
import text from '../../weights/controls.txt?raw'
import type { Detector } from '../model/detection'
import { classifyField } from './classify'
import { signalOf } from './clues/sample'
import { createOdds } from './fitted/odds'
import { readForms } from './forms/read-forms'
import { createPhrasebook } from './phrasebook/phrasebook'

/* Forms as text (`forms/read-forms.ts`), a class of controls a file. A table's or a taxpayer's number is as little personal as anything. */
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

const oddsOf = createOdds(text)

const FORMS = filesOf(import.meta.glob('./forms/*.txt', { eager: true, import: 'default', query: '?raw' }))
for (const [name, text] of FORMS)
  describe(`forms with ${name}`, () => {
    it.each(readForms(text))('$name is $truths', ({ truths, sample }) => {
      const { category, why } = classifyField(signalOf(sample), detectors, book, oddsOf)
      expect(
        truths.flatMap((truth) => (truth === '-' ? ['-', ...NEUTRAL] : truth)),
        why.join(' '),
      ).toContain(category ?? '-')
    })
  })
