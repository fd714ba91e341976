import type { LawReference } from '../../core/model/inspection'
import { citeLaw, describeStanding } from '../../exporters/citation'
import { useTexts } from './words'

/** Cited law, each with its standing, dates and whether it was compared with the official text. */
export const LawList = ({ law }: { law: readonly LawReference[] }) => {
  const texts = useTexts()
  return (
    <ul class="law">
      {law.map((reference) => (
        <li key={reference.ref}>
          {citeLaw(reference, texts, 'short')}
          <small>{describeStanding(reference, texts)}</small>
        </li>
      ))}
    </ul>
  )
}
