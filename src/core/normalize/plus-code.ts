import type { Place } from './shifted-places'

const ALPHABET = '23456789CFGHJMPQRVWX'
/** Cells a degree at ten digits; each pair of digits divides a side by twenty. */
const CELLS = 8_000
const PAIRS = 5
/** Where the sign stands that tells a code from a number. */
const SIGN_AT = 8

/** The Open Location Code of ten digits in whose cell, some fourteen metres wide, a place lies. */
export const plusCodeOf = ({ latitude, longitude }: Place): string => {
  let north = Math.min(Math.floor((latitude + 90) * CELLS + 1e-6), 180 * CELLS - 1)
  let east = Math.floor((longitude + 180) * CELLS + 1e-6) % (360 * CELLS)
  let code = ''
  for (let pair = 0; pair < PAIRS; pair++) {
    code = ALPHABET.charAt(north % 20) + ALPHABET.charAt(east % 20) + code
    north = Math.floor(north / 20)
    east = Math.floor(east / 20)
  }
  return `${code.slice(0, SIGN_AT)}+${code.slice(SIGN_AT)}`
}
