import type { BridgeCall, BridgePlatform } from '../model/bridge'
import type { CategoryId } from '../model/categories'
import { parseJson } from './json-body'
import { splitPairs, splitUrl } from './url'

/** A bridge's own words for "call what I name". */
const DISPATCH = new Set(['invoke', 'call', 'callHandler'])
const MAX_DEPTH = 4
const MAX_VALUES = 20
/** A shorter one would be found everywhere. */
const MIN_LENGTH = 2

const NOTHING: BridgeCall = { categories: [], values: [] }

const scalars = function* (value: unknown, depth = 0): Generator<[key: string, text: string]> {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === 'string' || typeof child === 'number') yield [key, String(child)]
    // Some bridges answer with JSON in a string.
    yield* scalars(typeof child === 'string' && /^\s*\{/.test(child) ? parseJson(child) : child, depth + 1)
  }
}

const positionOf = (found: ReadonlyMap<string, string>): string | null => {
  const latitude = found.get('latitude') ?? found.get('lat')
  const longitude = found.get('longitude') ?? found.get('lng')
  return latitude !== undefined && longitude !== undefined ? `${latitude},${longitude}` : null
}

const valuesIn = (result: string, gives: BridgePlatform['gives']): BridgeCall['values'] => {
  const parsed = parseJson(result)
  const values: BridgeCall['values'] = []
  const found = new Map<string, string>()
  for (const [key, text] of scalars(parsed)) {
    found.set(key, text)
    const category = gives[key]
    if (category === undefined || category === 'location_precise') continue
    if (text.length >= MIN_LENGTH && values.length < MAX_VALUES) values.push({ category, value: text })
  }
  const position = positionOf(found)
  if (position !== null) values.push({ category: 'location_precise', value: position })
  return values
}

/** Makes the readers of what platforms hand to pages. */
export const createBridgeReader = (platforms: readonly BridgePlatform[]) => {
  const byObject = new Map(platforms.flatMap((one) => one.objects.map((name) => [name, one] as const)))
  const pages = new Map(
    platforms.flatMap((one) => one.authorizations.map(({ address, scopes }) => [address, scopes] as const)),
  )
  return {
    /** `api` is the call as the page made it (`wx.getLocation`, `WeixinJSBridge.invoke.editAddress`), `result` the JSON of its answer. */
    readBridgeCall: (api: string, result: string | null): BridgeCall => {
      const [object = '', ...path] = api.split('.')
      const platform = byObject.get(object)
      if (DISPATCH.has(path[0] ?? '')) path.shift()
      const name = path.join('.')
      if (!platform || !Object.hasOwn(platform.calls, name)) return NOTHING
      return {
        categories: [...new Set(platform.calls[name])],
        values: result === null ? [] : valuesIn(result, platform.gives),
      }
    },
    /** What an address asks a platform to hand over; null for any other address. */
    readAuthorization: (url: string): { api: string; categories: CategoryId[] } | null => {
      const { host, path, query } = splitUrl(url)
      const scopes = pages.get(`${host}${path}`)
      if (!scopes) return null
      const given = splitPairs(query ?? '').find(({ name }) => name === 'scope')?.value ?? ''
      const asked = given.split(/[,+\s]|%2C|%20/i).filter((scope) => Object.hasOwn(scopes, scope))
      const categories = [...new Set(asked.flatMap((scope) => scopes[scope] ?? []))]
      return asked.length === 0 ? null : { api: `${host}${path} ${asked.join(' ')}`, categories }
    },
  }
}
