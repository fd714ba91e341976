const openidKey = 'hw_openid'

function made(length: number): string {
  const letters = 'ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789'
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => letters[byte % letters.length]).join('')
}

/** Outside of WeChat there is no openid, so the shop makes one of its own for each browser. */
export function openid(): string {
  const known = localStorage.getItem(openidKey)
  if (known) return known
  const fresh = `oHW5w${made(23)}`
  localStorage.setItem(openidKey, fresh)
  return fresh
}

export function device() {
  return {
    deviceId: openid().slice(-12).toUpperCase(),
    userAgent: navigator.userAgent,
    platform: navigator.platform,
    language: navigator.language,
    screen: `${screen.width}x${screen.height}`,
    pixelRatio: devicePixelRatio,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    online: navigator.onLine,
  }
}
