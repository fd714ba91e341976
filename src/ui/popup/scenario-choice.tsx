import type { Inspection, ScenarioId } from '../../core/model/inspection'
import { SCENARIOS } from '../../scenario-list'
import { useTexts } from '../shared/words'

/** What the service was taken for; a person may correct it, and everything is judged anew. */
export const ScenarioChoice = ({
  inspection,
  onChoose,
}: {
  inspection: Inspection
  onChoose: (scenario: ScenarioId) => void
}) => {
  const texts = useTexts()
  const { id, title } = inspection.scenario
  return (
    <label class="scenario">
      <span class="unseen">{texts.say('ui.popup.scenarioLabel')}</span>
      <span class="scenario-name" aria-hidden="true">
        {texts.pick(title)}
      </span>
      <select value={id} onChange={(event) => onChoose(event.currentTarget.value)}>
        {SCENARIOS.map((scenario) => (
          <option key={scenario.id} value={scenario.id}>
            {texts.pick(scenario.title)}
          </option>
        ))}
      </select>
    </label>
  )
}
