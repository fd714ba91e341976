import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkExtension, checkPageScript } from './check-build.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scanwarden-test-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const HOOKS = '(function(){fetch()})()\n//# sourceURL=app.js\n'
const manifest = {
  content_scripts: [{ js: ['content.js'] }, { js: ['hooks.js'], world: 'MAIN' }],
}
const write = (files) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}
const problemsOf = (changed, files = {}) => {
  write({
    'manifest.json': JSON.stringify({ ...manifest, ...changed }),
    'content.js': 'go()',
    'hooks.js': HOOKS,
    ...files,
  })
  return checkExtension(folder).problems.join('\n')
}

describe('a built extension', () => {
  it('is fit where nothing of it shows', () => {
    expect(problemsOf({})).toBe('')
    expect(checkExtension(folder).contentBytes).toBeGreaterThan(20)
  })

  it('names no folder that it was built from', () => {
    const name = join(import.meta.dirname, '../src/ui/popup.tsx')
    expect(problemsOf({}, { 'popup.js': `jsx({ fileName: "${name}" })` })).toContain('popup.js names')
  })

  it.each([
    ['files that pages can fetch', { web_accessible_resources: [] }, /web_accessible_resources/],
    ['no content scripts', { content_scripts: [] }, /no content scripts/],
    ['a script that is not there', { content_scripts: [{ js: ['gone.js'] }] }, /gone\.js.*missing/],
    ['hooks that run first', { content_scripts: manifest.content_scripts.toReversed() }, /listed first/],
  ])('is refused with %s', (_, changed, message) => {
    expect(problemsOf(changed)).toMatch(message)
  })

  it('is refused with a loader', () => {
    const content_scripts = [{ js: ['assets/content-loader-x1.js'] }]
    expect(problemsOf({ content_scripts }, { 'assets/content-loader-x1.js': 'x()' })).toMatch(/loader/)
  })

  it('is refused where its content scripts are heavy', () => {
    expect(problemsOf({}, { 'content.js': randomBytes(30_000).toString('base64') })).toMatch(/more than 25000/)
  })
})

describe('a script in the page’s world', () => {
  it.each([
    ['var hook_iife=(function(e){})({})\n//# sourceURL=app.js', /leaves a name/],
    ['(()=>{})();\nexport {}\n//# sourceURL=app.js', /import or export/],
    ['(()=>{})()', /sourceURL/],
  ])('%s', (code, message) => {
    expect(checkPageScript('hooks.js', code).join('\n')).toMatch(message)
  })

  it('may say anything inside its function', () => {
    expect(checkPageScript('hooks.js', '(()=>{var a=1;let b=2})()\n//# sourceURL=app.js\n')).toEqual([])
  })
})
