import decodeCode, { type FinderPoints } from 'qr/decode.js'
import { codeText } from './code-text'
import { type Grey, greyOf, leaned, type Pixels, scaled, stretched, withoutCode } from './pixels'

type Look = (grey: Grey) => Grey

export interface Patience {
  /** Ways of looking: more find codes that are tilted, blurred or pale. */
  looks: readonly Look[]
  /** How many guesses one look may try: the reader's own measure. What is found does not hang on how busy the device is. */
  effort: number
  /** Milliseconds after which one look gives up, however little it has tried. */
  timeLimit: number
  /** Codes in one picture. */
  most: number
}

const asItIs: Look = (grey) => grey

/** Half of how far people lean over a table to photograph it: the reader forgives the other half. */
const LEAN = 0.3
const fromBelow: Look = (grey) => leaned(grey, LEAN)
const fromAbove: Look = (grey) => leaned(grey, -LEAN)
const larger: Look = (grey) => scaled(grey, 1.5)

/** A picture is all there is: it is looked at from both sides, with its greys stretched, and larger, which takes longest. */
const PATIENT: Patience = {
  looks: [asItIs, fromBelow, stretched, fromAbove, larger],
  effort: 4,
  timeLimit: 2000,
  most: 12,
}

/** Once more, where a code was found. */
const AGAIN: Patience = { looks: [asItIs], effort: 2, timeLimit: 60, most: 4 }

/** A camera has another chance in a moment; a hand that holds one leans. */
export const QUICK: Patience = { ...AGAIN, looks: [asItIs, fromBelow] }

interface Found {
  text: string
  /** Corners of the code in the picture that was looked at. */
  corners: FinderPoints['outline'] | null
}

const lookOnce = (grey: Grey, { effort, timeLimit }: Patience): Found | null => {
  let corners: Found['corners'] = null
  try {
    const text = decodeCode(grey, {
      // A plane of brightness comes first in it, and is all that is read.
      format: 'I420',
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

const lookWith = (grey: Grey, patience: Patience): Found | null => {
  for (const look of patience.looks) {
    const shown = look(grey)
    const found = lookOnce(shown, patience)
    if (!found) continue
    const back = grey.width / shown.width
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
  let left = greyOf(picture)
  for (let turn = 0; turn < patience.most; turn++) {
    const found = turn === 0 ? lookWith(left, patience) : lookWith(left, AGAIN)
    if (!found) break
    if (found.text) texts.add(found.text)
    if (!found.corners) break
    left = withoutCode(left, found.corners)
  }
  return [...texts]
}
