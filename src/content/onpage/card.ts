import type { OnPageMark, OnPageWords } from '../../messages/contract'
import { make, onTap, openOverlay, shapeOf } from './overlay'

const GAP = 4

let shown: { card: HTMLElement; from: HTMLElement } | null = null

export const closeCard = (): void => {
  if (!shown) return
  const { card, from } = shown
  shown = null
  const hadFocus = openOverlay().root.activeElement !== null
  card.remove()
  if (hadFocus && from.isConnected) from.focus()
}

/** Below its mark, or above it where there is no room; always within the window. In pixels of the overlay's own corner. */
const moveTo = (card: HTMLElement, from: HTMLElement): void => {
  const { host } = openOverlay()
  const corner = host.getBoundingClientRect()
  const mark = from.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const below = mark.bottom + GAP + height <= innerHeight || mark.top < height + GAP
  const top = below ? Math.min(mark.bottom + GAP, Math.max(8, innerHeight - height - 8)) : mark.top - GAP - height
  const left = Math.min(Math.max(8, mark.left), Math.max(8, innerWidth - width - 8))
  card.style.left = `${left - corner.left}px`
  card.style.top = `${top - corner.top}px`
}

/** One tap deeper: what the control asks for, whether the service needs it, what one may do, by what law. */
export const openCard = (mark: OnPageMark, words: OnPageWords, from: HTMLElement): void => {
  const isOpen = shown?.from === from
  closeCard()
  if (isOpen) return
  const card = make('div', 'card', '', { role: 'dialog', 'aria-label': mark.name })
  const name = make('p', 'name')
  name.append(shapeOf(mark.tone), mark.title)
  card.append(name, ...mark.lines.map((line) => make('p', '', line)))
  if (mark.law) card.append(make('p', 'law', mark.law))
  const close = make('button', 'text', words.close, { type: 'button' })
  onTap(close, closeCard)
  card.append(close)
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeCard()
  })
  openOverlay().root.append(card)
  shown = { card, from }
  moveTo(card, from)
  close.focus({ preventScroll: true })
}
