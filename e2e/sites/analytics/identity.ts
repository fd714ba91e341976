const key = 'gs_distinct_id'

function mint(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(14))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A lasting mark of this browser, kept in the shop's own storage and renewed with every page. */
export const distinctId = localStorage.getItem(key) ?? mint()

localStorage.setItem(key, distinctId)
