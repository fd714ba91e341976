import type { Digest, KnownValue } from '../model/engine'
import { isBeginning } from './speller'
import { coreForms, reachOf } from './spellings'

/** What a digest of two values was taken of. */
export interface Joined {
  known: readonly KnownValue[]
  digest: string
}

const DIGESTS: ReadonlySet<string> = new Set(['md5', 'sha1', 'sha256'])
const SEPARATORS = ['', '|', '_', '-', ',', ':']
/** Of so many values each two are joined: their number counts twice. */
const [MOST_VALUES, LONGEST] = [6, 60]

const isWorth = ({ source, chosen, value }: KnownValue): boolean =>
  source === 'typed' && chosen !== true && value.trim().length <= LONGEST && reachOf(value.trim()) === 'anywhere'

/** By its digest in hexadecimal, what two known values make that are written one behind the other: name and number of one person. */
export const joinedDigests = (
  known: readonly KnownValue[],
  digests: readonly Digest[],
): ReadonlyMap<string, Joined> => {
  const made = new Map<string, Joined>()
  const usual = digests.filter(({ name }) => DIGESTS.has(name))
  const worth = known.filter((one) => isWorth(one) && !isBeginning(one, known)).slice(0, MOST_VALUES)
  const textOf = ({ value }: KnownValue): string => coreForms(value.trim()).at(-1) as string
  for (const first of worth)
    for (const second of worth) {
      if (first.key === second.key) continue
      for (const separator of SEPARATORS)
        for (const digest of usual)
          made.set(digest.hex(`${textOf(first)}${separator}${textOf(second)}`).toLowerCase(), {
            known: [first, second],
            digest: digest.name,
          })
    }
  return made
}
