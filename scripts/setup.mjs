import { existsSync } from 'node:fs'
import { findChromium, findFirefox } from './find-browser.mjs'
import { ensurePackages } from './packages.mjs'
import { run } from './run.mjs'
import { say, Trouble } from './say.mjs'
import { aptInstall, canReach, distribution, elevation } from './system.mjs'

export { ensurePackages }

/** Refuses a Node that the product cannot run on, before anything else fails in a stranger way. */
export const ensureNode = (version = process.versions.node) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    throw new Trouble(`Node ${version} is too old: 20.19 or later is needed.`, 'install it from https://nodejs.org/')
}

/** Chromium that Playwright keeps in its own cache, where it is there. */
const playwrightChromium = async () => {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : null
}

/** A browser that is there but lacks shared libraries does not start; better to know now than in the first test. */
const starts = async (path) => {
  // On Windows `--version` opens a window.
  if (process.platform === 'win32') return true
  return (await run(path, ['--version'], { quiet: true, timeout: 20_000 })).code === 0
}

const installFromPlaywright = async () => {
  if (!(await canReach('https://cdn.playwright.dev/'))) return "Playwright's server cannot be reached"
  say('Downloading Chromium (playwright install chromium, about 170 MB)')
  const asRoot = process.platform === 'linux' && (await elevation()) !== null
  const { code, output } = await run(
    process.execPath,
    ['node_modules/playwright-core/cli.js', 'install', ...(asRoot ? ['--with-deps'] : []), 'chromium'],
    {
      quiet: true,
      label: 'downloading Chromium',
      timeout: 600_000,
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000' },
    },
  )
  return code === 0 ? null : `playwright install failed: ${output.trim().split('\n').at(-1) ?? code}`
}

const installFromApt = async (packages, what) => {
  // Ubuntu's packages of this name only call the snap, which can load no extension from a checkout in /tmp.
  if (distribution() === 'ubuntu') return 'the packages of Ubuntu are snaps'
  if (process.platform === 'linux') say(`Installing ${what} (apt-get install ${packages.join(' ')})`)
  const { installed, why } = await aptInstall(packages)
  return installed ? null : why
}

/**
 * A Chromium that can load the extension; installs one where none is there.
 * @returns {Promise<string>} its path; also put into CHROMIUM_PATH, so that everything started from here uses it
 */
export const ensureChromium = async () => {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (existsSync(given)) return given
    throw new Trouble(`CHROMIUM_PATH is ${given}, but nothing is there.`, 'unset CHROMIUM_PATH, or set it to a browser')
  }
  const reasons = []
  const look = async () => {
    for (const path of [findChromium(), await playwrightChromium()]) {
      if (!path) continue
      if (await starts(path)) {
        process.env.CHROMIUM_PATH = path
        return path
      }
      reasons.push(`${path} does not start (libraries missing?)`)
    }
    return null
  }
  const present = await look()
  if (present) return present
  // On Debian the system's own package brings its libraries along; elsewhere Playwright's build is the surer way.
  const apt = () => installFromApt(['chromium'], 'Chromium')
  const ways = distribution() === 'debian' ? [apt, installFromPlaywright] : [installFromPlaywright, apt]
  for (const install of ways) {
    const failed = await install()
    if (failed) reasons.push(failed)
    else {
      const path = await look()
      if (path) return path
    }
  }
  throw new Trouble(
    `No Chromium, Edge or Chrome was found, and none could be installed (${[...new Set(reasons)].join('; ')}).`,
    process.platform === 'linux'
      ? 'sudo apt-get install chromium   (or set CHROMIUM_PATH to a browser that is there)'
      : 'npx playwright-core install chromium   (or set CHROMIUM_PATH to a browser that is there)',
  )
}

/**
 * A Firefox, installed where this account may.
 * @returns {Promise<string | null>} its path, also put into FIREFOX_PATH; null with a line that says why
 */
export const ensureFirefox = async () => {
  const given = process.env.FIREFOX_PATH
  if (given) {
    if (existsSync(given)) return given
    throw new Trouble(`FIREFOX_PATH is ${given}, but nothing is there.`, 'unset FIREFOX_PATH, or set it to a browser')
  }
  let path = findFirefox()
  const why = path ? null : await installFromApt(['firefox-esr'], 'Firefox ESR')
  path ??= findFirefox()
  if (path) process.env.FIREFOX_PATH = path
  else say(`No Firefox here (${why ?? 'not found after installing'}); install one and set FIREFOX_PATH to it.`)
  return path
}

/** Fonts with Chinese characters, without which every screenshot shows boxes. A machine without them still works. */
export const ensureFonts = async () => {
  if (process.platform !== 'linux') return
  const { code, output } = await run('fc-list', [':lang=zh', 'file'], { quiet: true })
  if (code === 0 && output.trim()) return
  say('Installing Chinese fonts (apt-get install fonts-noto-cjk)')
  const { installed, why } = await aptInstall(['fontconfig', 'fonts-noto-cjk'])
  if (!installed) say(`No Chinese fonts (${why}): screenshots will show boxes. → sudo apt-get install fonts-noto-cjk`)
}
