import type { Signal } from '../../model/detection'

let around: { signal: Signal; text: string } | null = null

/** The group's heading and the other controls, a line each, put together once however many words are looked for. */
const surroundings = (signal: Signal): string => {
  if (around?.signal !== signal) around = { signal, text: [signal.group, ...signal.neighbours].join('\n') }
  return around.text
}

const ANCHORED = /[\^$]/

/** True where the group's heading or another control of the form has such words. */
export const near = (signal: Signal, words: RegExp): boolean =>
  words.test(surroundings(signal)) ||
  (ANCHORED.test(words.source) && (words.test(signal.group) || signal.neighbours.some((text) => words.test(text))))

const headings = new Map<string, { context: string; answer: boolean }>()

/** True where the page's title or headings have such words. */
export const about = (signal: Signal, words: RegExp): boolean => {
  // One page's controls ask the same in turn.
  const known = headings.get(words.source)
  if (known?.context === signal.context) return known.answer
  const answer = words.test(signal.context)
  headings.set(words.source, { context: signal.context, answer })
  return answer
}

/** True where the page, the group's heading or another control has such words. */
export const anywhere = (signal: Signal, words: RegExp): boolean => near(signal, words) || about(signal, words)
