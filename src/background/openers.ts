/** Tab → the tab whose page opened it, and the request by which it asked for its first page. Bounded by the tabs of a moment. */
const openers = new Map<number, { opener: number; request: string | null }>()
const MAX_REMEMBERED = 200

export const noteOpener = (tab: number, opener: number): void => {
  openers.set(tab, { opener, request: null })
  if (openers.size > MAX_REMEMBERED) openers.delete(openers.keys().next().value ?? -1)
}

export const forgetOpener = (tab: number): void => {
  openers.delete(tab)
}

/** The tab whose page asked for this request: the first of a tab that it opened, with its redirects. */
export const openerOf = (tab: number, request: string): number | undefined => {
  const known = openers.get(tab)
  if (!known || (known.request ?? request) !== request) return undefined
  known.request = request
  return known.opener
}
