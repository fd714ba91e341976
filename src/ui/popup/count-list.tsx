import { useState } from 'preact/hooks'
import type { Inspection } from '../../core/model/inspection'
import type { Texts } from '../../exporters/exporter'
import { type Count, countOf, type ItemCount } from '../shared/count'
import { useTexts } from '../shared/words'

/** Nobody reads more in a popup; the saved record holds all. */
const MOST_LISTED = 120

/** That a service can do without what a person chose to give is no reproach to it. */
const needOf = ({ needed, categories }: Count): 'needed' | 'noneNeeded' | 'allOptional' => {
  if (needed !== 0) return 'needed'
  return categories.every(({ necessity }) => necessity === 'optional') ? 'allOptional' : 'noneNeeded'
}

const sentLine = (count: Count, texts: Texts): string => {
  const { sent, own, thirds, personal, needed } = count
  const who = own ? (thirds > 0 ? 'ownAndThirds' : 'own') : 'thirds'
  const lines = [texts.say(`ui.popup.count.to.${who}`, { items: texts.count(sent), count: thirds })]
  if (personal === 0) lines.push(texts.say('ui.popup.count.nonePersonal'))
  else if (needed === null) lines.push(texts.say('ui.popup.count.personal', { personal }))
  else lines.push(texts.say(`ui.popup.count.${needOf(count)}`, { personal, needed }))
  return lines.join(texts.language.startsWith('zh') ? '' : ' ')
}

const itemLine = ({ category, masked, encoding, times }: ItemCount, texts: Texts): string =>
  [
    `${texts.say(`categories.${category}`)} ${masked}`,
    ...(encoding.length > 0 ? [texts.say('ui.popup.evidence.encoded', { encoding: encoding.join(' + ') })] : []),
    ...(times > 1 ? [texts.say('ui.popup.count.times', { count: times })] : []),
  ].join(' · ')

const EveryItem = ({ count }: { count: Count }) => {
  const texts = useTexts()
  const hosts = [...new Set(count.items.map(({ host }) => host))]
  const shown = new Set(count.items.slice(0, MOST_LISTED))
  return (
    <div class="detail-body">
      <h3>{texts.say('ui.popup.count.byCategory')}</h3>
      <ul class="facts">
        {count.categories.map(({ category, necessity, items, hosts: got }) => (
          <li key={category}>
            {texts.say('ui.popup.count.category', {
              category: texts.say(`categories.${category}`),
              necessity: texts.say(`necessity.${necessity}`),
              count: items,
              hosts: texts.list(got),
            })}
          </li>
        ))}
      </ul>
      <h3>{texts.say('ui.popup.count.byRecipient')}</h3>
      {hosts.map((host) => (
        <section key={host} class="of-host">
          <h4>{host}</h4>
          <ul class="facts">
            {count.items
              .filter((item) => item.host === host && shown.has(item))
              .map((item) => (
                <li key={itemLine(item, texts)}>{itemLine(item, texts)}</li>
              ))}
          </ul>
        </section>
      ))}
      {count.items.length > shown.size && (
        <p class="quiet">{texts.say('ui.popup.count.more', { count: count.items.length - shown.size })}</p>
      )}
    </div>
  )
}

/** How much was sent, how much of it the service needs, and apart from that what came back and what stays in the browser. */
export const CountList = ({ inspection }: { inspection: Inspection }) => {
  const texts = useTexts()
  const [open, setOpen] = useState(false)
  const count = countOf(inspection)
  if (count.sent === 0 && count.returned === 0 && count.kept === 0) return null
  return (
    <section class="count">
      <h2>{texts.say('ui.popup.count.title')}</h2>
      <dl class="notes">
        {count.sent > 0 && (
          <div>
            <dt>{texts.say('ui.popup.count.sent')}</dt>
            <dd>{sentLine(count, texts)}</dd>
          </div>
        )}
        {count.returned > 0 && (
          <div>
            <dt>{texts.say('ui.popup.count.returned')}</dt>
            <dd>{texts.say('ui.popup.count.record', { count: count.returned })}</dd>
          </div>
        )}
        {count.kept > 0 && (
          <div>
            <dt>{texts.say('ui.popup.count.kept')}</dt>
            <dd>{texts.say('ui.popup.count.inBrowser', { count: count.kept })}</dd>
          </div>
        )}
      </dl>
      {count.items.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{texts.say('ui.popup.count.all')}</summary>
          {open && <EveryItem count={count} />}
        </details>
      )}
    </section>
  )
}
