import { json } from './case'

/** What a page keeps of the person in the browser itself. */
export const WRITES: readonly { name: string; area: string; key: string; act: string }[] = [
  { name: 'local-storage', area: 'localStorage', key: 'draft', act: `localStorage.setItem('draft', ${json})` },
  { name: 'session-storage', area: 'sessionStorage', key: 'draft', act: `sessionStorage.setItem('draft', v)` },
  {
    name: 'local-property',
    area: 'localStorage',
    key: 'draft',
    act: `localStorage.draft = v; p.dispatchEvent(new Event('change', { bubbles: true }))`,
  },
  { name: 'local-property-alone', area: 'localStorage', key: 'draft', act: `localStorage.draft = v` },
  {
    name: 'cookie-script',
    area: 'cookie',
    key: 'member',
    act: `document.cookie = 'member=' + encodeURIComponent(v) + '; path=/'`,
  },
  { name: 'cookie-store', area: 'cookie', key: 'member', act: `cookieStore.set('member', btoa(v))` },
  { name: 'cookie-header', area: 'cookie', key: 'member', act: `fetch('/cookie/x?set=member%3D' + v)` },
  {
    name: 'indexed-db',
    area: 'indexedDB',
    key: 'people',
    act: `const o = indexedDB.open('d', 1); o.onupgradeneeded = () => o.result.createObjectStore('people', { autoIncrement: true }); o.onsuccess = () => o.result.transaction('people', 'readwrite').objectStore('people').put({ user: { mobile: v } })`,
  },
]
