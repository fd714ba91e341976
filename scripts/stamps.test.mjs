import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { digestOf, filesUnder, stampsIn } from './stamps.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scanwarden-test-'))
  mkdirSync(join(folder, 'src'))
  writeFileSync(join(folder, 'src/b.ts'), 'b')
  writeFileSync(join(folder, 'src/a.ts'), 'a')
  writeFileSync(join(folder, 'src/a.test.ts'), 'test')
})
afterEach(() => rmSync(folder, { recursive: true }))

const digest = () => digestOf(folder, ['src', 'absent.json'], (file) => !file.includes('.test.'))

it('lists files in a steady order', () => {
  expect(filesUnder(folder, ['src', 'absent.json'])).toEqual(['src/a.test.ts', 'src/a.ts', 'src/b.ts'])
})

it('tells an edit, a new file, a rename and a removal from what was', () => {
  const seen = new Set([digest()])
  writeFileSync(join(folder, 'src/a.ts'), 'A')
  seen.add(digest())
  writeFileSync(join(folder, 'src/c.ts'), '')
  seen.add(digest())
  rmSync(join(folder, 'src/c.ts'))
  writeFileSync(join(folder, 'src/d.ts'), '')
  seen.add(digest())
  rmSync(join(folder, 'src/b.ts'))
  seen.add(digest())
  expect(seen.size).toBe(5)
})

it('does not mind what is left out, nor when a file was written', () => {
  const before = digest()
  writeFileSync(join(folder, 'src/a.test.ts'), 'another test')
  writeFileSync(join(folder, 'src/a.ts'), 'a')
  expect(digest()).toBe(before)
})

it('remembers a part until it is forgotten', () => {
  const stamps = stampsIn(join(folder, 'stamps'))
  expect(stamps.isFresh('chromium', 'x')).toBe(false)
  stamps.remember('chromium', 'x')
  expect([stamps.isFresh('chromium', 'x'), stamps.isFresh('chromium', 'y'), stamps.isFresh('node', 'x')]).toEqual([
    true,
    false,
    false,
  ])
  stamps.forget('chromium')
  expect(stamps.isFresh('chromium', 'x')).toBe(false)
})
