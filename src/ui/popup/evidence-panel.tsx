import type { Inspection } from '../../core/model/inspection'
import { describeFact, readByOthers } from '../../exporters/facts'
import { useTexts } from '../shared/words'
import { FactList } from './fact-list'
import { RefusalPanel } from './refusal-panel'

/** The recorded facts in the order of time, all masked. */
export const EvidencePanel = ({
  inspection,
  tab,
  onSave,
}: {
  inspection: Inspection
  tab: number | null
  onSave: () => void
}) => {
  const texts = useTexts()
  const sendings = inspection.transmissions.filter((transmission) => transmission.items.length > 0)
  const timed = [
    ...sendings,
    ...inspection.accesses,
    ...inspection.prompts,
    ...inspection.storage,
    ...inspection.records,
    ...readByOthers(inspection),
  ]
  const facts = [...timed.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))), ...inspection.consent]
  return (
    <>
      <p>{texts.say('ui.popup.evidence.note')}</p>
      {facts.length === 0 ? (
        <p class="quiet">{texts.say('ui.popup.evidence.empty')}</p>
      ) : (
        <>
          <p class="quiet">
            {texts.say('ui.popup.evidence.counts', {
              transmissions: sendings.length,
              accesses: inspection.accesses.length,
            })}
          </p>
          <FactList facts={facts} tell={({ id }) => describeFact(inspection, id, texts)} />
        </>
      )}
      <button type="button" class="button main" onClick={onSave}>
        {texts.say('ui.popup.evidence.save')}
      </button>
      <RefusalPanel inspection={inspection} tab={tab} />
    </>
  )
}
