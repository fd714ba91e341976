import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from './build.mjs'
import { root } from './run.mjs'
import { isMain, main, say } from './say.mjs'
import { ensureChromium, ensureFonts, ensureNode, ensurePackages } from './setup.mjs'

/** True where a window can be shown to somebody. */
const hasDisplay = (env = process.env, platform = process.platform) =>
  !env.CI && (platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY))

/** Runs a built program in this terminal; Ctrl-C reaches it and is waited for. */
const show = (file, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'dist/node', file), ...args], { cwd: root, stdio: 'inherit' })
    // The terminal sends Ctrl-C to both of us; the child is the one that has something to close.
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal))
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 130))
  })

const start = async (args) => {
  ensureNode()
  await ensurePackages()
  await ensureChromium()
  await ensureFonts()
  const given = args.length > 0
  await build({ only: given ? ['chromium', 'node'] : ['chromium', 'node', 'sites'] })
  const window = hasDisplay()
  say(`Starting Chromium ${window ? 'in a window' : 'without a window (no display here)'}`)
  const code = given
    ? await show('cli.js', ['inspect', '--out', 'out', ...(window ? ['--keep-open'] : []), ...args])
    : await show('demo.js', ['--out', 'out', ...(window ? ['--headed'] : [])])
  // Ctrl-C is how a person ends it, not a failure.
  process.exitCode = code === 130 ? 0 : code
}

if (isMain(import.meta)) await main(() => start(process.argv.slice(2)))
