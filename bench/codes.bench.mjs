import { runnerImport } from 'vite'
import { photographs } from './codes/photos.mjs'

/** How many photographs of codes are read, and how long the slowest takes; the reader's own share of a tap. */
const LIMIT = 150
/** Each is read so often and the quickest counts: what else the machine does at that moment is none of the reader's. */
const TURNS = 3
const { module } = await runnerImport('/src/ui/scanner/read-codes.ts', { configFile: false, logLevel: 'error' })
const { readCodes } = module
const times = []
const missed = []
for await (const { kind, strength, text, picture } of photographs()) {
  let quickest = Number.POSITIVE_INFINITY
  let codes = []
  for (let turn = 0; turn < TURNS; turn++) {
    const start = performance.now()
    codes = readCodes(picture)
    quickest = Math.min(quickest, performance.now() - start)
  }
  times.push(quickest)
  if (!codes.includes(text)) missed.push(`${kind} ${strength}`)
}
times.sort((a, b) => a - b)
const slowest = times.at(-1)
console.log(`${times.length - missed.length} of ${times.length} read; missed: ${missed.join(', ') || 'none'}`)
console.log(
  `median ${times[times.length >> 1].toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms, limit ${LIMIT} ms: ${slowest < LIMIT ? 'met' : 'NOT MET'}`,
)
