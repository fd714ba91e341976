import { render } from 'preact'
import { readShownVisit } from '../../storage/live'
import { tabInQuestion } from '../shared/browser'
import { FirstLook } from './first-look'

/** A tab that is not in front paints nothing. */
const PAINT_LIMIT = 100

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, PAINT_LIMIT)
  })

const tab = await tabInQuestion().catch(() => null)
const shown = tab === null ? null : await readShownVisit(tab).catch(() => null)
const root = document.getElementById('app')
if (root && shown?.glance) {
  document.documentElement.lang = shown.glance.language
  render(<FirstLook glance={shown.glance} />, root)
  await painted()
}
// All the rest weighs thirty times as much: it comes once there is something to read.
const { showPopup } = await import('./full-popup')
if (root) await showPopup(root, tab)
