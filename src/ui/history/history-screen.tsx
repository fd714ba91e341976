import { useState } from 'preact/hooks'
import { request } from '../../messages/send'
import { EraseAll } from '../shared/erase-all'
import { useTexts } from '../shared/words'
import { Keeping } from './keeping'
import type { Past } from './read-past'
import { SiteCard } from './site-card'
import { findSites, groupSites, type PastSite } from './summary'

/** Sites drawn at once; more come at a tap. */
const STEP = 50

/** Every site that was visited: how it was judged, what it has of the person, and what was filed about it. */
export const HistoryScreen = ({
  initial,
  read,
  keepDays,
  keepFixed,
}: {
  initial: Past
  read: () => Promise<Past>
  keepDays: number | null
  /** Set by an administrator. */
  keepFixed: boolean
}) => {
  const texts = useTexts()
  const [past, setPast] = useState(initial)
  const [wanted, setWanted] = useState('')
  const [shown, setShown] = useState(STEP)
  const [asking, setAsking] = useState<readonly string[] | null>(null)
  const [said, setSaid] = useState('')

  const wordsOf = ({ site, operator, given, visits, filings }: PastSite): string =>
    [
      site,
      operator,
      ...given.map(({ category }) => texts.say(`categories.${category}`)),
      ...visits.map(({ scenario, verdict }) => `${texts.pick(scenario)} ${texts.say(`severity.${verdict}`)}`),
      ...filings.map(({ reference }) => reference),
    ].join(' ')
  const sites = findSites(groupSites(past.visits, past.filings), wanted, wordsOf)

  const again = (): void => void read().then(setPast, () => setSaid(texts.say('ui.history.failed')))
  const erase = async (inspections: readonly string[]): Promise<void> => {
    setAsking(null)
    try {
      const { erased } = await request('visits.erase', { inspections: [...inspections] })
      setSaid(texts.say('ui.history.erased', { count: erased }))
      again()
    } catch {
      setSaid(texts.say('ui.history.failed'))
    }
  }
  return (
    <main>
      <h1>{texts.say('ui.history.title')}</h1>
      <p class="quiet">{texts.say('ui.history.hint')}</p>
      <label class="search">
        <span>{texts.say('ui.history.search')}</span>
        <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      </label>
      <p role="status">{said}</p>
      {asking && (
        <div class="ask" role="alertdialog" aria-label={texts.say('ui.history.ask', { count: asking.length })}>
          <p>{texts.say('ui.history.ask', { count: asking.length })}</p>
          <div class="tools">
            <button type="button" class="button" ref={(button) => button?.focus()} onClick={() => void erase(asking)}>
              {texts.say('ui.options.eraseConfirm')}
            </button>
            <button type="button" class="button" onClick={() => setAsking(null)}>
              {texts.say('ui.options.eraseCancel')}
            </button>
          </div>
        </div>
      )}
      {sites.length === 0 && (
        <p class="none">{texts.say(past.visits.length === 0 ? 'ui.history.empty' : 'ui.history.noMatch')}</p>
      )}
      <ul class="sites">
        {sites.slice(0, shown).map((site) => (
          <SiteCard key={site.site} past={site} onErase={setAsking} onChanged={again} />
        ))}
      </ul>
      {sites.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
          {texts.say('ui.more', { count: sites.length - shown })}
        </button>
      )}
      <Keeping days={keepDays} fixed={keepFixed} onChanged={again} />
      <EraseAll onErased={again} />
    </main>
  )
}
