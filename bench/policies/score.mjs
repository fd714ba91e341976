import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'texts')

/** The policies of the bench: text, and for each element the lines that are it. */
export const readPolicies = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const [name, split] = file.split('.')
      const truth = {}
      const lines = readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const [text, labels = ''] = line.split(' @@ ')
          for (const element of labels.split(' ').filter(Boolean)) truth[element] = [...(truth[element] ?? []), text]
          return text
        })
      return { name, split, text: lines.join('\n'), truth }
    })

/** What any text is, or what the check list of the law does not have, says nothing about reading. */
const LEFT_OUT = new Set(['accessible'])
const share = (part, whole) => (whole === 0 ? 1 : part / whole)

/**
 * Compares what was read with the truth. `found`: name → element → { present, quote }.
 * A quote counts as right where it comes from a line that is the element.
 */
export const scorePolicies = (policies, found, elements) => {
  const perElement = {}
  const wrong = []
  let quotes = 0
  let goodQuotes = 0
  for (const element of elements.filter((id) => !LEFT_OUT.has(id))) {
    const count = { hits: 0, missed: 0, extra: 0, absent: 0 }
    for (const { name, truth } of policies) {
      const { present, quote } = found[name][element]
      const isThere = element in truth
      if (present && isThere) {
        count.hits++
        quotes++
        const start = quote.slice(0, 12)
        if (truth[element].some((line) => line.replace(/\s+/g, ' ').includes(start))) goodQuotes++
        else wrong.push({ name, element, kind: 'quote', quote })
      } else if (present) {
        count.extra++
        wrong.push({ name, element, kind: 'extra', quote })
      } else if (isThere) {
        count.missed++
        wrong.push({ name, element, kind: 'missed', quote: truth[element][0] })
      } else count.absent++
    }
    perElement[element] = {
      ...count,
      recall: share(count.hits, count.hits + count.missed),
      precision: share(count.hits, count.hits + count.extra),
    }
  }
  const sum = (key) => Object.values(perElement).reduce((total, one) => total + one[key], 0)
  return {
    perElement,
    wrong,
    recall: share(sum('hits'), sum('hits') + sum('missed')),
    precision: share(sum('hits'), sum('hits') + sum('extra')),
    quotes: share(goodQuotes, quotes),
    judged: sum('hits') + sum('missed') + sum('extra') + sum('absent'),
  }
}
