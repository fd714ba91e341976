import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { parseCommand } from './options'
import { rulesCommand } from './rules-command'
import { UsageError } from './usage-error'

const run = (...args: string[]) => {
  const command = parseCommand(['rules', ...args], () => [])
  if (command.name !== 'rules') throw new Error('not rules')
  const said = { out: '', err: '' }
  const status = rulesCommand(command.options, {
    input: Readable.from([]),
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
  })
  return { status, ...said }
}

describe('scanwarden rules', () => {
  it('lists every rule of every ruleset, or of one', () => {
    const all: { id: string }[] = JSON.parse(run('list', '--json').out)
    const eu: { id: string }[] = JSON.parse(run('list', '--json', '--rulesets', 'eu').out)
    expect(all.length).toBeGreaterThan(100)
    expect(eu.length).toBeGreaterThan(10)
    expect(eu.every((rule) => rule.id.startsWith('eu.'))).toBe(true)
    const { out } = run('list', '--locale', 'en')
    for (const { id } of all) expect(out).toContain(id)
  })

  it('explains a rule with its law, its standing and where it is on the lists', () => {
    const { out, status } = run('explain', 'cn.prechecked_consent', '--locale', 'zh-CN')
    expect(status).toBe(0)
    expect(out).toContain('诱导取')
    expect(out).toContain('个人信息保护法》第十四条')
    expect(out).toContain('三-4')
    expect(out).toContain('"prechecked": true')
  })

  it('explains the rule of a cell by its template', () => {
    expect(run('explain', 'cn.dine_in.phone_forced').out).toContain('cn.cell_forced')
    expect(run('explain', 'eu.dine_in.phone_condition').out).toContain('eu.cell_condition')
  })

  it.each([
    [['explain', 'cn.nothing'], /no such rule/],
    [['explain'], /name a rule/],
    [[], /rules list/],
    [['list', 'cn'], /rules list/],
    [['lint', '/nowhere/at/all'], /no folder of rules/],
  ])('refuses %j', (args, said) => {
    expect(() => run(...args)).toThrow(said)
    expect(() => run(...args)).toThrow(UsageError)
  })
})
