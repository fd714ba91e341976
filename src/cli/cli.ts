#!/usr/bin/env node
import { devices } from 'playwright-core'
import { EXIT } from './exit-status'
import { HELP } from './help'
import { inspectCommand } from './inspect-command'
import { judgeCommand } from './judge-command'
import { type Command, parseCommand, UsageError } from './options'
import { rulesCommand } from './rules-command'

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
  if (command.name === 'judge') return judgeCommand(command.options, streams)
  if (command.name === 'rules') return rulesCommand(command.options, streams)
  return inspectCommand(command.options, streams, stop.signal)
}

try {
  process.exitCode = await perform(parseCommand(process.argv.slice(2), Object.keys(devices)))
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`scanwarden: ${error.message}\nscanwarden --help tells more.\n`)
    process.exitCode = EXIT.usage
  } else {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`)
    process.exitCode = EXIT.notInspected
  }
}
