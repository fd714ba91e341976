const openidKey = 'hw_openid'

function mint(): string {
  const letters = 'ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789'
  const bytes = crypto.getRandomValues(new Uint8Array(23))
  return `oHW5w${Array.from(bytes, (byte) => letters[byte % letters.length]).join('')}`
}

/** Outside of WeChat there is no openid, so the shop makes one of its own for each browser. */
export const openid = localStorage.getItem(openidKey) ?? mint()

localStorage.setItem(openidKey, openid)

export function device() {
  return {
    deviceId: openid.slice(-12).toUpperCase(),
    userAgent: navigator.userAgent,
    platform: navigator.platform,
    language: navigator.language,
    screen: `${screen.width}x${screen.height}`,
    pixelRatio: devicePixelRatio,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    online: navigator.onLine,
  }
}
