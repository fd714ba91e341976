import type { Inspection } from '../../core/model/inspection'
import { VerdictShape } from '../shared/verdict-shape'
import { useTexts } from '../shared/words'
import type { FilingWork } from './use-filing'

/** Which of the findings are told; folded away, since at first all are. */
export const FindingChoice = ({ inspection, work }: { inspection: Inspection; work: FilingWork }) => {
  const texts = useTexts()
  const { findings } = inspection
  if (findings.length === 0) return null
  return (
    <details class="findings">
      <summary>{texts.say('ui.report.findings', { told: work.told.size, count: findings.length })}</summary>
      <ul>
        {findings.map(({ id, severity, title, outcome }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={work.told.has(id)}
                onChange={(event) => work.tell(id, event.currentTarget.checked)}
              />
              <VerdictShape severity={severity} size={12} />
              <span>
                {texts.pick(title)}
                {outcome === 'needs_review' && texts.say('table.review')}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
