import { fromSource } from './from-source.mjs'
import { LURES } from './policies/lures.mjs'
import { readPolicies, scorePolicies } from './policies/score.mjs'

/** How often the reading of policies is right, element by element, and what it costs beside one pass over the same text. */
const RUNS = 9
const LENGTH = 20_000
const LIMIT = 200

const { createReader, elements } = await fromSource(`
  import { engineParts } from '/src/catalog'
  import { createPolicyReader } from '/src/core/policy/reader'
  export const elements = engineParts.policyElements.map(({ id, negative }) => ({ id, negative }))
  const { policyElements, detectors, categoryNames } = engineParts
  export const createReader = () => createPolicyReader(policyElements, detectors, categoryNames)
`)

const NOTHING = { fields: [], accesses: [], transmissions: [] }
const observation = (text) => ({
  kind: 'policy',
  id: 'p',
  at: 1,
  document: 'd',
  frame: '',
  url: 'https://shop.example/privacy',
  sha256: '',
  text,
  unread: null,
})
const read = createReader()
const readText = (text) => read([observation(text)], [], NOTHING).policy

const policies = readPolicies()
const ids = elements.map(({ id }) => id)
const found = Object.fromEntries(policies.map(({ name, text }) => [name, readText(text).elements]))
const percent = (value) => `${(value * 100).toFixed(1)} %`.padStart(8)

for (const split of ['tune', 'score']) {
  const chosen = policies.filter((policy) => policy.split === split)
  const { recall, precision, quotes, judged, perElement } = scorePolicies(chosen, found, ids)
  console.log(
    `${split}: ${chosen.length} policies, ${judged} judgements; recall${percent(recall)}, precision${percent(precision)}, quotes from the right line${percent(quotes)}`,
  )
  if (split !== 'score') continue
  for (const [id, { hits, missed, extra, recall: found, precision: right }] of Object.entries(perElement))
    console.log(
      `  ${id.padEnd(22)} there ${String(hits + missed).padStart(2)}  missed ${missed}  extra ${extra}  recall${percent(found)}  precision${percent(right)}`,
    )
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const time = (work) => {
  const before = performance.now()
  work()
  return performance.now() - before
}

/** One pass: every character looked at once by the simplest pattern. */
const onePass = (text) => text.replace(/[\p{Script=Han}]/gu, '').length

const everything = policies.map(({ text }) => text).join('\n')
const longest = policies.reduce((best, one) => (one.text.length > best.text.length ? one : best)).text
/** A text in which next to nothing is found is the dearest: every pattern goes through to its end. */
const HAY = '清晨的市集里，卖豆腐的老人把木桶一只只摆好，雾气从河面上来，远处有人唱着听不清词的小调。'
const texts = {
  'a long policy': longest.slice(0, LENGTH),
  'many policies': everything.slice(0, LENGTH),
  'nothing to find': HAY.repeat(Math.ceil(LENGTH / HAY.length)).slice(0, LENGTH),
}
for (const [name, text] of Object.entries(texts)) {
  const times = []
  const passes = []
  for (let run = 0; run < RUNS; run++) {
    // The text differs, or it would be remembered; patterns and detectors are warm as they are in a running background.
    const fresh = `${run}${text}`.slice(0, LENGTH)
    times.push(time(() => readText(fresh)))
    passes.push(time(() => onePass(fresh)))
  }
  const ratio = median(times) / median(passes)
  console.log(
    `${name}: ${LENGTH} characters in ${median(times).toFixed(0)} ms (first ${times[0].toFixed(0)} ms, limit ${LIMIT} ms), ${ratio.toFixed(0)} times one pass`,
  )
}

/** Texts that lead many patterns on without an end: the time must grow with the length and no faster. */
const ENDLESS = {
  'one word without end': ['个人信息'],
  'the words of the patterns': LURES,
}
const GROWTH = 3
for (const [name, words] of Object.entries(ENDLESS)) {
  const of = (length, run) => {
    let text = String(run)
    for (let at = run; text.length < length; at = (at * 7 + 3) % 1009) text += words[at % words.length]
    return text.slice(0, length)
  }
  // One after the other, so that a busy machine slows both.
  const growths = Array.from({ length: RUNS }, (_, run) => {
    const once = time(() => readText(of(LENGTH, run)))
    return time(() => readText(of(2 * LENGTH, run))) / once
  })
  const growth = median(growths)
  console.log(`${name}: twice the length takes ${growth.toFixed(1)} times as long (limit ${GROWTH})`)
}
