import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule as prepareWriter, writeBarcode } from 'zxing-wasm/writer'

/** Photographs of codes, drawn: what a hand, a lamp, a sticker and a cheap lens do to a code on a table. */
const require = createRequire(import.meta.url)
const wasm = (name) => readFileSync(require.resolve(`zxing-wasm/${name}`))
prepareWriter({ overrides: { wasmBinary: wasm('writer/zxing_writer.wasm') } })

const SIZE = 640
const CODE = 360

/** Mulberry32: the same photographs on every machine. */
const randomFrom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** A code's modules with their quiet zone as a function of place in 0…1: 0 black, 1 white. */
const draw = async (text, logo) => {
  const { symbol } = await writeBarcode(text, { format: 'QRCode', ecLevel: logo ? 'H' : 'M', scale: 1 })
  const { data, width } = symbol
  const quiet = 4
  const whole = width + 2 * quiet
  return (x, y) => {
    if (x < 0 || y < 0 || x >= 1 || y >= 1) return 0.72
    if (logo && Math.hypot(x - 0.5, y - 0.5) < 0.085) return Math.hypot(x - 0.5, y - 0.5) < 0.06 ? 0.35 : 1
    const column = Math.floor(x * whole) - quiet
    const row = Math.floor(y * whole) - quiet
    if (column < 0 || row < 0 || column >= width || row >= width) return 1
    return data[row * width + column] > 127 ? 1 : 0
  }
}

const blur = (grey, radius) => {
  if (radius <= 0) return grey
  // Three boxes are nearly a bell.
  const pass = (from, step, other) => {
    const to = new Float32Array(from.length)
    for (let line = 0; line < SIZE; line++)
      for (let at = 0; at < SIZE; at++) {
        let sum = 0
        let count = 0
        for (let near = Math.max(0, at - radius); near <= Math.min(SIZE - 1, at + radius); near++, count++)
          sum += from[line * other + near * step]
        to[line * other + at * step] = sum / count
      }
    return to
  }
  for (let turn = 0; turn < 3; turn++) grey = pass(pass(grey, 1, SIZE), SIZE, 1)
  return grey
}

/** One photograph: RGBA of 640 × 640. */
const photograph = async ({ text, angle, tilt, radius, noise, glare, logo, invert, contrast, seed }) => {
  const code = await draw(text, logo)
  const random = randomFrom(seed)
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  let grey = new Float32Array(SIZE * SIZE)
  for (let y = 0; y < SIZE; y++)
    for (let x = 0; x < SIZE; x++) {
      const [u, v] = [x - SIZE / 2, y - SIZE / 2]
      const depth = 1 + (tilt * v) / SIZE
      const [a, b] = [(u * cos + v * sin) / depth, (v * cos - u * sin) / depth]
      const value = code(a / CODE + 0.5, b / CODE + 0.5)
      grey[y * SIZE + x] = 0.5 + ((invert ? 1 - value : value) - 0.5) * contrast
    }
  grey = blur(grey, radius)
  const rgba = new Uint8ClampedArray(SIZE * SIZE * 4)
  for (let at = 0; at < grey.length; at++) {
    const distance = Math.hypot((at % SIZE) - SIZE * 0.62, Math.floor(at / SIZE) - SIZE * 0.4) / SIZE
    const light = glare * Math.max(0, 1 - distance * 3)
    const value = 255 * (grey[at] + light + (random() - 0.5) * noise)
    rgba.set([value, value, value, 255], at * 4)
  }
  return { data: rgba, width: SIZE, height: SIZE, colorSpace: 'srgb' }
}

const PLAIN = { angle: 0, tilt: 0, radius: 0, noise: 0.05, glare: 0, logo: false, invert: false, contrast: 1 }
/** Six strengths of each of ten kinds of trouble. */
const TROUBLES = {
  blur: (n) => ({ radius: 1 + Math.floor(n / 2), angle: n * 0.05 }),
  rotation: (n) => ({ angle: 0.2 + n * 0.5 }),
  perspective: (n) => ({ tilt: 0.15 + n * 0.09, angle: n * 0.1 }),
  glare: (n) => ({ glare: 0.15 + n * 0.08, angle: 0.1 }),
  noise: (n) => ({ noise: 0.2 + n * 0.15 }),
  logo: (n) => ({ logo: true, angle: n * 0.2, radius: n > 3 ? 1 : 0 }),
  inverted: (n) => ({ invert: true, angle: n * 0.15 }),
  pale: (n) => ({ contrast: 0.5 - n * 0.07, noise: 0.03 }),
  handheld: (n) => ({ radius: 1, tilt: 0.1 + n * 0.05, angle: 0.3 + n * 0.3, noise: 0.12, glare: 0.1 }),
  dim: (n) => ({ contrast: 0.45, noise: 0.1 + n * 0.03, angle: 0.7, radius: 1 }),
}

/** Sixty photographs with what stands in each of them. */
export async function* photographs() {
  let seed = 0
  for (const [kind, trouble] of Object.entries(TROUBLES))
    for (let n = 0; n < 6; n++) {
      seed++
      const text = `https://m.teahouse.example/t?store=S${100 + seed}&table=A${n}&from=code`
      yield { kind, strength: n, text, picture: await photograph({ ...PLAIN, ...trouble(n), text, seed }) }
    }
}
