import { reportAddress } from '../shared/browser'
import { VerdictShape } from '../shared/verdict-shape'
import { useTexts } from '../shared/words'
import { FilingNote } from './filing-note'
import type { Given, PastSite, PastVisit } from './summary'

const GivenLine = ({ given }: { given: Given }) => {
  const texts = useTexts()
  return (
    <li>
      {texts.say(`categories.${given.category}`)}
      <small>
        {' '}
        {texts.say('ui.history.times', { count: given.visits, date: texts.day(given.last) })}
        {given.thirds.length > 0 && texts.say('ui.history.thirds', { list: texts.list(given.thirds) })}
      </small>
    </li>
  )
}

const VisitLine = ({ visit, onErase }: { visit: PastVisit; onErase: () => void }) => {
  const texts = useTexts()
  // The clock is the reader's own, who need not be told which.
  const when = `${texts.day(visit.at)} ${texts.clock(visit.at)}`
  return (
    <li class="visit">
      <VerdictShape severity={visit.verdict} size={12} name={texts.say(`severity.${visit.verdict}`)} />
      <a href={reportAddress(visit.id)}>
        {when}
        <small>
          {texts.pick(visit.scenario)} · {texts.say('ui.history.findings', { count: visit.findings })}
        </small>
      </a>
      <button
        type="button"
        class="button"
        aria-label={`${texts.say('ui.history.erase')} ${visit.site} ${when}`}
        onClick={onErase}
      >
        {texts.say('ui.history.erase')}
      </button>
    </li>
  )
}

/** A site: how it was judged, what it has of the person, its visits and what was filed about it. */
export const SiteCard = ({
  past,
  onErase,
  onChanged,
}: {
  past: PastSite
  /** Erases these visits. */
  onErase: (visits: readonly string[]) => void
  onChanged: () => void
}) => {
  const texts = useTexts()
  const { site, verdict, operator, visits, given, filings } = past
  return (
    <li class="card">
      <details>
        <summary>
          <VerdictShape severity={verdict} name={texts.say(`severity.${verdict}`)} />
          <span class="who">
            {site}
            <small>
              {[operator, texts.say('ui.history.visits', { count: visits.length })].filter(Boolean).join(' · ')}
            </small>
          </span>
        </summary>
        <h2>{texts.say('ui.history.has')}</h2>
        {given.length > 0 ? (
          <ul class="facts">
            {given.map((one) => (
              <GivenLine key={one.category} given={one} />
            ))}
          </ul>
        ) : (
          <p class="quiet">{texts.say('ui.history.hasNothing')}</p>
        )}
        {filings.length > 0 && <h2>{texts.say('ui.history.filings')}</h2>}
        {filings.map((filing) => (
          <FilingNote key={filing.id} filing={filing} onErased={onChanged} />
        ))}
        <h2>{texts.say('ui.history.visitList')}</h2>
        <ul>
          {visits.map((visit) => (
            <VisitLine key={visit.id} visit={visit} onErase={() => onErase([visit.id])} />
          ))}
        </ul>
        {visits.length > 1 && (
          <button type="button" class="button" onClick={() => onErase(visits.map(({ id }) => id))}>
            {texts.say('ui.history.eraseSite', { site })}
          </button>
        )}
      </details>
    </li>
  )
}
