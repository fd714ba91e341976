import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import type { Glance, GlanceRow } from '../../core/model/glance'
import { VerdictShape } from '../shared/verdict-shape'

/** What one tap on a row shows; null while there is nothing to show it from. */
type Detail = ((row: GlanceRow) => ComponentChild) | null

const Row = ({ row, table, detail }: { row: GlanceRow; table: Glance['table']; detail: Detail }) => {
  const [open, setOpen] = useState(false)
  const id = `detail-${row.category}`
  return (
    <>
      <tr class={open ? 'row open' : 'row'}>
        <th scope="row">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            disabled={detail === null}
            onClick={() => setOpen(!open)}
          >
            <span class="category">{row.name}</span> <span class={`tag tag-${row.asking}`}>{row.asked}</span>
          </button>
        </th>
        <td class="needed" data-head={table.needed}>
          {row.needed}
          {row.severity && (
            <>
              {' '}
              <VerdictShape severity={row.severity.id} size={13} name={row.severity.name} />
            </>
          )}
        </td>
        <td class={row.sent ? 'recipient' : 'recipient quiet'} data-head={table.sentTo}>
          {row.recipients}
        </td>
      </tr>
      <tr class="detail" id={id} hidden={!open}>
        <td colSpan={3}>{open && detail?.(row)}</td>
      </tr>
    </>
  )
}

/** The core of the screen: a row a category, what was asked, whether it is needed, who got it. */
export const CategoryTable = ({ glance: { table, rows }, detail }: { glance: Glance; detail: Detail }) =>
  rows.length === 0 ? null : (
    <table class="categories">
      <caption class="unseen">{table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{table.asked}</th>
          <th scope="col">{table.needed}</th>
          <th scope="col">{table.sentTo}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.category} row={row} table={table} detail={detail} />
        ))}
      </tbody>
    </table>
  )
