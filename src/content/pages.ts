import { deliver } from './delivery'
import { pageTitle } from './dom'
import { languageOf } from './page-text'
import { redact, redactUrl } from './redact'
import { seen, startedAt } from './session'
import { clip, oneLine } from './text'

/** A page of a hash router lies in the fragment; another query of the same path is the same page. */
const identity = (): string => {
  const route = /^#!?\/[^?]*/.exec(location.hash)?.[0] ?? ''
  return `${location.origin}${location.pathname}${route}`
}

const isLoopback = (): boolean => /^(localhost|127(\.\d+){3}|\[::1\]|.*\.localhost)$/.test(location.hostname)

let current = ''
let waiting: { at: number; from: string | null } | null = null

const tell = (): void => {
  if (!waiting) return
  const { at, from } = waiting
  waiting = null
  deliver(
    seen(
      {
        kind: 'page',
        url: redactUrl(location.href),
        title: redact(clip(oneLine(pageTitle()), 200)),
        referrer: from ? redactUrl(from) : null,
        secure: location.protocol === 'https:' || isLoopback(),
        language: languageOf(),
      },
      at,
    ),
  )
}

/** Begins the first page: told when its title can be known, or when it is left before that. */
export const beginPage = (): void => {
  if (!/^(https?|file):$/.test(location.protocol)) return
  current = identity()
  waiting = { at: startedAt, from: document.referrer || null }
}

/** Tells the page that was begun and not yet told. */
export const tellPage = tell

/** True where the address has become that of another page since the last look; that page is begun. */
export const hasMoved = (before: string): boolean => {
  if (current === '' || identity() === current) return false
  tell()
  current = identity()
  waiting = { at: Date.now(), from: before }
  return true
}
