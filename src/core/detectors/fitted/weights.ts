/** A number is one printable character of ASCII, 0 the first. */
const FIRST = 33
const MOST = 93
/** Weights are whole numbers of it. */
export const STEP = 0.8
/** What every control has, and how much it counts. */
export const EVERY = { kind: 'every', words: ['one'], by: 0.3 }

/** A weight of none. */
const ZERO = 15
/** Steps that a weight may be, for or against. */
export const MOST_STEPS = ZERO

const digitOf = (number: number): string => {
  if (number < 0 || number > MOST) throw new Error(`No digit for ${number}.`)
  return String.fromCharCode(FIRST + number)
}
const numberAt = (text: string, at: number): number => text.charCodeAt(at) - FIRST

/** A cue, its kind before a space and its own word, and the classes that it speaks for or against: their numbers and by how many steps, -15 to 15. */
export type WeightedCue = readonly [cue: string, weights: readonly (readonly [at: number, steps: number])[]]

/** Fitted weights. */
export interface Weights {
  /** Category ids; `-` is nobody's data. */
  classes: readonly string[]
  /** Calls back with the number of each class that a cue speaks for or against, and by how many steps. */
  of(kind: string, word: string, each: (at: number, steps: number) => void): void
  /** Groups of words of one meaning, as `createKin` reads them. */
  kin: readonly string[]
}

/** Begins the cues of a kind: no word has it. */
const OF_KIND = '\t'
/** Behind it stand the groups of words. */
const KIN = '## kin'

/** What a cue is called by in front of its own word: cues of one kind stand together in the file. */
const kindOf = (cue: string): string => cue.slice(0, cue.indexOf(' '))

/**
 * The file of the weights, like beside like, which packs best: a line with the classes, those of the most weights first,
 * one with the gaps between the numbers of each cue's classes, one with its steps, one with how many weights it has, and
 * then the cues, those of a kind behind its name. The groups of words of one meaning come last.
 */
export const encodeWeights = (ids: readonly string[], cues: readonly WeightedCue[], kin: readonly string[]): string => {
  const uses = ids.map(() => 0)
  for (const [, weights] of cues) for (const [at] of weights) uses[at] = (uses[at] as number) + 1
  const classes = ids.map((_, at) => at).toSorted((a, b) => (uses[b] as number) - (uses[a] as number) || a - b)
  const rank = new Map(classes.map((at, place) => [at, place]))
  const lines: string[] = []
  let gaps = ''
  let steps = ''
  let counts = ''
  let kind: string | null = null
  for (const [cue, weights] of cues.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (kindOf(cue) !== kind) {
      kind = kindOf(cue)
      lines.push(`${OF_KIND}${kind}`)
    }
    lines.push(cue.slice(kind.length + 1))
    counts += digitOf(weights.length)
    const own = weights.map(([at, by]) => [rank.get(at) as number, by] as const).toSorted(([a], [b]) => a - b)
    gaps += own.map(([at], n) => digitOf(at - (own[n - 1]?.[0] ?? 0))).join('')
    steps += own.map(([, by]) => digitOf(by + ZERO)).join('')
  }
  return `${[classes.map((at) => ids[at]).join(' '), gaps, steps, counts, ...lines, KIN, ...kin].join('\n')}\n`
}

/** Reads what `encodeWeights` wrote. */
export const readWeights = (text: string): Weights => {
  const [first = '', gaps = '', steps = '', counts = '', ...all] = text.replace(/\n$/u, '').split('\n')
  const end = all.indexOf(KIN)
  const lines = end < 0 ? all : all.slice(0, end)
  const places = new Map<string, Map<string, { from: number; count: number }>>()
  let own = new Map<string, { from: number; count: number }>()
  let from = 0
  let cue = 0
  for (const line of lines) {
    if (line.startsWith(OF_KIND)) {
      own = new Map()
      places.set(line.slice(OF_KIND.length), own)
      continue
    }
    const count = numberAt(counts, cue++)
    own.set(line, { from, count })
    from += count
  }
  return {
    classes: first.split(' '),
    kin: end < 0 ? [] : all.slice(end + 1),
    of: (kind, word, each) => {
      const place = places.get(kind)?.get(word)
      if (!place) return
      let at = 0
      for (let n = place.from; n < place.from + place.count; n++) {
        at += numberAt(gaps, n)
        each(at, numberAt(steps, n) - ZERO)
      }
    },
  }
}
