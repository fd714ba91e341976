import { expect, it } from 'vitest'
import { idOfPath } from './extension-folder'

it('computes the id that Chromium gives to an unpacked extension', () => {
  // Read off a running Chromium 156 that had loaded this folder.
  expect(idOfPath('/tmp/unpacked', 'linux')).toBe('ghcnlfakanhggdjghkhganjkjdhebkei')
  expect(idOfPath('/tmp/unpacked', 'win32')).toMatch(/^[a-p]{32}$/)
})
