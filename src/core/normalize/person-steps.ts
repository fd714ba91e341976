import type { DialogSeen, Observation, RefusalStepped } from '../model/observation'

/** What a person did in a refusal test, as steps, from what was observed of it. */
export const readPersonSteps = (observations: readonly Observation[], from: number, to: number): RefusalStepped[] => {
  const dialogs = new Map<string, DialogSeen>()
  const touched = new Set<string>()
  const steps: RefusalStepped[] = []
  const add = (one: Observation, given: Pick<RefusalStepped, 'action' | 'text'> & Partial<RefusalStepped>): void => {
    steps.push({
      id: one.id,
      at: one.at,
      document: one.document,
      frame: one.frame,
      kind: 'refusal_step',
      key: one.id,
      selector: null,
      dialog: '',
      look: '',
      result: 'unknown',
      said: '',
      screenshot: null,
      ...given,
    })
  }
  const fields = new Map<string, { text: string; selector: string; seen: Observation }>()
  for (const one of observations) {
    if (one.kind === 'dialog') dialogs.set(one.key, one)
    if (one.kind === 'field' && one.visible)
      fields.set(one.key, { text: one.signals.label || one.signals.placeholder, selector: one.selector, seen: one })
    if (one.at < from || one.at > to) continue
    if (one.kind === 'answered' && one.role !== 'other') {
      const dialog = dialogs.get(one.key)
      const text = dialog?.buttons.find((button) => button.role === one.role)?.text ?? ''
      const action = one.role === 'accept' ? 'press' : one.role
      add(one, { action, text, dialog: dialog?.text ?? '', selector: dialog?.selector ?? null })
    } else if (one.kind === 'access' && (one.outcome === 'denied' || one.outcome === 'dismissed')) {
      add(one, { action: 'deny', text: one.api })
    } else if (one.kind === 'submit') {
      add(one, { action: 'press', text: one.text })
    } else if (one.kind === 'input' && !touched.has(one.key)) {
      touched.add(one.key)
      const field = fields.get(one.key)
      if (field) add(one, { action: 'fill', text: field.text, selector: field.selector })
    }
  }
  for (const [key, { text, selector, seen }] of fields)
    if (!touched.has(key) && seen.at >= from && seen.at <= to) add(seen, { action: 'leave_empty', text, selector })
  return steps.sort((a, b) => a.at - b.at)
}
