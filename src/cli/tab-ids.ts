import { randomUUID } from 'node:crypto'
import type { BrowserContext, Page } from 'playwright-core'
import type { ExtensionBridge } from './extension-bridge'

interface Tab {
  id?: number
  url?: string
}

interface TabsGlobals {
  chrome: {
    tabs: {
      create(options: { url: string }): Promise<Tab>
      query(filter: { active?: boolean; windowId?: number }): Promise<Tab[]>
    }
  }
}

/** Which tab of the browser a page of Playwright is. */
export interface TabIds {
  /** Opens an empty page whose tab is known from its birth. */
  open(): Promise<Page>
  of(page: Page): Promise<number>
}

/** Ties Playwright's pages to the browser's tabs: exactly, for the pages opened here; by address, or by bringing them to the front, for others. */
export const createTabIds = (context: BrowserContext, bridge: ExtensionBridge): TabIds => {
  const known = new WeakMap<Page, number>()
  let turn: Promise<unknown> = Promise.resolve()

  const oneAtATime = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work)
    turn = next.catch(() => {})
    return next
  }

  const query = (filter: { active?: boolean; windowId?: number }): Promise<Tab[]> =>
    bridge.evaluate(
      async (given) =>
        (await (globalThis as unknown as TabsGlobals).chrome.tabs.query(given)).map(({ id, url }) => ({ id, url })),
      filter,
    )

  const open = async (): Promise<Page> => {
    const url = `about:blank#${randomUUID()}`
    const [page, id] = await Promise.all([
      context.waitForEvent('page', { predicate: (candidate) => candidate.url() === url, timeout: 30_000 }),
      bridge.evaluate(
        async (address) => (await (globalThis as unknown as TabsGlobals).chrome.tabs.create({ url: address })).id,
        url,
      ),
    ])
    if (id === undefined) throw new Error('The browser opened a tab without an id.')
    known.set(page, id)
    return page
  }

  /** Addresses are hidden from the extension where it may not read the page: then only what stands in front can be told. */
  const find = async (page: Page): Promise<number> => {
    const [only, ...others] = (await query({})).filter((tab) => tab.url === page.url())
    const alone = context.pages().filter((other) => other.url() === page.url()).length === 1
    if (only?.id !== undefined && others.length === 0 && alone) return only.id
    const session = await context.newCDPSession(page)
    const { windowId } = await session.send('Browser.getWindowForTarget')
    await session.detach()
    await page.bringToFront()
    const [front] = await query({ active: true, windowId })
    if (front?.id === undefined) throw new Error(`No tab shows ${page.url()}.`)
    return front.id
  }

  const of = async (page: Page): Promise<number> => {
    const id = known.get(page)
    if (id !== undefined) return id
    const found = await oneAtATime(() => find(page))
    known.set(page, found)
    return found
  }
  return { open, of }
}
