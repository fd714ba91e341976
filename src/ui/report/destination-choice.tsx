import type { Destination } from '../../core/model/destination'
import { LANGUAGES, textsFor } from '../../texts'
import { openBeside } from '../shared/browser'
import { useTexts } from '../shared/words'
import type { FilingWork } from './use-filing'

const hostOf = (address: string): string => new URL(address).hostname

/** Who it is, how to reach them and what they ask for: as text, and the site at a tap. Nothing is submitted from here. */
const About = ({ destination }: { destination: Destination }) => {
  const texts = useTexts()
  const { address, phone, email, runBy, asks, before, next, place, verified } = destination
  const reach = [address && hostOf(address), phone, email].filter((one) => one !== null)
  return (
    <div class="about">
      <p>{texts.pick(destination.takes)}</p>
      <dl>
        {runBy && (
          <>
            <dt>{texts.say('ui.report.runBy')}</dt>
            <dd>{texts.pick(runBy)}</dd>
          </>
        )}
        {reach.length > 0 && (
          <>
            <dt>{texts.say('ui.report.reach')}</dt>
            <dd>{reach.join(' · ')}</dd>
          </>
        )}
        {asks.length > 0 && (
          <>
            <dt>{texts.say('ui.report.asks')}</dt>
            <dd>{asks.map(texts.pick).join(texts.language.startsWith('zh') ? '；' : '; ')}</dd>
          </>
        )}
        {before && (
          <>
            <dt>{texts.say('ui.report.before')}</dt>
            <dd>{texts.pick(before)}</dd>
          </>
        )}
        {next && (
          <>
            <dt>{texts.say('ui.report.next')}</dt>
            <dd>{texts.pick(next)}</dd>
          </>
        )}
      </dl>
      {address && (
        <button type="button" class="button" onClick={() => void openBeside(address)}>
          {texts.say('ui.report.openSite', { host: hostOf(address) })}
        </button>
      )}
      {place !== null && !verified && <p class="quiet">{texts.say('ui.report.unverified')}</p>}
    </div>
  )
}

/** To whom it goes, and in which language. */
export const DestinationChoice = ({ work }: { work: FilingWork }) => {
  const texts = useTexts()
  const { destination, destinations, textTexts } = work
  return (
    <section aria-labelledby="to">
      <h2 id="to">{texts.say('ui.report.to')}</h2>
      <div class="choices">
        <label>
          <span>{texts.say('ui.report.office')}</span>
          <div class="office">
            <div class="chosen" aria-hidden="true">
              {texts.pick(destination.name)}
            </div>
            <select
              id="destination"
              value={destination.id}
              onChange={(event) => work.chooseDestination(event.currentTarget.value)}
            >
              {destinations.map(({ id, name }) => (
                <option key={id} value={id}>
                  {texts.pick(name)}
                </option>
              ))}
            </select>
          </div>
        </label>
        <label>
          <span>{texts.say('ui.report.textLanguage')}</span>
          <select
            id="text-language"
            value={textTexts.language}
            onChange={(event) => work.chooseLanguage(event.currentTarget.value)}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {textsFor(language).say('ui.languageName')}
              </option>
            ))}
          </select>
        </label>
      </div>
      {destination.place !== null && textTexts.language !== 'zh-CN' && (
        <p class="quiet">{texts.say('ui.report.readsChinese')}</p>
      )}
      <About destination={destination} />
    </section>
  )
}
