import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Inspection } from '../core/model/inspection'
import type { Rejudgement } from '../core/model/rejudgement'
import { goldenInspection } from '../exporters/golden/inspection'
import { judgeCommand } from './judge-command'
import { parseCommand } from './options'
import { UsageError } from './usage-error'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scanwarden-judge-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The schema is made with the build: what it finds is held to the built program, end to end. */
let faults: string[] = []

const run = async (document: unknown, ...args: string[]) => {
  const file = join(folder, 'inspection.json')
  writeFileSync(file, typeof document === 'string' ? document : JSON.stringify(document))
  const command = parseCommand(['judge', file, ...args], () => [])
  if (command.name !== 'judge') throw new Error('not judge')
  const said = { out: '', err: '' }
  const streams = {
    input: Readable.from([]),
    out: (text: string) => {
      said.out += text
    },
    err: (text: string) => {
      said.err += text
    },
  }
  const status = await judgeCommand(command.options, streams, () => [...faults])
  return { status, ...said }
}
const rejudge = async (document: unknown, ...args: string[]): Promise<Rejudgement> =>
  JSON.parse((await run(document, '--json', ...args)).out)

/** An inspection of an older ruleset: it knew one rule that there is no longer, and weighed another less. */
const old: Inspection = {
  ...goldenInspection,
  tool: { ...goldenInspection.tool, rulesets: [{ id: 'cn', version: '2024.1', sha256: '0' }] },
  verdict: 'caution',
}

describe('scanwarden judge', () => {
  it('judges the facts of an old document by the rules of today, and keeps both judgements', async () => {
    const { before, after, changes, unchanged } = await rejudge(old)
    expect(before).toMatchObject({ verdict: 'caution', tool: { rulesets: [{ version: '2024.1' }] } })
    expect(before.findings).toEqual(old.findings)
    expect(after.verdict).toBe('clear_breach')
    expect(after.tool.rulesets[0]?.version).not.toBe('2024.1')
    expect(after.findings.map((one) => one.rule)).toContain('cn.dine_in.birth_date_forced')
    expect(after.transmissions).toEqual(old.transmissions)
    expect(changes).toContainEqual(
      expect.objectContaining({
        rule: 'cn.dine_in.birth_date_forced',
        before: null,
        after: expect.objectContaining({ severity: 'clear_breach' }),
      }),
    )
    expect(changes).toContainEqual(expect.objectContaining({ rule: 'cn.prechecked', after: null }))
    const rules = new Set([...before.findings, ...after.findings].map((one) => one.rule))
    expect(changes.length + unchanged).toBe(rules.size)
  })

  it('finds nothing changed where nothing has', async () => {
    const { after } = await rejudge(old)
    const again = await rejudge(after)
    expect(again.changes).toEqual([])
    expect(again.after).toEqual(after)
  })

  it('judges by the ruleset that is named', async () => {
    const { after } = await rejudge(old, '--rulesets', 'eu')
    expect(after.tool.rulesets.map((one) => one.id)).toEqual(['eu'])
    expect(after.findings.every((one) => one.ruleset === 'eu')).toBe(true)
    expect(after.findings.length).toBeGreaterThan(0)
  })

  it('tells both to people', async () => {
    const { out, status } = await run(old, '--locale', 'en')
    expect(status).toBe(0)
    expect(out).toMatch(/then: ● Take care {2}by cn 2024\.1/)
    expect(out).toMatch(/now: ■ Breach {2}by cn 20/)
    expect(out).toMatch(/new {2}■ Breach .*\[cn\.dine_in\.birth_date_forced\]/)
    expect(out).toMatch(/gone .*\[cn\.prechecked\]/)
    expect(out).toMatch(/For the office:\n( {2}.+: .+\n)+$/)
  })

  it('ends with 1 where a finding is as grave as asked', async () => {
    expect((await run(old, '--fail-on', 'clear_breach')).status).toBe(1)
  })

  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{', /inspection\.json: it is no JSON: it breaks off at line 1, column 2; name one inspection/],
    ['an empty file', '', /inspection\.json: it is empty; name one inspection/],
    ['another version', { schema: 'scanwarden.inspection/9' }, /its schema is scanwarden\.inspection\/9,/],
    ['another document', { schema: 'else' }, /it is no inspection/],
    ['nothing', null, /it is no inspection/],
    ['a document of no day', { ...old, startedAt: 'yesterday' }, /startedAt must be a time/],
    [
      'rulesets that there are not',
      { ...old, tool: { ...old.tool, rulesets: [{ id: 'mars', version: '1', sha256: '0' }] } },
      /--rulesets/,
    ],
  ])('refuses %s and says so', async (_, document, said) => {
    await expect(run(document)).rejects.toThrow(said)
    await expect(run(document)).rejects.toBeInstanceOf(UsageError)
  })

  it.each<[string, unknown]>([
    ['is no JSON', `{"label": Li Lei 13912345678}`],
    ['is another document', { schema: 'Li Lei 13912345678\u001b[2J' }],
  ])('repeats nothing of a file that %s: it may hold what somebody typed', async (_, document) => {
    const said = await run(document).catch((error: UsageError) => error.message)
    expect(said).toContain('inspection.json: it is no')
    for (const part of ['Li Lei', '13912345678', '\u001b']) expect(said).not.toContain(part)
  })

  it('tells of half a document what it lacks first', async () => {
    faults = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((part) => `/${part} must be array`)
    try {
      await expect(run(old)).rejects.toThrow(/no whole inspection:\n {2}\/a must be array\n[^f]*\n {2}and 2 more$/)
    } finally {
      faults = []
    }
  })

  it('lets no word of a document steer the terminal', async () => {
    const { out } = await run({ ...old, site: 'shop\u001b[2J.example\u202E' }, '--locale', 'en')
    expect(out).toContain('shop[2J.example ')
  })
})
