/** As many arguments as a call may have everywhere. */
const CHUNK = 0x8000

/** Bytes in base64, for messages: they carry text alone. */
export const base64Of = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(text)
}
