import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const manifest = readJson('manifest.json')
const PICTURES = { popup: [1280, 800], report: [1280, 800], history: [1280, 800], tile: [440, 280] }

/** What the manifest asks for, whatever the list that it stands in. */
const asked = [
  ...manifest.permissions,
  ...manifest.optional_permissions,
  ...manifest.host_permissions,
  ...(manifest.optional_host_permissions ?? []),
  ...manifest.content_scripts.flatMap(({ matches }) => matches),
]

/** The least of what Chrome Web Store, Edge Add-ons and addons.mozilla.org allow. */
const LIMITS = { name: 45, summary: 132, description: 10_000, least: 250, reason: 1000 }

const languages = readdirSync(join(root, 'src/locales')).flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? [])

describe.each(languages)('the listing in %s', (language) => {
  const listing = readJson(`store/${language}.json`)
  const locale = readJson(`src/locales/${language}.json`)
  const description = listing.description.join('\n\n')

  it('fits its fields', () => {
    expect(listing.name.length).toBeLessThanOrEqual(LIMITS.name)
    expect(listing.summary.length).toBeLessThanOrEqual(LIMITS.summary)
    expect(description.length).toBeLessThanOrEqual(LIMITS.description)
    expect(description.length).toBeGreaterThanOrEqual(LIMITS.least)
    expect(listing.singlePurpose.length).toBeLessThanOrEqual(LIMITS.reason)
  })

  it('says in its summary what the manifest says', () => {
    expect(listing.summary).toBe(locale.manifest.description)
    expect(listing.name).toContain(locale.manifest.name)
  })

  it('explains every permission of the manifest, and no other', () => {
    expect(Object.keys(listing.permissions).toSorted()).toEqual([...new Set(asked)].toSorted())
    for (const reason of Object.values(listing.permissions)) {
      expect(reason.length).toBeGreaterThan(10)
      expect(reason.length).toBeLessThanOrEqual(LIMITS.reason)
    }
  })

  it('answers the questions about privacy', () => {
    for (const question of ['collected', 'kept', 'requests', 'remoteCode'])
      expect(listing.privacy[question]?.length, question).toBeGreaterThan(10)
  })

  it.each(Object.entries(PICTURES))('has the picture %s in its size', (name, size) => {
    const file = join(root, 'store/pictures', `${name}.${language}.png`)
    expect(existsSync(file), `${file} is missing: node scripts/pictures.mjs`).toBe(true)
    const head = readFileSync(file).subarray(0, 24)
    expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual(size)
  })
})

it('docs/privacy.md explains every permission, too', () => {
  const text = readFileSync(join(root, 'docs/privacy.md'), 'utf8')
  expect(asked.filter((permission) => !text.includes(`| \`${permission}\` |`))).toEqual([])
})
