import type { Rejudgement } from '../../core/model/rejudgement'
import { changeLine, unchangedLine, verdictLines } from '../../exporters/rejudgement'
import { useTexts } from '../shared/words'

/** What was said of the visit when it ended and what is said of it now, where the rules have changed since. */
export const BothJudgements = ({ rejudged }: { rejudged: Rejudgement }) => {
  const texts = useTexts()
  return (
    <section class="both">
      <h2>{texts.say('rejudged.title')}</h2>
      {verdictLines(rejudged, texts).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ul class="facts">
        {rejudged.changes.map((change) => (
          <li key={change.rule}>{changeLine(change, texts)}</li>
        ))}
      </ul>
      <p class="quiet">{unchangedLine(rejudged, texts)}</p>
    </section>
  )
}
