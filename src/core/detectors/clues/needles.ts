/** What a part of a pattern can be: all its spellings where they are few, and texts of which every match has one. */
interface Part {
  exact: readonly string[] | null
  need: readonly string[] | null
}

const FEW = 40
const EMPTY: Part = { exact: [''], need: null }
const ANYTHING: Part = { exact: null, need: null }

const usable = (texts: readonly string[] | null): texts is readonly string[] =>
  texts !== null && texts.length > 0 && !texts.includes('')
const shortest = (texts: readonly string[]): number => Math.min(...texts.map((text) => text.length))

/** The more telling of two sets: longer texts, then fewer of them. */
const better = (a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null => {
  if (!usable(a)) return usable(b) ? b : null
  if (!usable(b)) return a
  const [first, second] = [Math.min(3, shortest(a)), Math.min(3, shortest(b))]
  if (first !== second) return first > second ? a : b
  return a.length <= b.length ? a : b
}

const alternatives = (parts: readonly Part[]): Part => {
  const exact = parts.flatMap((part) => part.exact ?? [])
  const needs = parts.map((part) => better(part.exact, part.need))
  return {
    exact: parts.every((part) => part.exact) && exact.length <= FEW ? [...new Set(exact)] : null,
    need: needs.every(usable) ? [...new Set(needs.flatMap((need) => need as readonly string[]))] : null,
  }
}

const sequence = (parts: readonly Part[]): Part => {
  let run: readonly string[] = ['']
  let need: readonly string[] | null = null
  let whole = true
  for (const part of parts) {
    const longer: string[] | null =
      part.exact && part.exact.length * run.length <= FEW
        ? run.flatMap((start) => (part.exact as readonly string[]).map((end) => start + end))
        : null
    if (longer) run = longer
    else {
      need = better(better(need, run), better(part.exact, part.need))
      run = part.exact ?? ['']
      whole = false
    }
  }
  return { exact: whole ? run : null, need: better(need, run) }
}

const repeated = (part: Part, quantifier: string): Part => {
  if (quantifier === '?') return { exact: part.exact && [...new Set(['', ...part.exact])], need: null }
  if (quantifier === '*' || /^\{0/.test(quantifier)) return ANYTHING
  return { exact: null, need: better(part.exact, part.need) }
}

/** Characters of `[…]` one by one; null where it names ranges of scripts, types or everything but. */
const charactersOf = (body: string): string[] | null => {
  if (body.startsWith('^') || /\\[dDwWsSpP]/.test(body)) return null
  const characters = [...body.replace(/\\(.)/gu, '$1')]
  if (/[^\\]-./u.test(body)) return null
  return characters
}

/**
 * Texts of which at least one stands in whatever a pattern matches, so that looking for them first spares most patterns;
 * null where there are none. Reads the part of the syntax that the detectors use: literals, classes, groups, alternatives,
 * quantifiers, lookarounds.
 */
export const needlesOf = (pattern: RegExp): readonly string[] | null => {
  const { source } = pattern
  let at = 0

  const atom = (): Part => {
    const character = String.fromCodePoint(source.codePointAt(at) as number)
    at += character.length
    if (character === '^' || character === '$') return EMPTY
    if (character === '.') return ANYTHING
    if (character === '[') {
      const end = /^(?:\\.|[^\]\\])*\]/su.exec(source.slice(at))?.[0].length ?? 1
      const exact = charactersOf(source.slice(at, at + end - 1))
      at += end
      return { exact, need: null }
    }
    if (character === '(') {
      const opening = /^\?(?:<?[=!]|:|<\w+>)/.exec(source.slice(at))?.[0] ?? ''
      at += opening.length
      const inner = either()
      at += 1
      return /[=!]/.test(opening) ? EMPTY : inner
    }
    if (character === '\\') {
      const escaped = source[at] as string
      at += 1
      if (escaped === 'b' || escaped === 'B') return EMPTY
      if (/[pP]/.test(escaped)) at = source.indexOf('}', at) + 1
      return /[a-zA-Z0-9]/.test(escaped) ? ANYTHING : { exact: [escaped], need: null }
    }
    return { exact: [character], need: null }
  }

  const either = (): Part => {
    const branches: Part[] = []
    let parts: Part[] = []
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at += 1
        branches.push(sequence(parts))
        parts = []
        continue
      }
      const part = atom()
      const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})/.exec(source.slice(at, at + 12))?.[0]
      at += quantifier?.length ?? 0
      if (quantifier && source[at] === '?') at += 1
      parts.push(quantifier ? repeated(part, quantifier) : part)
    }
    branches.push(sequence(parts))
    return branches.length === 1 ? (branches[0] as Part) : alternatives(branches)
  }

  const { exact, need } = either()
  return better(exact, need)
}
