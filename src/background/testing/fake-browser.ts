/** A browser in memory, for tests: what it stores survives the background, what listens to it does not. */

/** A turn of the real event loop, whatever the tests' clock says. */
const { setImmediate: soon } = globalThis as unknown as { setImmediate(run: () => void): void }

export const nextTurn = (): Promise<void> => new Promise((resolve) => soon(resolve))

type Listener = (...args: never[]) => unknown

export interface FakeTab {
  id: number
  url?: string
  incognito: boolean
  active: boolean
  windowId: number
}

const createEvent = () => {
  const listeners = new Set<Listener>()
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    clear: () => listeners.clear(),
    listeners,
    emit: (...args: unknown[]): unknown[] => [...listeners].map((listener) => listener(...(args as never[]))),
  }
}

const createArea = () => {
  const items = new Map<string, unknown>()
  // A browser answers in another task; a value that was handed over is its own copy.
  return {
    items,
    get: async (key: string | null) => {
      await nextTurn()
      const wanted = key === null ? [...items.keys()] : [key].filter((name) => items.has(name))
      return Object.fromEntries(wanted.map((name) => [name, structuredClone(items.get(name))]))
    },
    set: async (values: Record<string, unknown>) => {
      const copies = structuredClone(values)
      await nextTurn()
      for (const [name, value] of Object.entries(copies)) items.set(name, value)
    },
    remove: async (names: string | string[]) => {
      await nextTurn()
      for (const name of [names].flat()) items.delete(name)
    },
    clear: async () => {
      await nextTurn()
      items.clear()
    },
  }
}

const ID = 'own-extension-id'
const ORIGIN = `chrome-extension://${ID}/`

export const createFakeBrowser = () => {
  const tabs = new Map<number, FakeTab>()
  const granted = { all: true, origins: new Set<string>() }
  const local = createArea()
  const session = { ...createArea(), levels: [] as string[] }
  const badges = new Map<number, { text: string; color: string; title: string }>()
  const dress = (tab: number, change: { text?: string; color?: string; title?: string }): void => {
    badges.set(tab, { ...(badges.get(tab) ?? { text: '', color: '', title: '' }), ...change })
  }
  /** Content scripts that were registered while running. */
  const registered: { id: string; matches: string[] }[] = []
  const alarms: string[] = []
  const content = {
    answer: async (_tab: number, _message: { name: string; payload: unknown }): Promise<unknown> => {
      throw new Error('Could not establish connection. Receiving end does not exist.')
    },
  }
  const events = {
    message: createEvent(),
    installed: createEvent(),
    startup: createEvent(),
    before: createEvent(),
    headers: createEvent(),
    answered: createEvent(),
    completed: createEvent(),
    failed: createEvent(),
    updated: createEvent(),
    removed: createEvent(),
    created: createEvent(),
    alarm: createEvent(),
  }
  const browser = {
    runtime: {
      id: ID,
      getURL: (path: string) => `${ORIGIN}${path}`,
      onMessage: events.message,
      onInstalled: events.installed,
      onStartup: events.startup,
      sendMessage: async (_message: unknown): Promise<unknown> => undefined,
    },
    storage: {
      local,
      session: {
        ...session,
        setAccessLevel: async ({ accessLevel }: { accessLevel: string }) => void session.levels.push(accessLevel),
      },
    },
    webRequest: {
      onBeforeRequest: events.before,
      onBeforeSendHeaders: events.headers,
      onHeadersReceived: events.answered,
      onCompleted: events.completed,
      onErrorOccurred: events.failed,
    },
    tabs: {
      onUpdated: events.updated,
      onRemoved: events.removed,
      onCreated: events.created,
      get: async (id: number) => {
        const tab = tabs.get(id)
        if (!tab) throw new Error(`No tab with id: ${id}.`)
        return { ...tab }
      },
      query: async () => [...tabs.values()].map((tab) => ({ ...tab })),
      sendMessage: (tab: number, message: { name: string; payload: unknown }) => content.answer(tab, message),
      captureVisibleTab: async () => 'data:image/png;base64,AA==',
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        granted.all || origins.every((origin) => granted.origins.has(origin)),
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => dress(tabId, { text }),
      setBadgeBackgroundColor: async ({ tabId, color }: { tabId: number; color: string }) => dress(tabId, { color }),
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) => dress(tabId, { title }),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...registered],
      registerContentScripts: async (added: { id: string; matches: string[] }[]) => void registered.push(...added),
      unregisterContentScripts: async () => void registered.splice(0),
    },
    declarativeNetRequest: { getDynamicRules: async () => [], updateDynamicRules: async () => undefined },
    alarms: { onAlarm: events.alarm, create: async (name: string) => void alarms.push(name) },
    i18n: { getMessage: (name: string) => name },
  }

  /** What a content script or a page of the extension would get for a message; `undefined` where nobody takes it. */
  const send = (message: unknown, sender: object): Promise<unknown> | undefined => {
    let taken = false
    const answer = new Promise<unknown>((resolve) => {
      for (const result of events.message.emit(message, sender, resolve)) taken ||= result === true
    })
    return taken ? answer : undefined
  }

  return {
    browser,
    registered,
    events,
    tabs,
    granted,
    badges,
    alarms,
    content,
    local,
    session,
    send,
    id: ID,
    origin: ORIGIN,
    /** The background is ended: nothing listens any more. */
    stop: () => {
      for (const event of Object.values(events)) event.clear()
    },
  }
}

export type FakeBrowser = ReturnType<typeof createFakeBrowser>
