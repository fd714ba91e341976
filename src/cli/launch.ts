import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type BrowserContextOptions, chromium, devices } from 'playwright-core'
import { findBrowser } from './browser'

export interface LaunchOptions {
  /** Without a window; true unless said otherwise. */
  headless?: boolean
  /** Language of pages and of the extension, `zh-CN` unless said otherwise. */
  locale?: string
  /** A name of Playwright's `devices`; a plain desktop window without one. */
  device?: string
  /** The browser's program; found on this machine unless given. */
  executablePath?: string
  /** Further options of Playwright's contexts: geolocation, timezoneId, viewport … */
  context?: BrowserContextOptions
}

export interface Launched {
  context: BrowserContext
  /** Ends the browser and erases its profile. */
  close(): Promise<void>
}

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

/**
 * What a fresh window does without. Chromium heeds the last such list only, so Playwright's own stands here whole
 * (`e2e/manifest.spec.ts` compares them); the last three are pages behind the address bar, which nobody sees and which
 * take more processor at each start than all the rest of it.
 */
const WITHOUT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
]

/** Root may not sandbox, and containers in continuous integration seldom can. */
const mayUseSandbox = (): boolean => process.getuid?.() !== 0 && !process.env.CI

const deviceOptions = (name: string | undefined): BrowserContextOptions => {
  if (name === undefined) return {}
  const device = devices[name]
  if (!device) throw new Error(`There is no device called ${name}.`)
  const { defaultBrowserType: _, ...options } = device
  return options
}

/** Starts Chromium with a fresh profile and the unpacked extension of a folder. */
export const launchWithExtension = async (extension: string, options: LaunchOptions): Promise<Launched> => {
  const { headless = true, locale = 'zh-CN' } = options
  const profile = mkdtempSync(join(tmpdir(), 'scanwarden-'))
  const executablePath = options.executablePath ?? findBrowser()
  const launch = (chromiumSandbox: boolean) =>
    chromium.launchPersistentContext(profile, {
      ...deviceOptions(options.device),
      ...options.context,
      executablePath,
      headless,
      locale,
      chromiumSandbox,
      acceptDownloads: false,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      // On Linux the language of the extension's own texts comes from the environment alone.
      env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        ...QUIET,
        `--disable-features=${WITHOUT.join(',')}`,
        `--lang=${locale}`,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        // Chrome under its own brand ignores --load-extension; this lets us load it over the debugging pipe instead.
        '--enable-unsafe-extension-debugging',
      ],
    })
  const erase = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  try {
    const context = await launch(mayUseSandbox()).catch((error: unknown) => {
      // Some distributions forbid the namespaces that the sandbox is made of.
      if (mayUseSandbox() && /sandbox/i.test(String(error))) return launch(false)
      throw error
    })
    return {
      context,
      close: async () => {
        await context.close().catch(() => {})
        erase()
      },
    }
  } catch (error) {
    erase()
    throw error
  }
}
