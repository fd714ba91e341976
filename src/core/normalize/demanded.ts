import type { Observation, TextSeen } from '../model/observation'
import { readDemands } from './demands'
import { type Control, lastOf } from './fields'
import { ANSWERED } from './forms'
import { groupByKey, only } from './timeline'

/** A label that stands on the page; the others are attributes of the control. */
const READ = /^(?:label|row|preceding)$/
/** Answered too, where all is asked for. */
const CHOSEN = /^(?:stepper|rate|checkbox-group)$/

const saidBy = ({ sample, footer }: TextSeen): string => (sample.includes(footer) ? sample : `${sample}\n${footer}`)

/** Controls of which a sentence of their page says that they must be filled in; one that says of itself that it need not is spared. */
export const readDemanded = (
  controls: readonly Control[],
  observations: readonly Observation[],
): ReadonlySet<Control> => {
  const demanded = new Set<Control>()
  for (const texts of groupByKey(only(observations, 'text'), () => '')) {
    const [{ document }] = texts as [TextSeen, ...TextSeen[]]
    const shown = controls.filter(({ seen }) => seen.some((one) => one.document === document && one.visible))
    const nameable = shown.map((control) => {
      const { signals, form, optional } = lastOf(control)
      const isAsked = (ANSWERED.test(signals.widget) && signals.type !== 'search') || CHOSEN.test(signals.widget)
      return { label: signals.label, isLabelRead: READ.test(signals.labelFrom), form, isFilledIn: isAsked && !optional }
    })
    for (const said of new Set(texts.map(saidBy)))
      for (const at of readDemands(said, nameable)) {
        const control = shown[at] as Control
        if (!control.seen.at(-1)?.optional) demanded.add(control)
      }
  }
  return demanded
}
