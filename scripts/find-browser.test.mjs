import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { candidates, firstUsable, isSnapStub, places } from './find-browser.mjs'
import { ensureNode } from './setup.mjs'
import { distribution } from './system.mjs'

it('looks on PATH before the usual places', () => {
  const found = candidates(places.firefoxNames, places.firefox, { platform: 'linux', env: { PATH: '/a:/b' } })
  expect(found.slice(0, 4)).toEqual(['/a/firefox-esr', '/b/firefox-esr', '/a/firefox', '/b/firefox'])
  expect(found).toContain('/opt/firefox/firefox')
})

it('knows the folders of macOS and Windows', () => {
  expect(candidates(places.names, places, { platform: 'darwin', env: {} })).toContain(
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  )
  expect(candidates(places.names, places, { platform: 'win32', env: { ProgramFiles: 'C:\\P' } })).toContain(
    'C:\\P\\Google\\Chrome\\Application\\chrome.exe',
  )
})

it('passes over what only calls a snap', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scanwarden-test-'))
  const stub = join(folder, 'chromium-browser')
  const real = join(folder, 'chromium')
  writeFileSync(stub, '#!/bin/sh\nexec /snap/bin/chromium "$@"\n')
  writeFileSync(real, '#!/bin/sh\nexec /usr/lib/chromium/chromium "$@"\n')
  for (const file of [stub, real]) chmodSync(file, 0o755)
  expect([isSnapStub(stub), isSnapStub(real), isSnapStub('/snap/bin/chromium')]).toEqual([true, false, true])
  expect(firstUsable([join(folder, 'none'), stub, real])).toBe(real)
  expect(firstUsable([stub])).toBeNull()
  rmSync(folder, { recursive: true })
})

it.each([
  ['PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\nID_LIKE=x\n', 'debian'],
  ['NAME="Ubuntu"\nID="ubuntu"\nVERSION_ID="24.04"', 'ubuntu'],
  ['', ''],
])('reads the distribution', (text, id) => {
  expect(distribution(text)).toBe(id)
})

it('refuses a Node that is too old, with the version that is needed', () => {
  for (const version of ['18.20.0', '20.18.3']) expect(() => ensureNode(version)).toThrow('20.19')
  for (const version of ['20.19.0', '22.1.0', '26.0.0']) expect(() => ensureNode(version)).not.toThrow()
})
