import { existsSync, readFileSync } from 'node:fs'
import { run } from './run.mjs'

/** `debian`, `ubuntu` …, from /etc/os-release; empty elsewhere. */
export const distribution = (text = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '') =>
  /^ID="?([\w-]+)"?$/m.exec(text)?.[1] ?? ''

/** How to run a command as root: the words to put before it, or null where that would need a password. */
export const elevation = async () => {
  if (process.platform === 'win32') return null
  if (process.getuid?.() === 0) return []
  return (await run('sudo', ['-n', 'true'], { quiet: true, timeout: 5000 })).code === 0 ? ['sudo', '-n'] : null
}

let updated = false

/**
 * Installs Debian packages where this account may; asks nothing.
 * @returns {Promise<{ installed: boolean, why: string }>}
 */
export const aptInstall = async (packages) => {
  const prefix = await elevation()
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get'))
    return { installed: false, why: 'no apt-get here' }
  if (!prefix) return { installed: false, why: 'apt-get needs root' }
  const apt = (args, label) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args]
    return run(command, rest, { quiet: true, label, timeout: 900_000 })
  }
  if (!updated) {
    const update = await apt(['update'], 'reading the lists of packages')
    if (update.code !== 0) return { installed: false, why: `apt-get update failed: ${lastLine(update.output)}` }
    updated = true
  }
  const install = await apt(
    ['install', '-y', '--no-install-recommends', ...packages],
    `installing ${packages.join(' ')}`,
  )
  return install.code === 0
    ? { installed: true, why: '' }
    : { installed: false, why: `apt-get install failed: ${lastLine(install.output)}` }
}

const lastLine = (text) => text.trim().split('\n').at(-1) ?? ''

/** Whether a host answers at all within a few seconds; false decides quickly where there is no internet. */
export const canReach = async (url, milliseconds = 4000) => {
  // Node's fetch knows no proxy: where there is one, the program that uses it finds out by itself.
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return true
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(milliseconds) })
    return true
  } catch {
    return false
  }
}
