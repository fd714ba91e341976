import type { Detector, Signal } from '../../model/detection'
import type { ScenarioId } from '../../model/inspection'
import type { FieldSignals } from '../../model/observation'
import { BARE_SIGNALS } from '../../normalize/bare-signals'
import { normalizeField } from '../../normalize/signal'

/** A control as one would describe it: only what it has. */
export interface Sample extends Partial<FieldSignals> {
  /** Names, ids and models as written in the source, separated by spaces. */
  key?: string
  title?: string
  /** The page has the buttons of a list of records. */
  isList?: boolean
  scenario?: ScenarioId
}

/** The signal of a control that has only what the sample says. */
export const signalOf = ({ key, title, isList = false, scenario, ...signals }: Sample): Signal =>
  normalizeField(
    { ...BARE_SIGNALS, ...signals, tokens: [...(signals.tokens ?? []), ...(key?.split(' ') ?? [])] },
    { title: title ?? '', headings: [], isList },
    scenario ?? null,
  )

export type Answer = 'yes' | 'unsure' | 'no'

/** A detector's answer in three words: from 0.75 it is sure, below 0.5 it says no. */
export const answer = (detector: Detector, sample: Sample): Answer => {
  const detection = detector.detect(signalOf(sample))
  // Somebody else's name is his, and none of a name's.
  const confidence = detection?.category === detector.id || detection?.category === null ? detection.confidence : 0
  if (confidence >= 0.75) return 'yes'
  return confidence >= 0.5 ? 'unsure' : 'no'
}
