import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verifyPackage } from '../evidence/verify'
import { goldenInspection } from '../exporters/golden/inspection'
import { textsFor } from './languages'
import { folderNameOf, tellWritten, writeInspection } from './output'

let out = ''
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'scanwarden-test-'))
})
afterEach(() => rmSync(out, { recursive: true }))

const texts = textsFor('en')
const picture = Buffer.from('a picture')

describe('the files of an inspection', () => {
  it('lie in one folder, and the package holds them with their digests', () => {
    const written = writeInspection(out, goldenInspection, picture, texts)
    const packed = readFileSync(written.package.path)
    expect(verifyPackage(packed)).toMatchObject({ ok: true, problems: [] })
    expect(verifyPackage(packed).manifest?.files.map((file) => file.name)).toEqual([
      'inspection.json',
      'report.txt',
      'findings.txt',
      'screenshot.png',
    ])
    expect(written.package.sha256).toBe(createHash('sha256').update(packed).digest('hex'))
    expect(tellWritten(written)).toContain(written.screenshot?.path)
  })

  it('do without a screenshot where there is none', () => {
    const written = writeInspection(out, goldenInspection, null, texts)
    expect(written.screenshot).toBeNull()
    expect(readdirSync(written.folder)).not.toContain('screenshot.png')
  })

  it('never replace those of an earlier inspection', () => {
    const first = writeInspection(out, goldenInspection, picture, texts)
    const second = writeInspection(out, goldenInspection, picture, texts)
    expect(second.folder).toBe(`${first.folder}-2`)
    expect(existsSync(first.report.path)).toBe(true)
  })

  it('leave nothing half-written behind', () => {
    const broken = { ...goldenInspection, findings: null as never }
    expect(() => writeInspection(out, broken, picture, texts)).toThrow()
    expect(readdirSync(out)).toEqual([])
  })

  it.each([
    ['shop.example', '2026-11-23-shop.example'],
    ['[::1]', '2026-11-23-_1_'],
    ['../../etc', '2026-11-23-.._.._etc'],
  ])('of %s go to a folder with a harmless name', (site, name) => {
    const at = { ...goldenInspection, site, startedAt: '2026-11-23T10:02:31.000Z' }
    expect(folderNameOf(at)).toBe(name)
  })
})
