import { join } from 'node:path'
import { ensurePackages } from './packages.mjs'
import { root, tool } from './run.mjs'
import { isMain, main, say, Trouble } from './say.mjs'

/** Builds the extension again at every change, in a folder of its own: the tests' build stays what it was. */
const dev = async (target = 'chromium') => {
  if (target !== 'chromium' && target !== 'firefox')
    throw new Trouble(`There is no build for ${target}.`, 'npm run dev -- chromium|firefox')
  await ensurePackages()
  const folder = join(root, 'dist', `dev-${target}`)
  say(`Building dist/dev-${target} at every change; Ctrl-C ends it`)
  say(
    target === 'chromium'
      ? `Load it at chrome://extensions (developer mode, "Load unpacked"): ${folder}`
      : `Load it at about:debugging, "Load Temporary Add-on": ${join(folder, 'manifest.json')}`,
  )
  // Not `vite dev`: its manifest lets every page fetch the extension's files, and its hooks come too late.
  const { code } = await tool('vite/bin/vite.js', ['build', '--watch'], { env: { TARGET: target, OUT_DIR: folder } })
  process.exitCode = code === 130 ? 0 : code
}

if (isMain(import.meta)) await main(() => dev(process.argv[2]))
