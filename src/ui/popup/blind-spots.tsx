import type { Inspection } from '../../core/model/inspection'
import { useTexts } from '../shared/words'

/** What could not be seen, said where people look. */
export const BlindSpots = ({ inspection }: { inspection: Inspection }) => {
  const texts = useTexts()
  const lines = inspection.blindSpots.map((spot) => texts.say(`blindSpots.${spot.kind}`, { detail: spot.detail }))
  const { emulates } = inspection.browser
  if (emulates) lines.push(texts.say('ui.popup.blind.emulates', { app: texts.say(`ui.popup.blind.${emulates}`) }))
  if (lines.length === 0) lines.push(texts.say('ui.popup.blind.none'))
  return (
    <section class="blind">
      <h2>{texts.say('ui.popup.blind.title')}</h2>
      <ul class="facts">
        {[...new Set([...lines, texts.say('ui.popup.blind.server')])].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
