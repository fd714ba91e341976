import type { Signal } from '../../model/detection'
import { similarToken } from './runs'
import { createSieve, remember } from './sieve'
import type { Clues } from './weigh'

/** Of a long list of options these tell as much as all. */
const MAX_OPTIONS = 60

type Owners = ReadonlySet<number>
const NOBODY: Owners = new Set()

const described: Clues[] = []

/** Makes a description known to the index; gives its number there. */
export const enlist = (clues: Clues): number => {
  index = null
  return described.push(clues) - 1
}

const collect = (of: (clues: Clues) => readonly string[]): ReadonlyMap<string, Owners> => {
  const owners = new Map<string, Set<number>>()
  for (const [owner, clues] of described.entries()) {
    for (const word of of(clues)) owners.set(word, (owners.get(word) ?? new Set()).add(owner))
  }
  return owners
}

const firstTokens = ({ keys, weakKeys }: Clues): string[] =>
  [...(keys ?? []), ...(weakKeys ?? [])].map((key) => key.split('_')[0] as string)

const build = () => {
  const tokens = collect(firstTokens)
  const inAny = (pick: (clues: Clues) => readonly (RegExp | undefined)[]) =>
    createSieve(
      described.flatMap((clues, owner) =>
        pick(clues).flatMap((pattern) => (pattern ? [[owner, pattern] as const] : [])),
      ),
    )
  return {
    texts: inAny(({ labels, also, placeholders }) => [labels, placeholders, ...(also ?? []).map((one) => one.labels)]),
    options: inAny(({ options }) => [options]),
    autocomplete: collect(({ autocomplete }) => autocomplete ?? []),
    types: collect(({ types }) => Object.keys(types ?? {})),
    hinted: described.flatMap(({ hint }, owner) => (hint ? [owner] : [])),
    token: remember(
      (token: string): Owners =>
        new Set([...tokens].flatMap(([wanted, owners]) => (similarToken(token, wanted) ? [...owners] : []))),
    ),
  }
}

let index: ReturnType<typeof build> | null = null

const gather = (signal: Signal): Owners => {
  index ??= build()
  const found = new Set(index.hinted)
  const add = (owners: Owners | undefined) => {
    for (const owner of owners ?? NOBODY) found.add(owner)
  }
  add(index.texts(signal.label))
  add(index.texts(signal.placeholder))
  if (signal.label === '' && signal.placeholder === '') add(index.texts(signal.group))
  for (const option of signal.options.slice(0, MAX_OPTIONS)) add(index.options(option))
  for (const key of signal.keys) add(index.token(key))
  for (const token of signal.raw.autocomplete.toLowerCase().split(/\s+/)) add(index.autocomplete.get(token))
  add(index.types.get(signal.raw.type.toLowerCase()))
  return found
}

const gathered = new WeakMap<Signal, Owners>()

/** The descriptions that could say anything about a control: all others need not look at it. */
export const candidatesOf = (signal: Signal): Owners => {
  const known = gathered.get(signal)
  if (known) return known
  const fresh = gather(signal)
  gathered.set(signal, fresh)
  return fresh
}
