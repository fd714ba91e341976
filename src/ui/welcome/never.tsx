import { useTexts } from '../shared/words'

/** What it never does. */
export const Never = () => {
  const texts = useTexts()
  return (
    <ul class="points">
      {['typed', 'server', 'page', 'report', 'policy'].map((point) => (
        <li key={point}>{texts.say(`ui.welcome.never.${point}`)}</li>
      ))}
    </ul>
  )
}
