/** Scripts with two cases end below this. */
const CASED = 0x600

/** Lower case of each code unit whose lower case is one code unit; the rest as they are. */
const LOWER = Uint16Array.from({ length: CASED }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
})

/** One code unit in lower case and half width. */
export const foldUnit = (code: number): number => {
  if (code < CASED) return LOWER[code] as number
  if (code >= 0xff01 && code <= 0xff5e) return LOWER[code - 0xfee0] as number
  return code === 0x3000 ? 32 : code
}

/** Lower case and half width, one code unit for one, so that positions stay. */
export const fold = (text: string): string => {
  let from = 0
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const unit = foldUnit(code)
    if (unit === code) continue
    folded += text.slice(from, at) + String.fromCharCode(unit)
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}
