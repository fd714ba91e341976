import type { ItemSeen } from './observation'

/** What a printed or drawn code holds. */
export type CodeKind = 'web' | 'app' | 'payment' | 'contact' | 'wifi' | 'telephone' | 'text'

/** What a person should know before a code is followed. */
export type CodeCaution =
  /** Travels unencrypted. */
  | 'plain_http'
  /** A number where a name should be. */
  | 'raw_ip'
  /** Letters of several scripts in one name, or letters drawn like others. */
  | 'lookalike'
  /** Leads to an address that it does not show. */
  | 'shortener'
  /** A name before `@` that is not the host. */
  | 'disguised_host'
  /** Fetches a program. */
  | 'download'
  /** A well-known name stands inside a longer one. */
  | 'borrowed_name'
  /** A port of its own. */
  | 'odd_port'
  /** Holds data of a person already. */
  | 'personal_data'
  /** Asks for money. */
  | 'payment'
  /** Opens in one app alone. */
  | 'app_only'
  /** A script or a page in itself. */
  | 'active_content'

/** Apps whose own browser a code is made for. */
export type CodeApp = 'wechat' | 'alipay' | 'douyin' | 'meituan'

export interface CodeReading {
  kind: CodeKind
  /** The address to go to, for a browser; null where there is none that one can open. */
  url: string | null
  /** The host as people read it, with the letters of its language; empty where there is none. */
  host: string
  /** Its registrable domain: who answers. */
  site: string
  cautions: CodeCaution[]
  /** The app that it opens in, where no other opens it. */
  app: CodeApp | null
  /** A person's data in the address itself, masked. */
  items: ItemSeen[]
  /** What is no address, masked, at most 200 characters; empty for addresses. */
  text: string
}

/** Whether a code may be followed at once: nothing about it needs a second look. */
export const isClean = ({ kind, url, cautions }: CodeReading): boolean =>
  kind === 'web' && url !== null && cautions.length === 0

/** Where an address leads, as far as servers say: what a page's own script does after that is seen only on the page. */
export interface CodeTrace {
  /** The addresses after the first one, in their order. */
  hops: CodeReading[]
  end: 'reached' | 'refused' | 'unreachable' | 'timeout'
}

/** An address in its parts, as URL (WHATWG) has them. */
export interface Address {
  href: string
  protocol: string
  username: string
  hostname: string
  port: string
  pathname: string
  /** Values of the query, decoded. */
  values: string[]
}

/** Hosts and schemes that codes lead to, as data. */
export interface CodeHosts {
  shorteners: string[]
  onlyIn: { app: CodeApp; hosts: string[]; schemes: string[] }[]
  /** Endings of files that are programs. */
  downloads: string[]
}
