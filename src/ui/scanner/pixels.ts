/** A picture as its RGBA bytes; `ImageData` is one. */
export interface Pixels {
  width: number
  height: number
  data: Uint8ClampedArray
}

/** The brightness of each pixel of a picture, from 0 to 255: all that there is to a code. */
export interface Grey {
  width: number
  height: number
  data: Uint8ClampedArray
}

export interface Corner {
  x: number
  y: number
}

/** Brightness after Rec. 601, in whole numbers: the weights are 256ths. */
export const greyOf = ({ width, height, data }: Pixels): Grey => {
  const grey = new Uint8ClampedArray(width * height)
  for (let i = 0, from = 0; i < grey.length; i++, from += 4)
    grey[i] = (77 * (data[from] ?? 0) + 150 * (data[from + 1] ?? 0) + 29 * (data[from + 2] ?? 0)) >> 8
  return { width, height, data: grey }
}

/** `factor` times as large. */
export const scaled = ({ width: fromWidth, height: fromHeight, data: grey }: Grey, factor: number): Grey => {
  const width = Math.max(1, Math.round(fromWidth * factor))
  const height = Math.max(1, Math.round(fromHeight * factor))
  const data = new Uint8ClampedArray(width * height)
  const lefts = new Uint32Array(width)
  const alongs = new Float32Array(width)
  for (let x = 0; x < width; x++) {
    const fromX = Math.max(0, (x + 0.5) / factor - 0.5)
    lefts[x] = Math.min(fromWidth - 1, Math.floor(fromX))
    alongs[x] = fromX - Math.floor(fromX)
  }
  for (let y = 0; y < height; y++) {
    const fromY = Math.max(0, (y + 0.5) / factor - 0.5)
    const top = Math.min(fromHeight - 1, Math.floor(fromY))
    const down = fromY - Math.floor(fromY)
    const upper = top * fromWidth
    const lower = Math.min(fromHeight - 1, top + 1) * fromWidth
    for (let x = 0; x < width; x++) {
      const left = lefts[x] ?? 0
      const right = Math.min(fromWidth - 1, left + 1)
      const along = alongs[x] ?? 0
      const above = (grey[upper + left] ?? 0) * (1 - along) + (grey[upper + right] ?? 0) * along
      const below = (grey[lower + left] ?? 0) * (1 - along) + (grey[lower + right] ?? 0) * along
      data[y * width + x] = above * (1 - down) + below * down
    }
  }
  return { width, height, data }
}

/**
 * What leans away set upright: what is near, at the lower edge, is drawn smaller by half of `lean` and what is far
 * larger; the other way round below 0.
 */
export const leaned = ({ width, height, data: grey }: Grey, lean: number): Grey => {
  const data = new Uint8ClampedArray(grey.length).fill(255)
  for (let y = 0; y < height; y++) {
    const down = y - height / 2
    const depth = 1 + (lean * down) / height
    const fromY = Math.round(height / 2 + down * depth)
    if (fromY < 0 || fromY >= height) continue
    for (let x = 0; x < width; x++) {
      const fromX = Math.round(width / 2 + (x - width / 2) * depth)
      if (fromX >= 0 && fromX < width) data[y * width + x] = grey[fromY * width + fromX] ?? 255
    }
  }
  return { width, height, data }
}

/** Share of the darkest and of the brightest pixels that say nothing of paper and ink. */
const TAIL = 0.02

/** Brightness below and above which only the tails lie. */
const paperAndInk = (grey: Uint8ClampedArray): [low: number, high: number] => {
  const counts = new Uint32Array(256)
  for (const value of grey) counts[value] = (counts[value] ?? 0) + 1
  const most = grey.length * TAIL
  const from = (start: number, step: number): number => {
    let at = start
    for (let passed = counts[at] ?? 0; passed <= most && at + step in counts; passed += counts[at] ?? 0) at += step
    return at
  }
  return [from(0, 1), from(255, -1)]
}

/** From black to white: pale print becomes print. */
export const stretched = ({ width, height, data: grey }: Grey): Grey => {
  const [low, high] = paperAndInk(grey)
  const factor = 255 / Math.max(1, high - low)
  const steps = Uint8ClampedArray.from({ length: 256 }, (_, value) => (value - low) * factor)
  const data = new Uint8ClampedArray(grey.length)
  for (let i = 0; i < grey.length; i++) data[i] = steps[grey[i] ?? 0] ?? 0
  return { width, height, data }
}

const isInside = (corners: readonly Corner[], x: number, y: number): boolean => {
  let inside = false
  for (let i = 0, j = corners.length - 1; i < corners.length; j = i++) {
    const [a, b] = [corners[i], corners[j]]
    if (!a || !b) return false
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside
  }
  return inside
}

/** With a code painted over, so that the next one is found. */
export const withoutCode = ({ width, height, data: grey }: Grey, corners: readonly Corner[]): Grey => {
  const data = Uint8ClampedArray.from(grey)
  const xs = corners.map(({ x }) => x)
  const ys = corners.map(({ y }) => y)
  const [left, right] = [Math.max(0, Math.floor(Math.min(...xs))), Math.min(width - 1, Math.ceil(Math.max(...xs)))]
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(height - 1, Math.ceil(Math.max(...ys)))]
  for (let y = top; y <= bottom; y++)
    for (let x = left; x <= right; x++) if (isInside(corners, x, y)) data[y * width + x] = 128
  return { width, height, data }
}
