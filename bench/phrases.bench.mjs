import { fromSource } from './from-source.mjs'

/**
 * How far likeness to the word lists can be trusted: a fifth of the phrases is asked for with the other four. The table
 * is where the confidences in `src/core/detectors/phrasebook/phrasebook.ts` come from.
 */
const PARTS = 5
const { readEntries, createLikeness, scriptOf, normalizeText, lists } = await fromSource(`
  export { readEntries } from '/src/core/detectors/phrasebook/entries'
  export { createLikeness } from '/src/core/detectors/phrasebook/likeness'
  export { scriptOf } from '/src/core/detectors/phrasebook/pieces'
  export { normalizeText } from '/src/core/normalize/text'
  export const lists = import.meta.glob('/src/phrases/*.txt', { eager: true, import: 'default', query: '?raw' })
`)

/** The same part for the same phrase, whatever stands around it. */
const partOf = (phrase) =>
  [...phrase].reduce((hash, character) => (hash * 31 + character.codePointAt(0)) >>> 0, 0) % PARTS

const answers = []
let asked = 0
const entries = Object.entries(lists).flatMap(([file, text]) =>
  readEntries(text, normalizeText).map((entry) => ({ ...entry, language: file.replace(/^.*\/|\.txt$/g, '') })),
)
for (const script of new Set(entries.map(({ phrase }) => scriptOf(phrase)))) {
  const own = entries.filter(({ phrase }) => scriptOf(phrase) === script)
  for (let part = 0; part < PARTS; part++) {
    const ask = createLikeness(own.filter(({ phrase }) => partOf(phrase) !== part))
    const started = performance.now()
    for (const { phrase, category, language } of own.filter((entry) => partOf(entry.phrase) === part)) {
      const found = ask(phrase)
      answers.push({ language, score: found?.score ?? 0, right: found?.category === category })
    }
    asked += performance.now() - started
  }
}

const share = (rows) => (rows.filter(({ right }) => right).length / rows.length).toFixed(3)
console.log(
  `${entries.length} phrases, right ${share(answers)}, ${((asked / answers.length) * 1000).toFixed(0)} µs each`,
)
console.log('\nscore     phrases  right')
for (let step = 0; step < 10; step++) {
  const rows = answers.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === step)
  if (rows.length > 0)
    console.log(
      `${(step / 10).toFixed(1)}–${((step + 1) / 10).toFixed(1)} ${String(rows.length).padStart(9)}  ${share(rows)}`,
    )
}
console.log('\nlanguage  phrases  right')
for (const language of new Set(entries.map((entry) => entry.language))) {
  const rows = answers.filter((answer) => answer.language === language)
  console.log(`${language.padEnd(8)} ${String(rows.length).padStart(8)}  ${share(rows)}`)
}
