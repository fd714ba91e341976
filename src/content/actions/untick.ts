import { isTicked } from '../values'
import { findBySelector } from './find'

/** Frameworks draw what was pressed in the next frame or two. */
const SWAP = 150
const BOX = 'input[type=checkbox],[role=checkbox],[role=switch],[class*=icon],[class*=check]'

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, SWAP))

/** Takes a tick away as a press would, at the element or at the box in it. True where it is gone. */
const untickOne = async (element: Element): Promise<boolean> => {
  const boxes = [element, ...element.querySelectorAll(BOX)].filter((one) => one instanceof HTMLElement)
  for (const box of boxes) {
    box.click()
    await pause()
    if (!isTicked(element)) return true
  }
  return false
}

/** Takes away the ticks at these selectors that are still there; gives how many are gone. */
export const untick = async (selectors: readonly string[]): Promise<number> => {
  let done = 0
  for (const selector of new Set(selectors)) {
    const element = findBySelector(selector)
    if (element && isTicked(element) && (await untickOne(element))) done++
  }
  return done
}
