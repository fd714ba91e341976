import { GUARD_GREETING, type Guard, type GuardQuestion } from '../../messages/page-channel'
import { dispatch, listen, pageDocument, pageWindow, stringify } from '../captured'

/** An element that never stands in the document: the page has no way to reach it. */
const wire = pageDocument.createElement('i')
const waiting = new Map<number, (guard: Guard | null) => void>()
const parse = JSON.parse
let count = 0

/** Hands the wire over; false where nobody is there to take it, or somebody has already taken another. */
export const connect = (): boolean => {
  listen(wire, 'answer', (event) => {
    const { id, guard } = parse((event as CustomEvent<string>).detail) as { id: number; guard: Guard | null }
    const then = waiting.get(id)
    waiting.delete(id)
    then?.(guard)
  })
  return !dispatch(pageWindow, new FocusEvent(GUARD_GREETING, { relatedTarget: wire, cancelable: true }))
}

/** Asks what the page is to get. Where nobody answers (the extension is gone), the browser is asked as if we were not there. */
export const decide = (
  question: Omit<GuardQuestion, 'id' | 'userGesture'>,
  then: (guard: Guard | null) => void,
): void => {
  const id = ++count
  waiting.set(id, then)
  const asked: GuardQuestion = { ...question, id, userGesture: navigator.userActivation?.isActive === true }
  const isHeard = !dispatch(wire, new CustomEvent('ask', { detail: stringify(asked), cancelable: true }))
  if (isHeard) return
  waiting.delete(id)
  then(null)
}
