import type { OnPage, Payload } from '../../messages/contract'
import { runtime } from '../api'
import { shared } from '../isolated'
import { hideTyped, isTypedHidden, whenPainted } from './hide-typed'
import { showMarks } from './marks'
import { isNoticeShown, offerNotice } from './notice'
import { closeOverlay, hideOverlay } from './overlay'

const isTop = window.top === window

const tell = (payload: Payload<'onpage.answer'>): void => {
  // Nobody hears it while the background wakes or after an update: it is about comfort, not about facts.
  runtime()
    ?.sendMessage({ name: 'onpage.answer', payload })
    .catch(() => undefined)
}

const show = ({ marks, notice, words }: OnPage): number => {
  const count = showMarks(marks ?? [], words)
  if (isTop && notice) offerNotice(notice, words, (answer, reason) => tell({ answer, reason }))
  if (count === 0 && !isNoticeShown()) closeOverlay()
  return count
}

interface Question {
  name?: unknown
  payload?: unknown
}

const begin = (): void => {
  const isolated = shared()
  // Injected again for the sake of frames that came since, or beside a content script that is of an older version.
  if (!isolated || isolated.showsThings) return
  isolated.showsThings = true
  runtime()?.onMessage.addListener((message, sender, respond) => {
    if (typeof message !== 'object' || message === null || sender.tab !== undefined) return undefined
    const { name, payload } = message as Question
    if (name === 'typed.hide') {
      const hide = (payload as Payload<'typed.hide'>)?.hide === true
      hideOverlay(hide)
      hideTyped(hide)
      whenPainted(() => respond({ ok: true, value: { hidden: isTypedHidden() } }))
      return true
    }
    if (name !== 'onpage.show') return undefined
    const shown = show(payload as OnPage)
    if (!isTop) return undefined
    respond({ ok: true, value: { shown } })
    return true
  })
}

begin()
