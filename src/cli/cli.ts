#!/usr/bin/env node
import { createRequire } from 'node:module'
import { EXIT } from './exit-status'
import { HELP } from './help'
import { type Command, parseCommand } from './options'
import { UsageError } from './usage-error'

const stop = new AbortController()
let asked = 0
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    stop.abort()
    // Who asks twice does not want to wait for browsers to close.
    if (++asked > 1) process.exit(EXIT.interrupted)
  })

// A reader such as `head` that has had enough is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  stop.abort()
})

const deviceNames = (): string[] => {
  const { devices }: typeof import('playwright-core') = createRequire(import.meta.url)('playwright-core')
  return Object.keys(devices)
}

/** Each command is loaded when it is asked for: help and a wrong option answer without the engine and the browser's library. */
const perform = async (command: Command): Promise<number> => {
  if (command.name === 'help') {
    process.stdout.write(HELP)
    return EXIT.inspected
  }
  if (command.name === 'version') {
    process.stdout.write(`${__VERSION__}\n`)
    return EXIT.inspected
  }
  const streams = {
    input: process.stdin,
    out: (text: string) => void process.stdout.write(text),
    err: (text: string) => void process.stderr.write(text),
  }
  if (command.name === 'judge') return (await import('./judge-command')).judgeCommand(command.options, streams)
  if (command.name === 'rules') return (await import('./rules-command')).rulesCommand(command.options, streams)
  return (await import('./inspect-command')).inspectCommand(command.options, streams, stop.signal)
}

try {
  process.exitCode = await perform(parseCommand(process.argv.slice(2), deviceNames))
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`scanwarden: ${error.message}\nscanwarden --help tells more.\n`)
    process.exitCode = EXIT.usage
  } else {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`)
    process.exitCode = EXIT.notInspected
  }
}
