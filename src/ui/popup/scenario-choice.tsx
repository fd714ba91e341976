import type { Inspection, ScenarioId } from '../../core/model/inspection'
import { useTexts } from '../shared/words'

const SCENARIO_IDS: readonly ScenarioId[] = [
  'dine_in',
  'pickup',
  'delivery',
  'queue',
  'parking',
  'ev_charging',
  'powerbank',
  'supermarket_instore',
  'online_grocery',
  'e_invoice',
  'kids_training',
  'car_4s',
  'estate',
  'loan',
  'unknown',
]

/** What the service was taken for; a person may correct it, and everything is judged anew. */
export const ScenarioChoice = ({
  inspection,
  onChoose,
}: {
  inspection: Inspection
  onChoose: (scenario: ScenarioId) => void
}) => {
  const texts = useTexts()
  const { id } = inspection.scenario
  return (
    <label class="scenario">
      <span class="unseen">{texts.say('ui.popup.scenarioLabel')}</span>
      <span class="scenario-name" aria-hidden="true">
        {texts.say(`scenarios.${id}.name`)}
      </span>
      <select value={id} onChange={(event) => onChoose(event.currentTarget.value as ScenarioId)}>
        {SCENARIO_IDS.map((scenario) => (
          <option key={scenario} value={scenario}>
            {texts.say(`scenarios.${scenario}.name`)}
          </option>
        ))}
      </select>
    </label>
  )
}
