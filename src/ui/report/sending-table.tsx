import type { Inspection } from '../../core/model/inspection'
import { useTexts } from '../shared/words'

/** The record: every sending with personal data, masked. */
export const SendingTable = ({ inspection }: { inspection: Inspection }) => {
  const texts = useTexts()
  const sendings = inspection.transmissions.filter((transmission) => transmission.items.length > 0)
  if (sendings.length === 0) return null
  return (
    <section class="one">
      <h2>{texts.say('printed.records')}</h2>
      <table>
        <thead>
          <tr>
            <th>{texts.say('printed.recordTime')}</th>
            <th>{texts.say('printed.recordWho')}</th>
            <th>{texts.say('printed.recordWhen')}</th>
            <th>{texts.say('printed.recordWhat')}</th>
          </tr>
        </thead>
        <tbody>
          {sendings.map((transmission) => (
            <tr key={transmission.id}>
              <td class="level">{texts.clock(transmission.at)}</td>
              <td>
                {transmission.recipient.host} ({texts.say(`party.${transmission.recipient.party}`)})
              </td>
              <td>{texts.say(`timing.${transmission.timing}`)}</td>
              <td>
                {transmission.items.map((item) => (
                  <div key={item.where}>
                    {texts.say(`categories.${item.category}`)} {item.masked}
                    {item.encoding.length > 0 && ` (${item.encoding.join(' + ')})`}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
