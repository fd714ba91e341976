import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCommand } from './options'
import { UsageError } from './usage-error'

const devices = () => ['Pixel 7', 'iPhone 13', 'iPhone 15']
const inspect = (...args: string[]) => {
  const command = parseCommand(['inspect', ...args], devices)
  if (command.name !== 'inspect') throw new Error(`read as ${command.name}`)
  return command.options
}

describe('inspect', () => {
  it('takes pages and leaves the rest as usual', () => {
    expect(inspect('http://a.example', 'http://b.example')).toEqual({
      urls: ['http://a.example', 'http://b.example'],
      list: null,
      json: false,
      out: null,
      device: 'Pixel 7',
      locale: null,
      scenario: null,
      settle: 1500,
      timeout: 30_000,
      concurrency: 2,
      failOn: null,
      headed: false,
      keepOpen: false,
      refuse: false,
      order: false,
      poster: null,
      emulate: null,
    })
  })

  it('takes every option, before or after the pages', () => {
    const options = inspect(
      ...'--json --out o --device desktop a.example --locale zh_CN --scenario parking --settle 0'.split(' '),
      ...'--timeout 4000 --concurrency 8 --fail-on likely_breach --headed --list - --refuse --order --wechat --poster 扫码缴费'.split(
        ' ',
      ),
    )
    expect(options).toEqual({
      urls: ['a.example'],
      list: '-',
      json: true,
      out: 'o',
      device: null,
      locale: 'zh-CN',
      scenario: 'parking',
      settle: 0,
      timeout: 4000,
      concurrency: 8,
      failOn: 'likely_breach',
      headed: true,
      keepOpen: false,
      refuse: true,
      order: true,
      poster: '扫码缴费',
      emulate: 'wechat',
    })
  })

  it('knows a device in any case', () => {
    expect(inspect('a.example', '--device', 'iphone 13').device).toBe('iPhone 13')
  })

  it('shows a window that is to stay open', () => {
    expect(inspect('a.example', '--keep-open')).toMatchObject({ headed: true, keepOpen: true })
  })
})

describe('wrong usage', () => {
  it.each([
    [[], /say what to do/],
    [['inspcet', 'a.example'], /no command inspcet/],
    [['inspect'], /at least one page/],
    [['inspect', 'a.example', '--colour'], /--colour/],
    [['inspect', 'a.example', '--order'], /--refuse/],
    [['inspect', 'a.example', '--fail-on', 'awful'], /info, caution, likely_breach, clear_breach/],
    [['inspect', 'a.example', '--scenario', 'moon'], /dine_in/],
    [['inspect', 'a.example', '--scenario', 'unknown'], /dine_in/],
    [['inspect', 'a.example', '--device', 'iphone 99'], /iPhone 13, iPhone 15/],
    [['inspect', 'a.example', '--concurrency', '0'], /from 1 to 32/],
    [['inspect', 'a.example', '--concurrency', '1e1'], /whole number/],
    [['inspect', 'a.example', '--settle', '-5'], /settle/],
    [['inspect', 'a.example', '--locale', 'not a tag'], /language tag/],
    [['inspect', 'a.example', '--out'], /--out/],
  ])('%j', (args, message) => {
    expect(() => parseCommand(args, devices)).toThrow(UsageError)
    expect(() => parseCommand(args, devices)).toThrow(message)
  })

  it('is the only thing that is ever thrown', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom('inspect', '--json', '--list', '--settle', '--device', '--', '-', '-h', '--locale', '--fail-on'),
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (args) => {
        try {
          parseCommand(args, devices)
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError)
        }
      }),
    )
  })
})

it.each(['--help', '-h', 'help'])('%s asks for help, whatever else is there', (word) => {
  expect(parseCommand([word], devices)).toEqual({ name: 'help' })
})

it.each(['--version', '-v', 'version'])('%s asks for the version', (word) => {
  expect(parseCommand([word], devices)).toEqual({ name: 'version' })
})
