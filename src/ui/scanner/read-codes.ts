import decodeCode, { type FinderPoints } from 'qr/decode.js'
import { codeText } from './code-text'
import { type Pixels, scaled, stretched, withoutCode } from './pixels'

export interface Patience {
  /** Ways of looking: more find codes that are tilted, blurred or pale. */
  looks: readonly ((picture: Pixels) => Pixels)[]
  /** How many guesses one look may try: the reader's own measure. What is found does not hang on how busy the device is. */
  effort: number
  /** Milliseconds after which one look gives up, however little it has tried. */
  timeLimit: number
  /** Codes in one picture. */
  most: number
}

/** A picture is all there is: it is looked at smaller, with its greys stretched, and larger, which takes longest. */
export const PATIENT: Patience = {
  looks: [(picture) => picture, (picture) => scaled(picture, 0.7), stretched, (picture) => scaled(picture, 1.5)],
  effort: 4,
  timeLimit: 2000,
  most: 12,
}

/** A camera has another chance in a moment. */
export const QUICK: Patience = { looks: [(picture) => picture], effort: 2, timeLimit: 60, most: 4 }

interface Found {
  text: string
  /** Corners of the code in the picture that was looked at. */
  corners: FinderPoints['outline'] | null
}

const lookOnce = (picture: Pixels, { effort, timeLimit }: Patience): Found | null => {
  let corners: Found['corners'] = null
  try {
    const text = decodeCode(picture, {
      effort,
      timeLimit,
      textDecoder: codeText,
      pointsOnDetect: ({ outline }) => {
        corners = outline
      },
    })
    return { text, corners }
  } catch {
    // It throws where it finds nothing.
    return null
  }
}

const lookWith = (picture: Pixels, looks: Patience['looks'], patience: Patience): Found | null => {
  for (const look of looks) {
    const shown = look(picture)
    const found = lookOnce(shown, patience)
    if (!found) continue
    const back = picture.width / shown.width
    const corners = found.corners?.map(({ x, y }) => ({ x: x * back, y: y * back })) as Found['corners'] | undefined
    return { text: found.text, corners: corners ?? null }
  }
  return null
}

/**
 * Texts of the codes in a picture, each once. Where one is found, the rest is looked through again, and quickly: a second code
 * lies beside the first in the same light.
 */
export const readCodes = (picture: Pixels, patience: Patience = PATIENT): string[] => {
  const texts = new Set<string>()
  let left = picture
  for (let turn = 0; turn < patience.most; turn++) {
    const found = turn === 0 ? lookWith(left, patience.looks, patience) : lookWith(left, QUICK.looks, QUICK)
    if (!found) break
    if (found.text) texts.add(found.text)
    if (!found.corners) break
    left = withoutCode(left, found.corners)
  }
  return [...texts]
}
