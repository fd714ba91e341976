import type { PromptButton } from '../model/inspection'
import type { ShownButton } from '../model/observation'

/** What is measured of a button. */
type Drawn = Pick<ShownButton, 'area' | 'colors'>

/** How much a button is made to be pressed, against the strongest of its dialog. */
export type ButtonWeight = Pick<PromptButton, 'area' | 'contrast'>

type Color = readonly [red: number, green: number, blue: number]

const WHITE: Color = [255, 255, 255]
const BLACK: Color = [0, 0, 0]

/** Reads `rgb(…)`, `rgba(…)` and `color(srgb …)`, all that browsers compute colours of this kind to; null for other spaces. */
const colorOf = (css: string): Color | null => {
  const [red, green, blue] = (css.match(/[\d.]+/g) ?? []).map(Number)
  if (red === undefined || green === undefined || blue === undefined) return null
  if (css.startsWith('rgb')) return [red, green, blue]
  return css.startsWith('color(srgb ') ? [red * 255, green * 255, blue * 255] : null
}

/** Relative luminance, WCAG 2.2. */
const luminance = (color: Color): number => {
  const [red, green, blue] = color.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const ratio = (one: Color, other: Color): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Contrast ratio of words on their ground (WCAG 2.2), as black on white where a colour cannot be read. */
export const contrastOf = (words: string, ground: string): number =>
  ratio(colorOf(words) ?? BLACK, colorOf(ground) ?? WHITE)

/** How much a button stands out: its words on its ground, or its ground in the dialog, whichever is stronger. */
const prominence = ({ colors: [words, ground, around] }: Drawn): number => {
  const own = colorOf(ground) ?? WHITE
  return Math.max(ratio(colorOf(words) ?? BLACK, own), ratio(own, colorOf(around) ?? WHITE))
}

const relative = (values: readonly number[]): number[] => {
  const most = Math.max(...values)
  return values.map((value) => (most > 0 ? Math.round((value / most) * 100) / 100 : 1))
}

/** A dialog's buttons measured against each other, in their order. */
export const weigh = (buttons: readonly Drawn[]): ButtonWeight[] => {
  const areas = relative(buttons.map(({ area }) => area))
  const contrasts = relative(buttons.map(prominence))
  return buttons.map((_, at) => ({ area: areas[at] ?? 1, contrast: contrasts[at] ?? 1 }))
}
