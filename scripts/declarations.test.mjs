import { expect, it } from 'vitest'
import { withEndings } from './declarations.mjs'

it('gives relative imports of types the ending that Node asks for, and leaves packages alone', () => {
  const code = [
    "import type { Page } from 'playwright-core'",
    "import type { A } from '../core/model/a'",
    "export { b } from './b.ts'",
    "type C = import('./c').C",
    "import './d'",
    "const text = './not/an/import'",
  ].join('\n')
  expect(withEndings(code)).toBe(
    [
      "import type { Page } from 'playwright-core'",
      "import type { A } from '../core/model/a.js'",
      "export { b } from './b.js'",
      "type C = import('./c.js').C",
      "import './d.js'",
      "const text = './not/an/import'",
    ].join('\n'),
  )
})
