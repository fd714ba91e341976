const differsByOne = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || short[0] !== long[0]) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = short.slice(at)
  if (rest === long.slice(at + 1) || rest.slice(1) === long.slice(at + 1)) return true
  return rest[0] === long[at + 1] && rest[1] === long[at] && rest.slice(2) === long.slice(at + 2)
}

const sameToken = (token: string, wanted: string): boolean => token === wanted

/** Only long tokens may carry a slip (`vertifycode`, `adress`); short ones are too alike. */
export const similarToken = (token: string, wanted: string): boolean =>
  token === wanted || (wanted.length >= 6 && token.length >= 6 && differsByOne(token, wanted))

export interface Run {
  run: string
  exact: boolean
}

/** The first of the runs that stands among the tokens as it is written. */
export const findRun = (
  keys: readonly string[],
  runs: readonly (readonly string[])[],
  same: typeof sameToken = sameToken,
): string | null => {
  for (const run of runs) {
    for (let at = 0; at + run.length <= keys.length; at++) {
      if (run.every((token, offset) => same(keys[at + offset] as string, token))) return run.join('_')
    }
  }
  return null
}

/** The first of the runs that stands among the tokens, as written or, failing that, with a slip of one letter. */
export const findKey = (keys: readonly string[], runs: readonly (readonly string[])[]): Run | null => {
  const run = findRun(keys, runs)
  if (run) return { run, exact: true }
  const similar = findRun(keys, runs, similarToken)
  return similar ? { run: similar, exact: false } : null
}
