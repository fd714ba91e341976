import browser from '../browser/browser'

interface StoredGuards {
  location: 'refuse' | 'coarse' | { latitude: number; longitude: number } | null
  camera: 'refuse' | null
}

/** What a person may change; the same as the contract's `Settings`, which this layer does not see. */
export interface StoredSettings {
  policyFetching: boolean
  language: string | null
  rulesets: string[] | null
  notices: boolean
  quietSites: string[]
  offSites: string[]
  guards: Record<string, StoredGuards>
  firstRun: boolean
  keepDays: number | null
  views: Record<string, 'wechat' | 'alipay'>
  inspector: boolean
}

export const DEFAULT_SETTINGS: StoredSettings = {
  policyFetching: true,
  language: null,
  rulesets: null,
  notices: true,
  quietSites: [],
  offSites: [],
  guards: {},
  firstRun: true,
  keepDays: null,
  views: {},
  inspector: false,
}

const KEY = 'settings'
const MOST_SITES = 2000
const VERSION = 1

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const sitesFrom = (value: unknown): string[] =>
  Array.isArray(value)
    ? [...new Set(value.filter((site): site is string => typeof site === 'string' && site.length < 254))].slice(
        -MOST_SITES,
      )
    : []

/** Ids of rulesets; nothing chosen is no choice, or everything would be found in order. */
const rulesetsFrom = (value: unknown): string[] | null => {
  const ids = Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string' && id.length <= 20) : []
  return ids.length > 0 ? ids.slice(0, 20) : null
}

/** Whole days, at most a hundred years; null keeps for ever. */
const daysFrom = (value: unknown): number | null =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) <= 36_500 ? Number(value) : null

const isDegrees = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= most

const locationFrom = (value: unknown): StoredGuards['location'] => {
  if (value === 'refuse' || value === 'coarse') return value
  if (!isRecord(value)) return null
  const { latitude, longitude } = value
  return isDegrees(latitude, 90) && isDegrees(longitude, 180) ? { latitude, longitude } : null
}

const guardsFrom = (value: unknown): Record<string, StoredGuards> => {
  const entries = Object.entries(isRecord(value) ? value : {}).flatMap(([site, guards]): [string, StoredGuards][] => {
    if (!isRecord(guards) || site.length > 253) return []
    const location = locationFrom(guards.location)
    const camera = guards.camera === 'refuse' ? 'refuse' : null
    return location === null && camera === null ? [] : [[site, { location, camera }]]
  })
  return Object.fromEntries(entries.slice(-MOST_SITES))
}

const viewsFrom = (value: unknown): StoredSettings['views'] =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {})
      .filter((entry): entry is [string, 'wechat' | 'alipay'] => /^(?:wechat|alipay)$/.test(String(entry[1])))
      .filter(([site]) => site.length < 254)
      .slice(-MOST_SITES),
  )

/** Takes what an item of any version says and what is of the right kind; the rest is as at first. */
const settingsFrom = (item: unknown): StoredSettings => {
  const value = isRecord(item) && isRecord(item.value) ? item.value : {}
  return {
    policyFetching: typeof value.policyFetching === 'boolean' ? value.policyFetching : DEFAULT_SETTINGS.policyFetching,
    language: typeof value.language === 'string' ? value.language.slice(0, 35) : DEFAULT_SETTINGS.language,
    rulesets: rulesetsFrom(value.rulesets),
    notices: typeof value.notices === 'boolean' ? value.notices : DEFAULT_SETTINGS.notices,
    quietSites: sitesFrom(value.quietSites),
    offSites: sitesFrom(value.offSites),
    guards: guardsFrom(value.guards),
    firstRun: typeof value.firstRun === 'boolean' ? value.firstRun : DEFAULT_SETTINGS.firstRun,
    keepDays: daysFrom(value.keepDays),
    views: viewsFrom(value.views),
    inspector: value.inspector === true,
  }
}

/** What an administrator may set for an organisation; the rest is the person's own. */
const MANAGEABLE = [
  'policyFetching',
  'notices',
  'language',
  'rulesets',
  'quietSites',
  'offSites',
  'firstRun',
  'keepDays',
] as const satisfies (keyof StoredSettings)[]

/** What an administrator has set, cleaned like everything else; nothing where nobody has. Firefox fails where there is none. */
const readManaged = async (): Promise<Partial<StoredSettings>> => {
  const given: Record<string, unknown> = await Promise.resolve(browser.storage.managed?.get(null)).then(
    (values) => values ?? {},
    () => ({}),
  )
  const cleaned = settingsFrom({ value: given })
  const set = MANAGEABLE.filter((key) => given[key] !== undefined && given[key] !== null)
  return Object.fromEntries(set.map((key) => [key, cleaned[key]]))
}

/** Names of the settings that an administrator has set, and that the person cannot change. */
export const managedSettings = async (): Promise<ReadonlySet<string>> => new Set(Object.keys(await readManaged()))

const readOwn = async (): Promise<StoredSettings> => settingsFrom((await browser.storage.local.get(KEY))[KEY])

/** The settings as they are; the defaults where none were stored, the administrator's before the person's. */
export const readSettings = async (): Promise<StoredSettings> => {
  const [own, managed] = await Promise.all([readOwn(), readManaged()])
  return { ...own, ...managed }
}

/** Changes wait for each other: each is a read and a write of the same item. */
let tail: Promise<unknown> = Promise.resolve()

/** Changes some settings and gives all of them. What is of the wrong kind is as at first. */
export const changeSettings = (change: Partial<StoredSettings>): Promise<StoredSettings> => {
  const work = async () => {
    const before = await readOwn()
    const value = settingsFrom({ value: { ...before, ...change } })
    await browser.storage.local.set({ [KEY]: { version: VERSION, value } })
    return { ...value, ...(await readManaged()) }
  }
  const next = tail.then(work, work)
  tail = next.catch(() => undefined)
  return next
}
