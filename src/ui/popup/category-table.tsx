import { useState } from 'preact/hooks'
import type { Inspection } from '../../core/model/inspection'
import type { Texts } from '../../exporters/exporter'
import { type CategoryRow, categoryRows, recipientsOf } from '../shared/rows'
import { VerdictShape } from '../shared/verdict-shape'
import { useTexts } from '../shared/words'
import { CategoryDetail } from './category-detail'

const TAGS: Record<CategoryRow['asking'], string> = {
  required: 'ui.popup.table.required',
  optional: 'ui.popup.table.optional',
  on_load: 'ui.popup.table.onLoad',
  access: 'ui.popup.table.access',
  unasked: 'ui.popup.table.unasked',
}

const whoGotIt = (row: CategoryRow, texts: Texts): string => {
  const { own, thirds } = recipientsOf(row.transmissions)
  if (own && thirds.length > 0) return texts.say('ui.popup.table.ownAndThird', { count: thirds.length })
  if (own) return texts.say('ui.popup.table.own')
  const [only] = thirds
  if (only?.operator && thirds.length === 1) return only.operator
  return thirds.length > 0
    ? texts.say('ui.popup.table.thirds', { count: thirds.length })
    : texts.say('ui.popup.table.notSeen')
}

const Row = ({ inspection, row }: { inspection: Inspection; row: CategoryRow }) => {
  const texts = useTexts()
  const [open, setOpen] = useState(false)
  const detail = `detail-${row.category}`
  return (
    <>
      <tr class={open ? 'row open' : 'row'}>
        <th scope="row">
          <button type="button" aria-expanded={open} aria-controls={detail} onClick={() => setOpen(!open)}>
            <span class="category">{texts.say(`categories.${row.category}`)}</span>{' '}
            <span class={`tag tag-${row.asking}`}>{texts.say(TAGS[row.asking])}</span>
          </button>
        </th>
        <td class="needed">
          {texts.say(`necessity.${row.necessity}`)}
          {row.severity && row.severity !== 'info' && (
            <>
              {' '}
              <VerdictShape severity={row.severity} size={13} named />
            </>
          )}
        </td>
        <td class={row.transmissions.length > 0 ? 'recipient' : 'recipient quiet'}>{whoGotIt(row, texts)}</td>
      </tr>
      <tr class="detail" id={detail} hidden={!open}>
        <td colSpan={3}>{open && <CategoryDetail inspection={inspection} row={row} />}</td>
      </tr>
    </>
  )
}

/** The core of the screen: a row a category, what was asked, whether it is needed, who got it. */
export const CategoryTable = ({ inspection }: { inspection: Inspection }) => {
  const texts = useTexts()
  const rows = categoryRows(inspection)
  if (rows.length === 0) return null
  return (
    <table class="categories">
      <caption class="unseen">{texts.say('ui.popup.table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.say('ui.popup.table.asked')}</th>
          <th scope="col">{texts.say('ui.popup.table.needed')}</th>
          <th scope="col">{texts.say('ui.popup.table.sentTo')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.category} inspection={inspection} row={row} />
        ))}
      </tbody>
    </table>
  )
}
