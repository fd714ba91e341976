import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'
import type { Inspection, OperatorSize, ScenarioId } from '../core/model/inspection'
import type { Sight } from '../messages/contract'
import type { Emulated } from '../messages/emulation'
import { connectExtension, type ExtensionBridge } from './extension-bridge'
import { findExtension } from './extension-folder'
import { type LaunchOptions, launchWithExtension } from './launch'
import { denyPermissions, type RefusalOptions, type RefusalPicture, refuseEverything } from './refuse/refuse'
import { takeScreenshot } from './screenshot'
import { type SettleOptions, waitUntilSettled } from './settle'
import { createTabIds } from './tab-ids'
import { UnseenPage } from './unseen-page'

/** Pages that the extension watches, and the documents that it gives about them. */
export interface Inspector {
  readonly context: BrowserContext
  /** A page that the extension watches from its first script on; drive it as a person would. */
  newPage(): Promise<Page>
  /**
   * Waits until the page has settled and reads its document out of the extension. May be called again while the visit
   * goes on. Throws `UnseenPage` where the extension cannot see the page.
   */
  inspect(page: Page, options?: SettleOptions): Promise<Inspection>
  /** Corrects what the engine took the service or its operator for; answers with the document judged anew. */
  choose(
    page: Page,
    choice: { scenario?: ScenarioId; operatorSize?: OperatorSize; poster?: string },
  ): Promise<Inspection>
  /**
   * Goes through the open page as somebody who refuses everything that the service does not need, until the order, the
   * payment or a wall; the record is in the document's `refusal`. Never pays, and keeps orders from leaving the browser
   * unless `mayOrder`. Best in a browser with `denyPermissions`.
   */
  refuse(page: Page, options?: RefusalOptions): Promise<{ inspection: Inspection; pictures: RefusalPicture[] }>
  /** Has a site be opened as in an app's browser from now on, or as in a plain one (null). Ends the visit of a page that shows it. */
  emulate(url: string, as: Emulated | null): Promise<void>
  /** How well the extension sees the page. */
  sight(page: Page): Promise<Sight>
  /** PNG of the whole page; what is typed in its controls shows as dots. */
  screenshot(page: Page): Promise<Buffer>
  close(): Promise<void>
}

export interface AttachOptions {
  /** Folder of the unpacked extension; the built one of this package unless given. */
  extension?: string
  /** Whether notices may appear on the pages; not unless asked for, so that evidence shows the page alone. */
  notices?: boolean
  /** Whether the introduction that opens after an installation stays open; not unless asked for. */
  firstRun?: boolean
}

export interface InspectorOptions extends LaunchOptions, AttachOptions {
  /** Denies location, camera, messages and the like, as a person would in the browser's question. */
  denyPermissions?: boolean
}

const WELCOME = 'src/ui/welcome/index.html'

interface TabsGlobals {
  chrome: {
    tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]>; remove(ids: number[]): Promise<void> }
  }
}

/** Runs in the extension's page. A tab that is being opened has its address in time: it was asked for before the settings changed. */
const closeFirstRun = async (url: string): Promise<void> => {
  const { tabs } = (globalThis as unknown as TabsGlobals).chrome
  const open = await tabs.query({})
  await tabs.remove(open.flatMap((tab) => (tab.id !== undefined && tab.url === url ? [tab.id] : [])))
}

const connect = async (context: BrowserContext, folder: string, options: AttachOptions, spare?: Page) => {
  const bridge = await connectExtension(context, folder, spare)
  const { notices = false, firstRun = false } = options
  await bridge.send('settings.set', { notices, firstRun, inspector: true })
  if (!firstRun) await bridge.evaluate(closeFirstRun, bridge.url(WELCOME))
  return bridge
}

const READINGS = 4
const READING_PAUSE = 500

/** Quiet time between the steps of a refusal test. */
const STEP_SETTLE = { settle: 500, limit: 6000 }

const inspectorOf = (context: BrowserContext, bridge: ExtensionBridge, end: () => Promise<void>): Inspector => {
  const tabs = createTabIds(context, bridge)
  const sight = async (page: Page): Promise<Sight> => bridge.send('sight.get', { tab: await tabs.of(page) })

  const read = async (page: Page): Promise<Inspection> => {
    const tab = await tabs.of(page)
    for (let attempt = 0; attempt < READINGS; attempt++) {
      const inspection = await bridge.send('inspection.get', { tab })
      if (inspection) return inspection
      // A busy machine may be late with the first words of a page.
      await pause(READING_PAUSE)
    }
    throw new UnseenPage(page.url(), await sight(page))
  }

  const inspect: Inspector['inspect'] = async (page, options = {}) => {
    const limit = options.limit ?? 20_000
    const started = Date.now()
    const tab = await tabs.of(page)
    await page.waitForLoadState('load', { timeout: limit }).catch((error: unknown) => {
      if (page.isClosed()) throw error
    })
    const left = Math.max(options.settle ?? 1500, limit - (Date.now() - started))
    await waitUntilSettled(() => bridge.send('activity.get', { tab }), { ...options, limit: left })
    return read(page)
  }

  return {
    context,
    newPage: tabs.open,
    inspect,
    sight,
    choose: async (page, choice) => {
      const { id } = await read(page)
      const judged = await bridge.send('inspection.choose', { inspection: id, ...choice })
      if (!judged) throw new UnseenPage(page.url(), await sight(page))
      return judged
    },
    refuse: (page, options) =>
      refuseEverything(
        page,
        {
          begin: async () => bridge.send('refusal.begin', { tab: await tabs.of(page), by: 'program' }),
          next: async (view, screenshot) => bridge.send('refusal.next', { tab: await tabs.of(page), view, screenshot }),
          inspect: (one) => inspect(one, STEP_SETTLE),
          screenshot: takeScreenshot,
        },
        options,
      ),
    emulate: async (url, as) => {
      await bridge.send('view.set', { url, view: as })
    },
    screenshot: takeScreenshot,
    close: end,
  }
}

/** Starts Chromium with the built extension. Throws where no browser or no built extension is there. */
export const openInspector = async (options: InspectorOptions = {}): Promise<Inspector> => {
  const folder = options.extension ?? findExtension()
  const launched = await launchWithExtension(folder, options)
  try {
    const { context, close } = launched
    if (options.denyPermissions) await denyPermissions(context)
    return inspectorOf(context, await connect(context, folder, options, context.pages()[0]), close)
  } catch (error) {
    await launched.close()
    throw error
  }
}

/**
 * The same for a persistent context of the caller's own that has the built extension loaded. `close` leaves the
 * context open: it is the caller's.
 */
export const attachInspector = async (context: BrowserContext, options: AttachOptions = {}): Promise<Inspector> => {
  const bridge = await connect(context, options.extension ?? findExtension(), options)
  return inspectorOf(context, bridge, bridge.close)
}
