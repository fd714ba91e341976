import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { goldenInspection } from '../exporters/golden/inspection'
import { inspectCommand, type Tools } from './inspect-command'
import type { Inspector } from './inspector'
import { type InspectOptions, parseCommand } from './options'
import { UsageError } from './usage-error'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scanwarden-test-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const optionsOf = (...args: string[]): InspectOptions => {
  const command = parseCommand(['inspect', ...args], () => ['Pixel 7'])
  if (command.name !== 'inspect') throw new Error('not inspect')
  return command.options
}

let closed = 0
/** Whether pages come to no end. */
let late = false
const open = async (): Promise<Inspector> =>
  ({
    newPage: async () =>
      ({
        once: () => {},
        goto: async (url: string) => {
          if (url.includes('dead')) throw new Error('net::ERR_CONNECTION_REFUSED')
          return null
        },
        waitForLoadState: async () => {
          if (late) throw Object.assign(new Error('Timeout'), { name: 'TimeoutError' })
        },
      }) as unknown as Page,
    inspect: async () => goldenInspection,
    screenshot: async () => Buffer.from('a picture'),
    close: async () => {
      closed++
    },
  }) as unknown as Inspector
const tools: Tools = { open, check: () => {} }

const run = async (
  options: InspectOptions,
  { input = '', using = tools, signal = new AbortController().signal } = {},
) => {
  let out = ''
  let err = ''
  closed = 0
  const streams = {
    input: Readable.from([input]),
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
  }
  const status = await inspectCommand(options, streams, signal, using)
  return { status, out, err }
}

describe('scanwarden inspect', () => {
  it('with --json puts documents on standard output and nothing else', async () => {
    const { status, out, err } = await run(optionsOf('--json', 'http://a.example', 'http://dead.example', 'b.example'))
    expect(status).toBe(3)
    const lines = out.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(JSON.parse(line)).toEqual(goldenInspection)
    expect(err).toContain('http://dead.example')
    expect(closed).toBe(3)
  })

  it('without it prints a table with the law', async () => {
    const { status, out } = await run(optionsOf('http://a.example', '--locale', 'en'))
    expect(status).toBe(0)
    expect(out).toContain(goldenInspection.site)
    expect(out).toContain(goldenInspection.findings[0]!.title.en)
  })

  it('reads lists from a file and from standard input', async () => {
    const file = join(folder, 'list.txt')
    writeFileSync(file, '# shops\nhttp://a.example\n\n')
    expect((await run(optionsOf('--json', '--list', file))).out.trimEnd().split('\n')).toHaveLength(1)
    const piped = await run(optionsOf('--json', '--list', '-', 'c.example'), { input: 'a.example\nb.example\n' })
    expect(piped.out.trimEnd().split('\n')).toHaveLength(3)
  })

  it('refuses a list that is not there, or empty, as wrong usage', async () => {
    await expect(run(optionsOf('--list', join(folder, 'none')))).rejects.toThrow(UsageError)
    await expect(run(optionsOf('--list', '-'), { input: '# nothing\n' })).rejects.toThrow(UsageError)
  })

  it('writes a folder for each page, also for two visits of one site on one day', async () => {
    await run(optionsOf('--out', join(folder, 'out'), 'http://a.example', 'http://a.example'))
    const folders = readdirSync(join(folder, 'out'))
    expect(folders).toHaveLength(2)
    for (const name of folders)
      expect(readdirSync(join(folder, 'out', name)).sort()).toEqual([
        'evidence.zip',
        'findings.txt',
        'inspection.json',
        'report.txt',
        'screenshot.png',
      ])
    const [first = ''] = folders
    expect(JSON.parse(readFileSync(join(folder, 'out', first, 'inspection.json'), 'utf8'))).toEqual(goldenInspection)
  })

  it('says so where nothing can be written, and does not exit as if all were well', async () => {
    const file = join(folder, 'a file')
    writeFileSync(file, '')
    const { status, err } = await run(optionsOf('--out', file, 'http://a.example'))
    expect(status).toBe(3)
    expect(err).toContain(file)
  })

  it('fails before the first page where there is no browser', async () => {
    const check = () => {
      throw new Error('No Chromium was found.')
    }
    const { status, out, err } = await run(optionsOf('http://a.example'), { using: { open, check } })
    expect([status, out, err]).toEqual([3, '', 'No Chromium was found.\n'])
  })

  it('closes its browsers when it is interrupted', async () => {
    const stop = new AbortController()
    const slow: Tools = {
      check: () => {},
      open: async () => ({
        ...(await open()),
        inspect: () => {
          stop.abort()
          return new Promise(() => {})
        },
      }),
    }
    const { status, err } = await run(optionsOf('--json', 'http://a.example'), { using: slow, signal: stop.signal })
    expect(status).toBe(130)
    expect(err).toContain('interrupted')
    expect(closed).toBeGreaterThan(0)
  })

  it('says that a page had not come to its end, and inspects what had come', async () => {
    late = true
    const { status, out, err } = await run(optionsOf('--json', '--timeout', '500', 'http://shop.example/'))
    late = false
    expect(status).toBe(0)
    expect(out).not.toBe('')
    expect(err).toBe(
      'http://shop.example/: not loaded to its end within 500 ms; what had come until then was inspected\n',
    )
  })

  it('exits with 1 at a finding of the named severity', async () => {
    expect((await run(optionsOf('--json', '--fail-on', 'clear_breach', 'http://a.example'))).status).toBe(1)
  })
})
