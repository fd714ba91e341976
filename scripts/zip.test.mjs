import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { zipFolder } from './zip.mjs'

const FILES = { 'manifest.json': '{"name":"茶"}', 'src/b.js': 'b()', 'src/a.js': 'a()', 'icons/16.png': '\u0000\u0001' }

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scanwarden-zip-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The same files, made in another order and on another day. */
const zipOf = async (name, files, day) => {
  const place = join(folder, name)
  for (const [file, text] of files) {
    mkdirSync(join(place, file, '..'), { recursive: true })
    writeFileSync(join(place, file), text)
    utimesSync(join(place, file), day, day)
  }
  await zipFolder(place, join(folder, `${name}.zip`))
  return readFileSync(join(folder, `${name}.zip`))
}

it('makes the same bytes of the same files, whenever and in whatever order they were written', async () => {
  const files = Object.entries(FILES)
  const first = await zipOf('first', files, new Date('2026-01-02T03:04:05Z'))
  const second = await zipOf('second', files.toReversed(), new Date('2031-07-08T09:10:11Z'))
  expect(first.equals(second)).toBe(true)
  const other = await zipOf('other', [...files.slice(1), ['manifest.json', '{"name":"咖啡"}']], new Date())
  expect(other.equals(first)).toBe(false)
})

it('packs every file so that it comes out as it was, large and small', async () => {
  const files = { ...FILES, 'src/long.js': 'say("请填写手机号")\n'.repeat(2000) }
  const zip = await zipOf('whole', Object.entries(files), new Date())
  const out = Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]))
  expect(out).toEqual(files)
  expect(zip.length).toBeLessThan(3000)
})
