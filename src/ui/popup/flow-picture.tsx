import type { Inspection } from '../../core/model/inspection'
import type { Texts } from '../../exporters/exporter'
import { type Branch, flowOf } from '../../exporters/glance/flow'
import { roomOf } from '../shared/room'
import { useTexts } from '../shared/words'

const MOST_SHOWN = 5
const ROW = 48
/** What is told of a receiver may take a second line, and what was not right about the moment a third. */
const LINE = 18
/** Room of one line, in Latin letters. */
const LINE_ROOM = 28
const WIDTH = 56
const THICKEST = 14

const thicknessOf = (branch: Branch, most: number): number =>
  most > 0 ? Math.max(1.5, (branch.leaves / most) * THICKEST) : 1.5

/** Bands from the page to each receiver, as thick as what it got; third parties end in a diamond, the shop in a dot. */
const Bands = ({ branches, row }: { branches: readonly Branch[]; row: number }) => {
  const most = Math.max(...branches.map((branch) => branch.leaves))
  const widths = branches.map((branch) => thicknessOf(branch, most))
  const top = row / 2 - (widths[0] ?? 0) / 2
  const bands = branches.map((branch, index) => {
    const width = widths[index] ?? 0
    const before = widths.slice(0, index).reduce((sum, one) => sum + one, 0)
    const from = top + before + width / 2
    const to = index * row + row / 2
    return { branch, width, to, path: `M10 ${from}C28 ${from} 22 ${to} ${WIDTH - 12} ${to}` }
  })
  const trunk = widths.reduce((sum, one) => sum + one, 0)
  return (
    <svg class="bands" width={WIDTH} height={branches.length * row} aria-hidden="true">
      {bands.map(({ branch, width, to, path }) => (
        <g key={branch.key} class={`band party-${branch.party}`}>
          <path d={path} fill="none" stroke-width={width} />
          {branch.party === 'first' ? (
            <circle cx={WIDTH - 8} cy={to} r="5" />
          ) : (
            <rect x={WIDTH - 13} y={to - 5} width="10" height="10" transform={`rotate(45 ${WIDTH - 8} ${to})`} />
          )}
        </g>
      ))}
      <rect class="trunk" x="4" y={top - 3} width="6" height={trunk + 6} rx="3" />
    </svg>
  )
}

const aboutBranch = (branch: Branch, texts: Texts): string => {
  const parts =
    branch.party === 'first'
      ? [texts.say('party.first')]
      : [
          texts.say('party.third'),
          branch.operator ?? texts.say('party.operatorUnknown'),
          // That nobody knows of whom or for what need be said once.
          ...(branch.operator === null && branch.purpose === 'unknown' ? [] : [texts.say(`purpose.${branch.purpose}`)]),
        ]
  if (branch.insecure) parts.push(texts.say('ui.popup.flow.insecure'))
  if (branch.opaque > 0) parts.push(texts.say('ui.popup.flow.opaque', { count: branch.opaque }))
  return parts.join(' · ')
}

const MARKS = ['early', 'afterRefusal', 'hidden'] as const

const isMarked = (branch: Branch): boolean => MARKS.some((mark) => branch[mark])

/** What was not right about the moment of sending. */
const marksOf = (branch: Branch, texts: Texts): string[] =>
  MARKS.filter((mark) => branch[mark]).map((mark) => texts.say(`ui.popup.flow.${mark}`))

const BranchRow = ({ branch, row }: { branch: Branch; row: number }) => {
  const texts = useTexts()
  const names = branch.categories.map((category) => texts.say(`categories.${category}`))
  const about = aboutBranch(branch, texts)
  return (
    <li style={{ height: `${row}px` }}>
      <span class="who">
        <b title={branch.name}>{branch.name}</b>
        <small class="who-is-it" title={about}>
          {about}
        </small>
        {isMarked(branch) && <small class="early">{marksOf(branch, texts).join(' · ')}</small>}
      </span>
      <span class="how-much">
        <span class="count">{texts.say('ui.popup.flow.items', { count: branch.leaves })}</span>
        <small class="unseen">
          {names.length > 0
            ? texts.say('ui.popup.flow.personal', { list: texts.list(names) })
            : texts.say('ui.popup.flow.noPersonal')}
        </small>
      </span>
    </li>
  )
}

/** Where the data went: the page on the left, a band to each receiver. */
export const FlowPicture = ({ inspection }: { inspection: Inspection }) => {
  const texts = useTexts()
  const { branches, filesOnly } = flowOf(inspection)
  const shown = branches.slice(0, MOST_SHOWN)
  const isLong = (branch: Branch): boolean => roomOf(aboutBranch(branch, texts)) > LINE_ROOM
  const row = ROW + (shown.some(isMarked) ? LINE : 0) + (shown.some(isLong) ? LINE : 0)
  const rest = branches.length - shown.length
  return (
    <section class="flow">
      <h2>{texts.say('ui.popup.flow.title')}</h2>
      {shown.length === 0 ? (
        <p class="quiet">{texts.say('ui.popup.flow.nothing')}</p>
      ) : (
        <div class="picture">
          <Bands branches={shown} row={row} />
          <ul>
            {shown.map((branch) => (
              <BranchRow key={branch.key} branch={branch} row={row} />
            ))}
          </ul>
        </div>
      )}
      {rest > 0 && <p class="quiet">{texts.say('ui.popup.flow.more', { count: rest })}</p>}
      {filesOnly > 0 && <p class="quiet">{texts.say('ui.popup.flow.filesOnly', { count: filesOnly })}</p>}
    </section>
  )
}
