import { GUARD_GREETING, type GuardQuestion } from '../../messages/page-channel'
import { runtime } from '../api'
import { shared } from '../isolated'

const answer = async (wire: EventTarget, { id, ...question }: GuardQuestion): Promise<void> => {
  const reply = (await runtime()
    ?.sendMessage({ name: 'guard.ask', payload: question })
    .catch(() => null)) as { value?: unknown } | null | undefined
  wire.dispatchEvent(new CustomEvent('answer', { detail: JSON.stringify({ id, guard: reply?.value ?? null }) }))
}

const hear = (event: Event): void => {
  const wire = (event as FocusEvent).relatedTarget
  if (!wire) return
  event.stopImmediatePropagation()
  event.preventDefault()
  wire.addEventListener('ask', (asked) => {
    // What the page's side takes for a yes: somebody is there who will answer.
    asked.preventDefault()
    void answer(wire, JSON.parse((asked as CustomEvent<string>).detail))
  })
}

const begin = (): void => {
  const isolated = shared()
  // Injected again while the first is at work: one wire is enough.
  if (!isolated || isolated.guards) return
  isolated.guards = true
  addEventListener(GUARD_GREETING, hear, { once: true, capture: true })
}

begin()
