import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { say, Trouble } from './say.mjs'

/** The checkout: every script works from here, wherever it was called. */
export const root = join(import.meta.dirname, '..')

/** A child still at work after this many milliseconds gets a line, so that nobody believes that it hangs. */
const SIGN_OF_LIFE = 20_000

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean, timeout?: number, label?: string, cwd?: string }} [options]
 *   quiet: output is kept and only handed back; timeout in milliseconds; label: what the sign of life says
 * @returns {Promise<{ code: number, output: string }>} code 124 after a time-out, 127 where there is no such program
 */
export const run = (command, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: {
        ...process.env,
        PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
        ...options.env,
      },
      stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
    })
    let output = ''
    let late = false
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data) => {
        output += data
      })
    const sign = options.label ? setInterval(() => say(`  … still ${options.label}`), SIGN_OF_LIFE) : undefined
    const limit = options.timeout
      ? setTimeout(() => {
          late = true
          child.kill('SIGKILL')
        }, options.timeout)
      : undefined
    const end = (code, extra = '') => {
      clearInterval(sign)
      clearTimeout(limit)
      resolve({ code: late ? 124 : code, output: output + extra })
    }
    child.on('error', (error) => end(127, error.message))
    child.on('close', (code, signal) => end(code ?? (signal ? 130 : 1)))
  })

/** Runs a program that must succeed; its output is shown only when it does not. */
export const must = async (command, args, options = {}) => {
  const { code, output } = await run(command, args, { quiet: true, ...options })
  if (code !== 0)
    throw new Trouble(`${[command, ...args].join(' ')} ended with ${code}${output ? `:\n${output.trim()}` : ''}`)
  return output
}

/** Runs a package's program with this Node, without a shell and without the network. */
export const tool = (file, args, options) => run(process.execPath, [join(root, 'node_modules', file), ...args], options)
