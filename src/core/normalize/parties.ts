import type { Recipient } from '../model/inspection'
import type { RecipientEntry } from '../model/rule'

const LEAST = 5
const AFFIX =
  '(?:cdn|static|statics|assets?|img|imgs|images?|pics?|files?|res|oss|api|apis|gateway|open|wx|h5|app|mobile)\\d?'

/** A name that many have. */
const COMMON =
  /^(?:order|store|shops?|coffee|restaurant|scan-?order|menus?|online|mobile|parking|hotel|market|login|admin)$/

/**
 * Whether a domain is the site's own by its name: the same under another suffix (`cloudtea.cn`, `cloudtea.com`), or with
 * what it is for (`cloudteacdn.com`, `static-cloudtea.com`). No tracker has its customer's name.
 */
const isSister = (domain: string, site: string): boolean => {
  const name = site.split('.')[0] as string
  if (name.length < LEAST || COMMON.test(name) || /^\d+$/.test(name) || !/^[a-z\d-]+$/.test(name)) return false
  return new RegExp(`^(?:${AFFIX}-?)?${name}(?:-?${AFFIX})?$`).test(domain.split('.')[0] as string)
}

export interface RecipientReader {
  /** Who runs a host, as seen from the visited site. */
  read(host: string, site: string): Recipient
  /** The data's entry for a host: the longest suffix that fits; null for none. */
  entryOf(host: string): RecipientEntry | null
}

/** Reads hosts by the recipients data and the list of public suffixes. */
export const createRecipientReader = (
  entries: readonly RecipientEntry[],
  registrableDomain: (host: string) => string,
): RecipientReader => {
  const bySuffix = new Map<string, RecipientEntry>()
  for (const entry of entries)
    for (const host of entry.hosts) bySuffix.set(host.toLowerCase().replace(/^(?:\*?\.)/, ''), entry)
  const owners = new Map<string, Set<string>>()
  for (const entry of entries)
    for (const site of entry.ownSites ?? []) owners.set(site, (owners.get(site) ?? new Set()).add(entry.operator))

  const entryOf = (host: string): RecipientEntry | null => {
    for (let rest = host; rest !== ''; ) {
      const entry = bySuffix.get(rest)
      if (entry !== undefined) return entry
      const dot = rest.indexOf('.')
      rest = dot < 0 ? '' : rest.slice(dot + 1)
    }
    return null
  }
  return {
    entryOf,
    read: (host, site) => {
      const own = registrableDomain(host) || host
      const entry = entryOf(host)
      const owner = owners.get(site)
      const sameOwner =
        owner !== undefined &&
        ((entry !== null && owner.has(entry.operator)) || [...(owners.get(own) ?? [])].some((one) => owner.has(one)))
      if (own === site || host === site || sameOwner || (entry === null && isSister(own, site)))
        return { host, site: own, party: 'first', operator: entry?.operator ?? null, purpose: 'own' }
      return {
        host,
        site: own,
        party: 'third',
        operator: entry?.operator ?? null,
        purpose: entry?.purpose ?? 'unknown',
      }
    },
  }
}
