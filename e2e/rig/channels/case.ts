import type { Channel } from '../../../src/core/model/inspection'

/**
 * One way by which a page sends what was typed. `act` runs on a click with the value `v`, the third party's address `u`,
 * its origin `t` and the case's name `n`, for which `NAME` stands in headers.
 */
export interface Case {
  name: string
  channel: Channel
  act: string
  /** More of the page's HTML; `U` stands for the third party's address. */
  html?: string
  headers?: Record<string, string>
  /** Where the value must be said to be. */
  where: RegExp
  encoding?: string[]
  /** How the value is coded before it is sent, and what it is then. */
  code?: { name: string; text: (value: string) => string }
  seenBy?: string
  /** Sends from the page's own document and changes nothing in it that others could feel: several such share a visit. */
  shares?: true
  /** The page is left after the click, within its site. */
  leaves?: true
  /** The click itself leads away: the page that follows is of the same site. */
  method?: string
  /** The server must have the value in clear at this place; `null` where it can only have the request. */
  received?: 'path' | 'body' | 'header' | null
  /** Recipient, where it is not the third party. */
  host?: 'own'
  /** The reason that must be said where nobody can read the body. */
  opaque?: RegExp
  /** What differs in Firefox; `absent` where nothing reaches the server, `missed` where it does and is not told. */
  firefox?: 'absent' | 'missed' | Partial<Pick<Case, 'where' | 'encoding' | 'seenBy' | 'opaque' | 'channel'>>
}

export const BOTH = 'browser,page'
export const BROWSER = 'browser'
export const PAGE = 'page'
/** The body that most cases send, and where the value is in it. */
export const json = 'JSON.stringify({ user: { mobile: v } })'
export const BODY = /^body:json:\$\.user\.mobile$/

/** What a load or a link has in common: the value stands in its address, and only the browser tells of it. */
export const inAddress = { where: /^query:m$/, received: 'path', seenBy: BROWSER } as const
