import type { Inspection } from '../../core/model/inspection'
import { compareSeverity } from '../../core/model/outcome'
import { VerdictShape } from '../shared/verdict-shape'
import { useTexts } from '../shared/words'
import { ActionList } from './acting/action-list'

/** What one may do: first about what was found here, then what always works. */
export const AdvicePanel = ({ inspection, tab }: { inspection: Inspection; tab: number | null }) => {
  const texts = useTexts()
  const findings = inspection.findings.toSorted((a, b) => compareSeverity(b.severity, a.severity))
  if (findings.length === 0)
    return (
      <>
        <p class="sentence">{texts.say('ui.popup.advice.fine')}</p>
        <ActionList inspection={inspection} tab={tab} />
      </>
    )
  const sent = inspection.transmissions.some((transmission) => transmission.items.length > 0)
  return (
    <>
      <ActionList inspection={inspection} tab={tab} />
      <ul class="advice">
        {findings.map((finding) => (
          <li key={finding.id} class="piece">
            <VerdictShape severity={finding.severity} size={13} name={texts.say(`severity.${finding.severity}`)} />
            <span>
              {texts.pick(finding.advice)}
              <small class="about">{texts.pick(finding.title)}</small>
            </span>
          </li>
        ))}
      </ul>
      <ul class="facts always">
        <li>{texts.say('ui.popup.advice.skip')}</li>
        <li>{texts.say('ui.popup.advice.refuse')}</li>
        <li>{texts.say('ui.popup.advice.staff')}</li>
        {sent && <li>{texts.say('ui.popup.advice.withdraw')}</li>}
        <li>{texts.say('ui.popup.advice.complain')}</li>
      </ul>
    </>
  )
}
