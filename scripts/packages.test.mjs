import { expect, it } from 'vitest'
import { staleParts } from './packages.mjs'

const lock = {
  packages: {
    '': { name: 'shop' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b': { version: '2.0.0', integrity: 'sha512-b', dev: true },
    'node_modules/only-elsewhere': { version: '1.0.0', integrity: 'sha512-c', optional: true },
    'node_modules/linked': { link: true },
  },
}
const installed = (changes = {}) => ({ packages: { ...lock.packages, ...changes } })

it('finds nothing to do where everything of the lock file is installed', () => {
  expect(staleParts(lock, installed())).toEqual([])
})

it('does not miss optional packages of other platforms', () => {
  expect(staleParts(lock, installed({ 'node_modules/only-elsewhere': undefined }))).toEqual([])
})

it.each([
  ['missing', { 'node_modules/b': undefined }],
  ['older', { 'node_modules/b': { version: '1.9.9', integrity: 'sha512-b' } }],
  ['of other contents', { 'node_modules/b': { version: '2.0.0', integrity: 'sha512-x' } }],
])('names a package that is %s', (_, changes) => {
  expect(staleParts(lock, installed(changes))).toEqual(['node_modules/b'])
})

it('names everything where nothing is installed', () => {
  expect(staleParts(lock, null)).toEqual(['node_modules/a', 'node_modules/b'])
})
