import { attempt } from './attempt'
import { getterOf, listen, ownKeys, pageWindow, stringify } from './captured'
import { peek, plainOf } from './peek'
import { tellSending } from './sent'
import { watchMethod } from './wrap'

const AREAS = ['localStorage', 'sessionStorage'] as const
/** What a page keeps of a person is small; caches of menus are not looked through on every write. */
const MAX_CHARACTERS = 65_536
const MAX_NAMES = 100

/** A write, told as something sent to the area under a name; cookies carry their name in the text. */
const tellWrite = (channel: string, url: unknown, text: unknown): void => {
  if (typeof url === 'string' && typeof text === 'string' && text.length <= MAX_CHARACTERS)
    tellSending({ channel, method: 'SET', url }, text)
}

let last: Record<string, unknown> | undefined

/** `localStorage.name = value` goes past `setItem`: what changed is found by comparing, from the first keystroke on. */
const compare = (): void => {
  const before = last
  const next: Record<string, unknown> = {}
  last = next
  for (const area of AREAS)
    attempt(() => {
      const storage = pageWindow[area]
      const names = ownKeys(storage)
      for (let i = 0; i < names.length && i < MAX_NAMES; i++) {
        const name = names[i] as string
        const value = peek(storage, name)
        next[area + name] = value
        if (before && before[area + name] !== value) tellWrite(area, name, value)
      }
    })
}

/** What the page writes down in the browser. */
export const hookStorage = (): void => {
  watchMethod(Storage.prototype, 'setItem', (self, [name, value]) => {
    // Looked at only now: before the page has used it, touching the storage would read the disk.
    const area = AREAS[attempt(() => self === pageWindow.localStorage) ? 0 : 1]
    if (last) last[area + name] = value
    tellWrite(area, name, value)
  })
  watchMethod(Document.prototype, 'cookie', (_self, [text]) => tellWrite('cookie', '', text), undefined, 'set')
  const { CookieStore } = globalThis as { CookieStore?: { prototype: object } }
  watchMethod(CookieStore?.prototype, 'set', (_self, [given, value]) => {
    const isPair = typeof given === 'string'
    tellWrite('cookie', '', `${isPair ? given : peek(given, 'name')}=${isPair ? value : peek(given, 'value')}`)
  })
  const { IDBObjectStore: Store } = globalThis
  const nameOf = getterOf<string>(Store?.prototype, 'name')
  for (const method of ['put', 'add'])
    watchMethod(Store?.prototype, method, (self, [value]) =>
      tellWrite('indexedDB', nameOf?.(self), stringify(plainOf(value))),
    )
  listen(pageWindow, 'input', () => last || compare(), true)
  for (const type of ['change', 'click', 'submit', 'pagehide']) listen(pageWindow, type, () => last && compare())
}
