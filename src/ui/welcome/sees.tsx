import type { Severity } from '../../core/model/outcome'
import { VerdictShape } from '../shared/verdict-shape'
import { useTexts } from '../shared/words'

const VERDICTS: readonly Severity[] = ['info', 'caution', 'likely_breach', 'clear_breach']

/** What it sees, in which words it ends, and what it cannot see. */
export const Sees = () => {
  const texts = useTexts()
  return (
    <>
      <p>{texts.say('ui.welcome.sees.lead')}</p>
      <ul class="points">
        {['asks', 'sends', 'law'].map((point) => (
          <li key={point}>{texts.say(`ui.welcome.sees.${point}`)}</li>
        ))}
      </ul>
      <p>{texts.say('ui.welcome.sees.verdicts')}</p>
      <ul class="verdicts">
        {VERDICTS.map((verdict) => (
          <li key={verdict} class={`tone-${verdict}`}>
            <VerdictShape severity={verdict} /> {texts.say(`severity.${verdict}`)}
          </li>
        ))}
      </ul>
      <p class="quiet">{texts.say('ui.welcome.sees.blind')}</p>
    </>
  )
}
