import type { OnPageMark, OnPageWords } from '../../messages/contract'
import { shared } from '../isolated'
import { closeCard, openCard } from './card'
import { make, onTap, openOverlay } from './overlay'
import { spotFor } from './spot'

/** Pages move their controls without an event: while marks are shown they are put right this often, in milliseconds. */
const REST = 400

interface Shown {
  mark: OnPageMark
  button: HTMLElement
  at: string
}

const marks = new Map<string, Shown>()
let timer: ReturnType<typeof setInterval> | undefined
let isWaiting = false

const place = ({ mark, button }: Shown, corner: DOMRect): void => {
  const found = shared()?.placeOf(mark.key)
  const spot = found ? spotFor(found) : null
  const at = spot
    ? `left:${Math.round(spot.left - corner.left)}px;top:${Math.round(spot.top - corner.top)}px;width:${Math.floor(spot.width)}px;height:${spot.height}px`
    : ''
  const shown = marks.get(mark.key)
  if (!shown || shown.at === at) return
  shown.at = at
  button.hidden = spot === null
  button.style.cssText = at
}

const placeAll = (): void => {
  isWaiting = false
  if (marks.size === 0 || document.visibilityState !== 'visible') return
  const corner = openOverlay().host.getBoundingClientRect()
  for (const shown of marks.values()) place(shown, corner)
}

const placeSoon = (): void => {
  if (isWaiting) return
  isWaiting = true
  requestAnimationFrame(placeAll)
}

const begin = (): void => {
  if (timer !== undefined) return
  timer = setInterval(placeSoon, REST)
  addEventListener('scroll', placeSoon, { capture: true, passive: true })
  addEventListener('resize', placeSoon)
}

const end = (): void => {
  clearInterval(timer)
  timer = undefined
  removeEventListener('scroll', placeSoon, { capture: true })
  removeEventListener('resize', placeSoon)
}

const add = (mark: OnPageMark, words: OnPageWords): void => {
  const button = make('button', `mark ${mark.tone}`, '', {
    type: 'button',
    'aria-label': mark.name,
    'aria-haspopup': 'dialog',
  })
  button.append(make('i', 'shape'))
  const shown: Shown = { mark, button, at: '' }
  onTap(button, () => openCard(shown.mark, words, button))
  button.hidden = true
  openOverlay().root.append(button)
  marks.set(mark.key, shown)
}

/** Shows these marks and no others; marks of controls in other frames are those frames' business. Gives how many are shown here. */
export const showMarks = (wanted: readonly OnPageMark[], words: OnPageWords): number => {
  const here = wanted.filter(({ key }) => shared()?.placeOf(key))
  const kept = new Set(here.map(({ key }) => key))
  for (const [key, { button }] of marks) {
    if (kept.has(key)) continue
    button.remove()
    marks.delete(key)
  }
  for (const mark of here) {
    const shown = marks.get(mark.key)
    if (!shown) add(mark, words)
    else if (JSON.stringify(shown.mark) !== JSON.stringify(mark)) {
      shown.mark = mark
      shown.button.className = `mark ${mark.tone}`
      shown.button.setAttribute('aria-label', mark.name)
    }
  }
  if (marks.size > 0) begin()
  else {
    closeCard()
    end()
  }
  placeSoon()
  return marks.size
}
