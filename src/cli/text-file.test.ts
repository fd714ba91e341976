import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { readText } from './text-file'
import { UsageError } from './usage-error'

const folder = mkdtempSync(join(tmpdir(), 'scanwarden-text-'))
afterAll(() => rmSync(folder, { recursive: true }))

const nothing = Readable.from([])
const utf16 = Buffer.from('\uFEFF扫码点餐', 'utf16le')

describe('text files', () => {
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from('扫码点餐')],
    ['UTF-8 with its mark', Buffer.from('\uFEFF扫码点餐')],
    ['UTF-16', utf16],
    ['UTF-16, the other way round', Buffer.from(utf16).swap16()],
  ])('are read as %s', async (_, bytes) => {
    writeFileSync(join(folder, 'a.txt'), bytes)
    expect(await readText(join(folder, 'a.txt'), nothing)).toBe('扫码点餐')
    expect(await readText('-', Readable.from([bytes]))).toBe('扫码点餐')
  })

  it.each([
    ['none.txt', /none\.txt: there is no such file/],
    ['', /: it is a folder, not a file/],
  ])('that cannot be read are told by name and reason: %j', async (name, said) => {
    await expect(readText(join(folder, name), nothing)).rejects.toThrow(said)
    await expect(readText(join(folder, name), nothing)).rejects.toBeInstanceOf(UsageError)
  })
})
