import { useTexts } from '../shared/words'

const CHANNELS = ['samr', 'cac', 'local', 'consumer']

/** Where a report can be filed, as plain text: nothing here opens or submits anything. */
export const Channels = () => {
  const texts = useTexts()
  return (
    <section aria-labelledby="where">
      <h2 id="where">{texts.say('ui.report.where')}</h2>
      <ul class="facts">
        {CHANNELS.map((channel) => (
          <li key={channel}>{texts.say(`ui.report.channels.${channel}`)}</li>
        ))}
      </ul>
      <p class="quiet">{texts.say('ui.report.channelsNote')}</p>
    </section>
  )
}
