import type { Timing } from '../model/inspection'
import type { Observation } from '../model/observation'

/** How long after the person pressed send a request still belongs to that press, milliseconds. */
const SUBMIT_WINDOW = 3_000

/**
 * When in the visit something was sent, by what the person had done last before it:
 * nothing edited and nothing sent yet → `on_load`; edited since the last press → `before_submit` (a page that sends what
 * is typed as it is typed); pressed at most 3 s ago → `on_submit`; pressed longer ago → `after_submit`.
 * What happened in the same millisecond as the request happened before it: handlers run after the person acts.
 */
export const createTiming = (observations: readonly Observation[]): ((at: number) => Timing) => {
  const acts = observations.flatMap((one) =>
    one.kind === 'input' || one.kind === 'submit' ? [{ at: one.at, submit: one.kind === 'submit' }] : [],
  )
  return (at) => {
    let low = 0
    let high = acts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((acts[middle] as { at: number }).at <= at) low = middle + 1
      else high = middle
    }
    const last = acts[low - 1]
    if (last === undefined) return 'on_load'
    if (!last.submit) return 'before_submit'
    return at - last.at <= SUBMIT_WINDOW ? 'on_submit' : 'after_submit'
  }
}
