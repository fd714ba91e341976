const key = 'gs_distinct_id'

/** A lasting mark of this browser, kept in the shop's own storage where the browser's tracking protection lets it be. */
export function identify(): string {
  const known = localStorage.getItem(key)
  if (known) return known
  const made = Array.from(crypto.getRandomValues(new Uint8Array(14)), (byte) => byte.toString(16).padStart(2, '0')).join('')
  localStorage.setItem(key, made)
  return made
}
