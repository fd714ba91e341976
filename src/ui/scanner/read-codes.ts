import decodeCode, { type FinderPoints } from 'qr/decode.js'
import { type Pixels, scaled, stretched, withoutCode } from './pixels'

export interface Patience {
  /** Ways of looking: more find codes that are tilted, blurred or pale. */
  looks: readonly ((picture: Pixels) => Pixels)[]
  /** Milliseconds for what is optional in one look. */
  timeLimit: number
  /** Codes in one picture. */
  most: number
}

/** A picture is all there is: it is looked at larger, smaller and with its greys stretched. */
export const PATIENT: Patience = {
  looks: [(picture) => picture, (picture) => scaled(picture, 1.5), (picture) => scaled(picture, 0.7), stretched],
  timeLimit: 20,
  most: 12,
}

/** A camera has another chance in a moment. */
export const QUICK: Patience = { looks: [(picture) => picture], timeLimit: 20, most: 4 }

interface Found {
  text: string
  /** Corners of the code in the picture that was looked at. */
  corners: FinderPoints['outline'] | null
}

const lookOnce = (picture: Pixels, timeLimit: number): Found | null => {
  let corners: Found['corners'] = null
  try {
    const text = decodeCode(picture, {
      effort: 8,
      timeLimit,
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

const lookWith = (picture: Pixels, looks: Patience['looks'], timeLimit: number): Found | null => {
  for (const look of looks) {
    const shown = look(picture)
    const found = lookOnce(shown, timeLimit)
    if (!found) continue
    const back = picture.width / shown.width
    const corners = found.corners?.map(({ x, y }) => ({ x: x * back, y: y * back })) as Found['corners'] | undefined
    return { text: found.text, corners: corners ?? null }
  }
  return null
}

/** Texts of the codes in a picture, each once; where one is found, the rest of the picture is looked through again. */
export const readCodes = (picture: Pixels, patience: Patience = PATIENT): string[] => {
  const texts = new Set<string>()
  let left = picture
  for (let turn = 0; turn < patience.most; turn++) {
    // A second code lies beside the first, in the same light: it is found in the same way or is not there.
    const found = lookWith(left, turn === 0 ? patience.looks : patience.looks.slice(0, 1), patience.timeLimit)
    if (!found) break
    if (found.text) texts.add(found.text)
    if (!found.corners) break
    left = withoutCode(left, found.corners)
  }
  return [...texts]
}
