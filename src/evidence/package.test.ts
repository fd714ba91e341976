import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { digestOf, isSafeName } from './manifest'
import { buildPackage } from './package'
import { verifyPackage } from './verify'

const files = [
  { name: 'report.txt', bytes: strToU8('举报材料\n') },
  { name: 'inspection.json', bytes: strToU8('{"a":1}\n') },
  { name: 'shots/page.png', bytes: new Uint8Array([137, 80, 78, 71, 0, 255]) },
]

/** The package with one of its parts replaced, added or removed, as somebody with a ZIP program would do it. */
const tamper = (change: (entries: Record<string, Uint8Array>) => void): Uint8Array => {
  const entries = unzipSync(buildPackage(files))
  change(entries)
  return zipSync(entries)
}
const codes = (zip: Uint8Array): string[] => verifyPackage(zip).problems.map(({ code, file }) => `${code} ${file}`)

describe('buildPackage', () => {
  it('lists every file with its size and digest, and seals the list', () => {
    const entries = unzipSync(buildPackage(files, { createdAt: new Date('2026-11-23T10:03:00.000Z') }))
    const listing = entries['manifest.json']!
    const manifest = JSON.parse(strFromU8(listing))
    expect(manifest.createdAt).toBe('2026-11-23T10:03:00.000Z')
    expect(manifest.files).toContainEqual({ name: 'report.txt', size: 13, sha256: digestOf(files[0]!.bytes) })
    expect(strFromU8(entries['MANIFEST.sha256']!)).toBe(`${digestOf(listing)}  manifest.json\n`)
    expect(entries['shots/page.png']).toEqual(files[2]!.bytes)
  })

  it('gives the same bytes for the same files and time', () => {
    const createdAt = new Date('2026-11-23T10:03:00.000Z')
    expect(buildPackage(files, { createdAt })).toEqual(buildPackage(files, { createdAt }))
  })

  it.each(['../evil', '/etc/passwd', 'a//b', 'a\\b', '', 'c:x', '__proto__', 'line\nbreak'])(
    'refuses the name %j',
    (name) => {
      expect(isSafeName(name)).toBe(false)
      expect(() => buildPackage([{ name, bytes: new Uint8Array() }])).toThrow(/unsafe/)
    },
  )

  it('refuses names that are taken or its own', () => {
    const bytes = new Uint8Array()
    expect(() =>
      buildPackage([
        { name: 'a', bytes },
        { name: 'A', bytes },
      ]),
    ).toThrow(/taken/)
    expect(() => buildPackage([{ name: 'manifest.json', bytes }])).toThrow(/taken/)
  })
})

describe('verifyPackage', () => {
  it('accepts what was built, whatever is in it', () => {
    expect(verifyPackage(buildPackage(files))).toMatchObject({ ok: true, problems: [] })
    fc.assert(
      fc.property(fc.array(fc.uint8Array(), { maxLength: 4 }), (contents) => {
        const zip = buildPackage(contents.map((bytes, index) => ({ name: `f${index}`, bytes })))
        expect(verifyPackage(zip).ok).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('finds a changed file', () => {
    expect(
      codes(
        tamper((entries) => {
          entries['report.txt'] = strToU8('举报材枓\n')
        }),
      ),
    ).toEqual(['digest_mismatch report.txt'])
    expect(
      codes(
        tamper((entries) => {
          entries['report.txt'] = strToU8('x')
        }),
      ),
    ).toEqual(['size_mismatch report.txt', 'digest_mismatch report.txt'])
  })

  it('finds a file removed, added or renamed', () => {
    expect(
      codes(
        tamper((entries) => {
          delete entries['inspection.json']
        }),
      ),
    ).toEqual(['file_missing inspection.json'])
    expect(
      codes(
        tamper((entries) => {
          entries['extra.txt'] = strToU8('x')
        }),
      ),
    ).toEqual(['file_unlisted extra.txt'])
    expect(
      codes(
        tamper((entries) => {
          entries['inspection2.json'] = entries['inspection.json']!
          delete entries['inspection.json']
        }),
      ),
    ).toEqual(['file_missing inspection.json', 'file_unlisted inspection2.json'])
  })

  it('finds a list that was changed along with a file', () => {
    const forged = tamper((entries) => {
      const bytes = strToU8('nothing to see')
      entries['report.txt'] = bytes
      const manifest = JSON.parse(strFromU8(entries['manifest.json']!))
      manifest.files[0] = { name: 'report.txt', size: bytes.length, sha256: digestOf(bytes) }
      entries['manifest.json'] = strToU8(JSON.stringify(manifest))
    })
    expect(codes(forged)).toEqual(['seal_mismatch manifest.json'])
  })

  it('says what is missing of the list itself', () => {
    expect(
      codes(
        tamper((entries) => {
          delete entries['manifest.json']
        }),
      ),
    ).toEqual(['manifest_missing manifest.json'])
    expect(
      codes(
        tamper((entries) => {
          delete entries['MANIFEST.sha256']
        }),
      ),
    ).toEqual(['seal_missing MANIFEST.sha256'])
    expect(
      codes(
        tamper((entries) => {
          entries['manifest.json'] = strToU8('[]')
        }),
      ),
    ).toEqual(['seal_mismatch manifest.json', 'manifest_unreadable manifest.json'])
  })

  it('refuses names that would leave the folder', () => {
    expect(
      codes(
        tamper((entries) => {
          entries['../x'] = strToU8('x')
        }),
      ),
    ).toEqual(['unsafe_name ../x', 'file_unlisted ../x'])
  })

  it('never throws, and never accepts a package with one byte changed in its content', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(verifyPackage(bytes).ok).toBe(false)
      }),
    )
    const zip = buildPackage([{ name: 'a.png', bytes: new Uint8Array(50).fill(7) }])
    // Stored, not deflated: its bytes stand in the archive as they are.
    const at = zip.indexOf(7, 30)
    const changed = zip.slice()
    changed[at + 10] = 8
    expect(codes(changed)).toEqual(['digest_mismatch a.png'])
  })
})
