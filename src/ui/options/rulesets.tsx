import type { Statute } from '../../core/model/rule'
import { RULESETS } from '../../rulesets'
import { useTexts } from '../shared/words'

const DAY_MS = 86_400_000
/** Half a year: several of the cited texts were changed at shorter intervals. */
const STALE_DAYS = 183

const statutes = Object.values(
  import.meta.glob<Statute>('../../statutes/*.json', { eager: true, import: 'default' }),
).toSorted((a, b) => a.id.localeCompare(b.id))

const ageInDays = (asOf: string, now: number): number => Math.max(0, Math.floor((now - Date.parse(asOf)) / DAY_MS))

/** How old the rulesets are, and every text that they were written from with its source. */
export const Rulesets = () => {
  const texts = useTexts()
  return (
    <section>
      <h2>{texts.say('ui.options.rules')}</h2>
      <p>{texts.say('ui.options.rulesHint')}</p>
      {RULESETS.map((ruleset) => {
        const days = ageInDays(ruleset.asOf, Date.now())
        return (
          <p key={ruleset.id} class="ruleset">
            {texts.say('ui.options.ruleset', { id: ruleset.id, version: ruleset.version, date: ruleset.asOf, days })}
            {days > STALE_DAYS && <strong> {texts.say('ui.options.stale')}</strong>}
          </p>
        )
      })}
      <details>
        <summary>{texts.say('ui.options.statutes', { count: statutes.length })}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.say('ui.options.statuteColumn')}</th>
              <th scope="col">{texts.say('ui.options.authorityColumn')}</th>
              <th scope="col">{texts.say('ui.options.fromColumn')}</th>
              <th scope="col">{texts.say('ui.options.sourceColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {statutes.map((statute) => (
              <tr key={statute.id}>
                <th scope="row">{texts.pick(statute.title)}</th>
                <td>{texts.say(`authority.${statute.authority}`)}</td>
                <td class="date">{statute.from}</td>
                <td>
                  {statute.source}
                  {!statute.verified && <small>{texts.say('ui.options.unverified')}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
