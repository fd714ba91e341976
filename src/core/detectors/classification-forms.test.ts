import { describe, expect, it } from 'vitest'
import { classified } from './forms/classified.fixture'
import { readForms } from './forms/read-forms'

/* Forms as text (`forms/read-forms.ts`), a class of controls a file. A table's or a taxpayer's number is as little personal as anything. */
const filesOf = (files: Record<string, string>) =>
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.txt$/g, ''), text] as const)
/** Told apart by the engine, and nobody's data. */
const NEUTRAL = ['table_no', 'party_size', 'tax_no', 'membership', 'follow_account', 'notification_perm']

const FORMS = filesOf(import.meta.glob('./forms/*.txt', { eager: true, import: 'default', query: '?raw' }))
for (const [name, text] of FORMS)
  describe(`forms with ${name}`, () => {
    it.each(readForms(text))('$name is $truths', ({ truths, sample }) => {
      const { category, why } = classified(sample)
      expect(
        truths.flatMap((truth) => (truth === '-' ? ['-', ...NEUTRAL] : truth)),
        why.join(' '),
      ).toContain(category ?? '-')
    })
  })
