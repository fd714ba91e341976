import type { OnPageNotice, OnPageWords } from '../../messages/contract'
import { shared } from '../isolated'
import { costOf, EDGES } from './free-edge'
import { make, onTap, openOverlay, shapeOf } from './overlay'

export type NoticeAnswer = 'shown' | 'closed' | 'never_here' | 'marks'

/** How often a shown notice asks whether the page has put something under it, in milliseconds. */
const REST = 1000

const told = new Set<string>()
let bar: HTMLElement | null = null
let timer: ReturnType<typeof setInterval> | undefined

const closeNotice = (): void => {
  clearInterval(timer)
  timer = undefined
  bar?.remove()
  bar = null
}

export const isNoticeShown = (): boolean => bar !== null

/** Stays where it is as long as nothing to press lies under it; else takes the freest edge, made small where none is free. */
const settle = (): void => {
  if (!bar || document.visibilityState !== 'visible') return
  openOverlay()
  const costHere = costOf(bar.getBoundingClientRect())
  if (costHere < 10 && bar.dataset.edge) return
  let best = { edge: bar.dataset.edge ?? 'top', cost: Number.POSITIVE_INFINITY }
  for (const edge of EDGES) {
    bar.className = `notice ${edge}`
    const cost = costOf(bar.getBoundingClientRect())
    if (cost < best.cost) best = { edge, cost }
    if (cost === 0) break
  }
  bar.dataset.edge = best.edge
  bar.className = `notice ${best.edge}${best.cost >= 10 ? ' small' : ''}`
}

const show = (notice: OnPageNotice, words: OnPageWords, answer: (given: NoticeAnswer) => void): void => {
  closeNotice()
  bar = make('div', 'notice top', '', { role: 'status' })
  const line = make('div', 'line')
  const text = make('button', 'text', '', {
    type: 'button',
    'aria-expanded': 'false',
    'aria-label': notice.text,
  })
  text.append(shapeOf(notice.tone), make('span', 'said', notice.text))
  const close = make('button', 'close', '×', { type: 'button', 'aria-label': words.close })
  const more = make('div', 'more')
  more.hidden = true
  const marks = make('button', '', words.marks, { type: 'button' })
  const never = make('button', '', words.never, { type: 'button' })
  more.append(marks, never)
  line.append(text, close)
  bar.append(line, more)
  const leave = (given: NoticeAnswer) => () => {
    closeNotice()
    answer(given)
  }
  onTap(text, () => {
    more.hidden = !more.hidden
    bar?.classList.toggle('small', false)
    text.setAttribute('aria-expanded', String(!more.hidden))
  })
  onTap(close, leave('closed'))
  onTap(marks, leave('marks'))
  onTap(never, leave('never_here'))
  openOverlay().root.append(bar)
  settle()
  timer = setInterval(settle, REST)
  answer('shown')
}

let watcher: IntersectionObserver | null = null

/** Shows a notice once, at once or when one of its controls comes into view. The same reason never comes twice. */
export const offerNotice = (
  notice: OnPageNotice,
  words: OnPageWords,
  answer: (given: NoticeAnswer, reason: string) => void,
): void => {
  if (told.has(notice.reason)) return
  const begin = () => {
    watcher?.disconnect()
    told.add(notice.reason)
    show(notice, words, (given) => answer(given, notice.reason))
  }
  const controls = notice.when.flatMap((key) => shared()?.placeOf(key)?.control.element ?? [])
  if (controls.length === 0) {
    begin()
    return
  }
  watcher?.disconnect()
  watcher = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) begin()
  })
  for (const control of controls) watcher.observe(control)
}
