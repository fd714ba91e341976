import { request } from '../../messages/send'

/** A picture nobody can take must not keep the report from coming forward. */
const PATIENCE_MS = 4000
const PNG = 'data:image/png;base64,'

export interface Screenshot {
  bytes: Uint8Array
  /** For an `img`; the same bytes. */
  url: string
}

/** A PNG data URL as bytes; null for anything else. */
export const readPng = (url: string | null): Screenshot | null => {
  if (!url?.startsWith(PNG)) return null
  try {
    const binary = atob(url.slice(PNG.length))
    return { bytes: Uint8Array.from(binary, (character) => character.charCodeAt(0)), url }
  } catch {
    return null
  }
}

/** What the tab shows now; null where it is not in front, the browser refuses, or it takes too long. */
export const takeScreenshot = async (tab: number): Promise<Screenshot | null> => {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS))
  const taken = request('screenshot.take', { tab }).catch(() => null)
  return readPng(await Promise.race([taken, late]))
}
