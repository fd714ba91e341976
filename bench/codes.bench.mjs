import { readBarcodes } from 'zxing-wasm/reader'
import OPTIONS from '../src/ui/scanner/reader-options.json' with { type: 'json' }
import { photographs } from './codes/photos.mjs'

/** How many photographs of codes are read, and how long the slowest takes; the reader's own share of a tap. */
const LIMIT = 150
const times = []
const missed = []
for await (const { kind, strength, text, picture } of photographs()) {
  const start = performance.now()
  const codes = await readBarcodes(picture, OPTIONS)
  times.push(performance.now() - start)
  if (!codes.some((code) => code.text === text)) missed.push(`${kind} ${strength}`)
}
times.sort((a, b) => a - b)
const slowest = times.at(-1)
console.log(`${times.length - missed.length} of ${times.length} read; missed: ${missed.join(', ') || 'none'}`)
console.log(
  `median ${times[times.length >> 1].toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms, limit ${LIMIT} ms: ${slowest < LIMIT ? 'met' : 'NOT MET'}`,
)
