import { useState } from 'preact/hooks'
import type { Finding, Inspection } from '../../core/model/inspection'
import { compareSeverity } from '../../core/model/outcome'
import { describeFact } from '../../exporters/facts'
import { VerdictShape } from '../shared/verdict-shape'
import { useTexts } from '../shared/words'
import { FactList } from './fact-list'
import { FindingWords } from './finding-words'

/** Drawn when somebody looks: the records behind one finding may be thousands. */
const FindingBody = ({ inspection, finding }: { inspection: Inspection; finding: Finding }) => {
  const texts = useTexts()
  return (
    <div class="detail-body">
      <FindingWords finding={finding} />
      <FactList
        facts={finding.evidence}
        tell={(id) => describeFact(inspection, id, texts)}
        name={texts.say('ui.popup.findings.evidence')}
      />
    </div>
  )
}

const FindingItem = ({ inspection, finding }: { inspection: Inspection; finding: Finding }) => {
  const texts = useTexts()
  const [open, setOpen] = useState(false)
  return (
    <li class="finding">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <VerdictShape severity={finding.severity} size={13} name={texts.say(`severity.${finding.severity}`)} />
          <span>
            {texts.pick(finding.title)}
            <small class="certainty">
              {texts.say(finding.outcome === 'violation' ? 'ui.popup.findings.seen' : 'ui.popup.findings.inferred')}
            </small>
          </span>
        </summary>
        {open && <FindingBody inspection={inspection} finding={finding} />}
      </details>
    </li>
  )
}

/** All findings, the worst first; law and records on tap. */
export const FindingList = ({ inspection }: { inspection: Inspection }) => {
  const texts = useTexts()
  if (inspection.findings.length === 0) return null
  return (
    <section class="findings">
      <h2>{texts.say('ui.popup.findings.title')}</h2>
      <ul>
        {inspection.findings
          .toSorted((a, b) => compareSeverity(b.severity, a.severity))
          .map((finding) => (
            <FindingItem key={finding.id} inspection={inspection} finding={finding} />
          ))}
      </ul>
    </section>
  )
}
