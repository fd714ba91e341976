import { deliver } from './delivery'
import { pageTitle } from './dom'
import { tellLimit } from './limits'
import { languageOf } from './page-text'
import { pageIdentity, seen, startedAt } from './session'
import { clip, oneLine } from './text'

/** More addresses than a person opens: a page that counts in its address would fill the record with nothing. */
const MAX_PAGES = 150

let told = 0
let current = ''
let waiting: { at: number; url: string; from: string | null } | null = null

const tell = (): void => {
  if (!waiting) return
  const { at, url, from } = waiting
  waiting = null
  if (told === MAX_PAGES) return
  if (++told === MAX_PAGES) tellLimit('pages')
  deliver(
    seen(
      {
        kind: 'page',
        url,
        title: clip(oneLine(pageTitle()), 200),
        referrer: from || null,
        // Also true of this machine itself, whose pages nobody can listen in on.
        secure: isSecureContext,
        language: languageOf(),
      },
      at,
    ),
  )
}

/** Begins the first page: told when its title can be known, or when it is left before that. */
export const beginPage = (): void => {
  if (!/^(https?|file):$/.test(location.protocol)) return
  current = pageIdentity()
  waiting = { at: startedAt, url: location.href, from: document.referrer || null }
}

/** Tells the page that was begun and not yet told. */
export const tellPage = tell

/** True where the address has become that of another page since the last look; that page is begun. */
export const hasMoved = (before: string): boolean => {
  if (current === '' || pageIdentity() === current) return false
  tell()
  current = pageIdentity()
  waiting = { at: Date.now(), url: location.href, from: before }
  return true
}
