import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'
import type { Answer, MessageName, Payload } from '../messages/contract'
import { within } from './deadline'
import { extensionPage, idOfUnpacked } from './extension-folder'

/** Speaks with the extension's background as its own pages do. */
export interface ExtensionBridge {
  readonly id: string
  /** Address of a file of the extension. */
  url(path: string): string
  /** Asks the background; fails with the background's own error, or after `timeout` milliseconds. */
  send<N extends MessageName>(name: N, payload: Payload<N>, timeout?: number): Promise<Answer<N>>
  /** Runs a function in the extension's page, where `chrome` is at hand. */
  evaluate<A, T>(work: (argument: A) => T | Promise<T>, argument: A): Promise<T>
  /** Closes the extension's page. */
  close(): Promise<void>
}

type Wire = { ok: true; value: unknown } | { ok: false; error: { code: string; message: string } }

interface ExtensionGlobals {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }
}

const ANSWER_LIMIT = 30_000
/** Where many browsers start at once, one takes ten times its usual second or two. */
const LOADING_LIMIT = 30_000
const PAGE_LIMIT = 10_000

const isWire = (value: unknown): value is Wire => typeof value === 'object' && value !== null && 'ok' in value

const loadOverPipe = async (context: BrowserContext, folder: string): Promise<string | null> => {
  const session = await context.browser()?.newBrowserCDPSession()
  if (!session) return null
  // Not in Playwright's list of the protocol's methods yet.
  const send = session.send.bind(session) as unknown as (method: string, given: object) => Promise<{ id: string }>
  const loaded = await send('Extensions.loadUnpacked', { path: folder }).catch(() => null)
  await session.detach().catch(() => {})
  return loaded?.id ?? null
}

const idsOf = (context: BrowserContext, folder: string): string[] => {
  const running = context
    .serviceWorkers()
    .filter((worker) => worker.url().startsWith('chrome-extension://'))
    .map((worker) => new URL(worker.url()).host)
  return [...new Set([idOfUnpacked(folder), ...running])]
}

const tryOpen = async (page: Page, url: string): Promise<boolean> => {
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PAGE_LIMIT })
    return page.url().startsWith(url)
  } catch {
    return false
  }
}

/** Opens the extension's page once it is loaded; loads the extension over the debugging pipe where the browser ignored the command line. */
const openFirst = async (context: BrowserContext, page: Page, folder: string, path: string): Promise<string> => {
  const started = Date.now()
  // Once: to load it again would end what is just beginning on a slow machine.
  let loaded: string | null = null
  while (Date.now() - started < LOADING_LIMIT) {
    if (Date.now() - started > 1500) loaded ??= await loadOverPipe(context, folder)
    for (const id of new Set([...idsOf(context, folder), ...(loaded === null ? [] : [loaded])]))
      if (await tryOpen(page, `chrome-extension://${id}/${path}`)) return id
    await pause(150)
  }
  throw new Error(`The browser did not load the extension from ${folder}.`)
}

/**
 * Connects with the extension of `folder` in a running context. The extension's page stays open in a tab; where somebody
 * closes it, or the extension is reloaded, it is opened again when it is needed.
 * @param spare a page that the extension's may take the place of
 */
export const connectExtension = async (
  context: BrowserContext,
  folder: string,
  spare?: Page,
): Promise<ExtensionBridge> => {
  const path = extensionPage(folder)
  let page = spare ?? (await context.newPage())
  const id = await openFirst(context, page, folder, path)
  const url = (file: string) => `chrome-extension://${id}/${file}`

  let opening: Promise<Page> | null = null
  const reopen = async (): Promise<Page> => {
    const fresh = await context.newPage()
    for (let attempt = 0; attempt < 30; attempt++) {
      if (await tryOpen(fresh, url(path))) {
        page = fresh
        return fresh
      }
      await pause(200)
    }
    throw new Error('The extension is gone from the browser.')
  }
  const open = async (): Promise<Page> => {
    if (!page.isClosed() && page.url().startsWith(url(''))) return page
    opening ??= reopen().finally(() => {
      opening = null
    })
    return opening
  }

  const evaluate: ExtensionBridge['evaluate'] = async (work, argument) => {
    const at = await open()
    // Playwright's own type wants to know how handles in the argument unwrap; ours holds plain data only.
    return (at.evaluate as (w: unknown, a: unknown) => Promise<Awaited<ReturnType<typeof work>>>)(work, argument)
  }

  const send: ExtensionBridge['send'] = async (name, payload, timeout = ANSWER_LIMIT) => {
    const answer = await within(
      evaluate((message) => (globalThis as unknown as ExtensionGlobals).chrome.runtime.sendMessage(message), {
        name,
        payload,
      }),
      timeout,
      name,
    )
    if (!isWire(answer)) throw new Error(`${name}: the extension gave no answer`)
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`)
    return answer.value as never
  }
  // A page that is opened before the background listens would be seen late.
  await send('settings.get', {})
  const close = async (): Promise<void> => {
    await page.close().catch(() => {})
  }
  return { id, url, send, evaluate, close }
}
