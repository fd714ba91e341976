import { remember } from '../../normalize/remember'

const differsByOne = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || short[0] !== long[0]) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = short.slice(at)
  if (rest === long.slice(at + 1) || rest.slice(1) === long.slice(at + 1)) return true
  return rest[0] === long[at + 1] && rest[1] === long[at] && rest.slice(2) === long.slice(at + 2)
}

/** Only long tokens may carry a slip (`vertifycode`, `adress`); short ones are too alike. */
const isSlip = (token: string, wanted: string): boolean =>
  wanted.length >= 6 && token.length >= 6 && differsByOne(token, wanted)

export type Strength = 'strong' | 'weak' | 'void'

/** What the keys of a control say for one description. */
export interface KeyFound {
  /** The strong run, and whether it stands there as written or with a slip of one letter. */
  strong?: { run: string; exact: boolean }
  weak?: string
  void?: true
}

interface Run {
  owner: number
  tokens: readonly string[]
  strength: Strength
}

/** One index over the runs of all descriptions: gives what a row of tokens says, by owner. */
export const createRunIndex = (runs: readonly Run[]) => {
  const byFirst = new Map<string, Run[]>()
  const vocabulary = new Set<string>()
  for (const run of runs) {
    const first = run.tokens[0] as string
    const list = byFirst.get(first)
    if (list) list.push(run)
    else byFirst.set(first, [run])
    for (const token of run.tokens) vocabulary.add(token)
  }
  const spellings = remember((token: string): readonly string[] =>
    vocabulary.has(token) ? [token] : [...vocabulary].filter((wanted) => isSlip(token, wanted)),
  )

  /** `platenumber` → `plate number`: a token that nobody knows, written without a break from two that are known. */
  const broken = remember((token: string): readonly string[] => {
    if (token.length < 7 || vocabulary.has(token)) return [token]
    for (let at = token.length - 2; at >= 3; at--) {
      const parts = [token.slice(0, at), token.slice(at)]
      if (parts.every((part) => vocabulary.has(part))) return parts
    }
    return [token]
  })

  return remember((joined: string): ReadonlyMap<number, KeyFound> => {
    const keys = joined.split(' ').flatMap(broken)
    const found = new Map<number, KeyFound>()
    for (const [at, key] of keys.entries()) {
      for (const first of spellings(key)) {
        for (const { owner, tokens, strength } of byFirst.get(first) ?? []) {
          const stands = tokens.every((token, offset) => {
            const own = keys[at + offset]
            return own === token || (own !== undefined && spellings(own).includes(token))
          })
          if (!stands) continue
          const exact = tokens.every((token, offset) => keys[at + offset] === token)
          const before = found.get(owner) ?? {}
          if (strength === 'strong') {
            if (!before.strong || (exact && !before.strong.exact)) before.strong = { run: tokens.join('_'), exact }
          } else if (exact && strength === 'weak') before.weak ??= tokens.join('_')
          else if (exact) before.void = true
          found.set(owner, before)
        }
      }
    }
    return found
  })
}
