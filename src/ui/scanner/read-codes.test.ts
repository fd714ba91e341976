import encode from 'qr'
import { describe, expect, it } from 'vitest'
import { greyOf, leaned, type Pixels, scaled, stretched, withoutCode } from './pixels'
import { QUICK, readCodes } from './read-codes'

const blank = (width: number, height: number): Pixels => ({
  width,
  height,
  data: new Uint8ClampedArray(width * height * 4).fill(255),
})

/** Draws a code into a picture, each module so many pixels wide. */
const draw = (picture: Pixels, text: string, left: number, top: number, module = 5, ink = 0): void => {
  const rows = encode(text, 'raw', { border: 4 })
  for (const [y, row] of rows.entries())
    for (const [x, dark] of row.entries())
      for (let dy = 0; dark && dy < module; dy++)
        for (let dx = 0; dx < module; dx++)
          picture.data.fill(
            ink,
            ((top + y * module + dy) * picture.width + left + x * module + dx) * 4,
            ((top + y * module + dy) * picture.width + left + x * module + dx) * 4 + 3,
          )
}

describe('codes in a picture', () => {
  it('are all read, each once', () => {
    const picture = blank(520, 260)
    draw(picture, 'https://tea.example/t?table=A12', 10, 10)
    draw(picture, 'https://sticker.example/pay', 270, 10)
    expect(readCodes(picture).sort()).toEqual(['https://sticker.example/pay', 'https://tea.example/t?table=A12'])
    expect(readCodes(picture, QUICK).sort()).toEqual(['https://sticker.example/pay', 'https://tea.example/t?table=A12'])
  })

  it('are read in other writings, and pale', () => {
    const picture = blank(300, 300)
    draw(picture, '桌号 A12，请扫码点餐', 20, 20, 5, 215)
    expect(readCodes(picture)).toEqual(['桌号 A12，请扫码点餐'])
  })

  it('are none where there are none', () => expect(readCodes(blank(200, 200))).toEqual([]))
})

describe('pictures', () => {
  it('are as large as wanted, and keep their greys', () => {
    const picture = blank(10, 6)
    picture.data.fill(100, 0, 10 * 3 * 4)
    const half = scaled(greyOf(picture), 0.5)
    expect([half.width, half.height, half.data[0], half.data.at(-1)]).toEqual([5, 3, 100, 255])
    expect(scaled(greyOf(picture), 1.5).width).toBe(15)
  })

  it('are set upright where they lean', () => {
    const picture = blank(41, 41)
    const spot = (x: number, y: number) => picture.data.fill(0, (y * 41 + x) * 4, (y * 41 + x) * 4 + 3)
    for (const x of [10, 30]) for (const y of [34, 35, 36]) spot(x, y)
    const dark = (lean: number, rows: readonly number[]) => {
      const { data } = leaned(greyOf(picture), lean)
      const columns = new Set<number>()
      for (const y of rows) for (let x = 0; x < 41; x++) if (data[y * 41 + x] === 0) columns.add(x)
      return Math.max(...columns) - Math.min(...columns)
    }
    const lower = Array.from({ length: 20 }, (_, y) => y + 21)
    expect(dark(0, lower)).toBe(20)
    expect(dark(0.5, lower)).toBeLessThan(19)
    expect(dark(-0.5, lower)).toBeGreaterThan(21)
  })

  it('are stretched from black to white', () => {
    const picture = blank(10, 10)
    picture.data.fill(200, 0, 200)
    const { data } = stretched(greyOf(picture))
    expect([data[0], data.at(-1)]).toEqual([0, 255])
  })

  it('lose what lies inside the corners, and nothing else', () => {
    const corners = [
      { x: 2, y: 2 },
      { x: 6, y: 2 },
      { x: 6, y: 6 },
      { x: 2, y: 6 },
    ]
    const { data } = withoutCode(greyOf(blank(10, 10)), corners)
    const at = (x: number, y: number) => data[y * 10 + x]
    expect([at(4, 4), at(1, 4), at(8, 8)]).toEqual([128, 255, 255])
  })
})
