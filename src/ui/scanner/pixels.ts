/** A picture as its RGBA bytes; `ImageData` is one. */
export interface Pixels {
  width: number
  height: number
  data: Uint8ClampedArray
}

export interface Corner {
  x: number
  y: number
}

/** Brightness of each pixel (Rec. 601). */
const greyOf = ({ width, height, data }: Pixels): Float32Array => {
  const grey = new Float32Array(width * height)
  for (let i = 0; i < grey.length; i++)
    grey[i] = 0.299 * (data[4 * i] ?? 0) + 0.587 * (data[4 * i + 1] ?? 0) + 0.114 * (data[4 * i + 2] ?? 0)
  return grey
}

const fromGrey = (grey: Float32Array, width: number, height: number): Pixels => {
  const data = new Uint8ClampedArray(grey.length * 4)
  for (let i = 0; i < grey.length; i++) {
    const value = grey[i] ?? 0
    data[4 * i] = value
    data[4 * i + 1] = value
    data[4 * i + 2] = value
    data[4 * i + 3] = 255
  }
  return { width, height, data }
}

/** The picture in grey, `factor` times as large. */
export const scaled = (picture: Pixels, factor: number): Pixels => {
  const grey = greyOf(picture)
  const width = Math.max(1, Math.round(picture.width * factor))
  const height = Math.max(1, Math.round(picture.height * factor))
  const out = new Float32Array(width * height)
  const at = (x: number, y: number): number => grey[y * picture.width + x] ?? 0
  for (let y = 0; y < height; y++) {
    const fromY = Math.max(0, (y + 0.5) / factor - 0.5)
    const top = Math.min(picture.height - 1, Math.floor(fromY))
    const bottom = Math.min(picture.height - 1, top + 1)
    const down = fromY - top
    for (let x = 0; x < width; x++) {
      const fromX = Math.max(0, (x + 0.5) / factor - 0.5)
      const left = Math.min(picture.width - 1, Math.floor(fromX))
      const right = Math.min(picture.width - 1, left + 1)
      const along = fromX - left
      const above = at(left, top) * (1 - along) + at(right, top) * along
      const below = at(left, bottom) * (1 - along) + at(right, bottom) * along
      out[y * width + x] = above * (1 - down) + below * down
    }
  }
  return fromGrey(out, width, height)
}

/**
 * The picture in grey with what leans away set upright: what is near, at the lower edge, is drawn smaller by half of
 * `lean` and what is far larger; the other way round below 0.
 */
export const leaned = (picture: Pixels, lean: number): Pixels => {
  const { width, height } = picture
  const grey = greyOf(picture)
  const out = new Float32Array(grey.length).fill(255)
  for (let y = 0; y < height; y++) {
    const down = y - height / 2
    const depth = 1 + (lean * down) / height
    const fromY = Math.round(height / 2 + down * depth)
    if (fromY < 0 || fromY >= height) continue
    for (let x = 0; x < width; x++) {
      const fromX = Math.round(width / 2 + (x - width / 2) * depth)
      if (fromX >= 0 && fromX < width) out[y * width + x] = grey[fromY * width + fromX] ?? 255
    }
  }
  return fromGrey(out, width, height)
}

/** Share of the darkest and of the brightest pixels that say nothing of paper and ink. */
const TAIL = 0.02

/** Brightness below and above which only the tails lie. */
const paperAndInk = (grey: Float32Array): [low: number, high: number] => {
  const counts = new Uint32Array(256)
  for (const value of grey) {
    const step = Math.min(255, Math.floor(value))
    counts[step] = (counts[step] ?? 0) + 1
  }
  const most = grey.length * TAIL
  const from = (start: number, step: number): number => {
    let at = start
    for (let passed = counts[at] ?? 0; passed <= most && at + step in counts; passed += counts[at] ?? 0) at += step
    return at
  }
  return [from(0, 1), from(255, -1)]
}

/** The picture in grey from black to white: pale print becomes print. */
export const stretched = (picture: Pixels): Pixels => {
  const grey = greyOf(picture)
  const [low, high] = paperAndInk(grey)
  const factor = 255 / Math.max(1, high - low)
  return fromGrey(
    grey.map((value) => (value - low) * factor),
    picture.width,
    picture.height,
  )
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

/** The picture with a code painted over, so that the next one is found. */
export const withoutCode = (picture: Pixels, corners: readonly Corner[]): Pixels => {
  const { width, height } = picture
  const data = Uint8ClampedArray.from(picture.data)
  const xs = corners.map(({ x }) => x)
  const ys = corners.map(({ y }) => y)
  const [left, right] = [Math.max(0, Math.floor(Math.min(...xs))), Math.min(width - 1, Math.ceil(Math.max(...xs)))]
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(height - 1, Math.ceil(Math.max(...ys)))]
  for (let y = top; y <= bottom; y++)
    for (let x = left; x <= right; x++)
      if (isInside(corners, x, y)) data.fill(128, (y * width + x) * 4, (y * width + x) * 4 + 3)
  return { width, height, data }
}
