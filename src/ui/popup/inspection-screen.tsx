import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Glance, GlanceRow } from '../../core/model/glance'
import type { Inspection } from '../../core/model/inspection'
import { glanceOf } from '../../exporters/glance/glance'
import { type CategoryRow, categoryRows } from '../../exporters/glance/rows'
import { openReport } from '../shared/browser'
import { useTexts } from '../shared/words'
import { AdvicePanel } from './advice-panel'
import { BlindSpots } from './blind-spots'
import { CategoryDetail } from './category-detail'
import { CategoryTable } from './category-table'
import { CountList } from './count-list'
import { EvidencePanel } from './evidence-panel'
import { FindingList } from './finding-list'
import { FlowPicture } from './flow-picture'
import { Head, Sentence } from './head'
import { MarksToggle } from './marks-toggle'
import { Notes } from './notes'
import { ScenarioChoice } from './scenario-choice'
import { SiteSwitch } from './site-switch'
import type { FollowedVisit } from './visit'

type Panel = 'overview' | 'advice' | 'evidence'

const Overview = ({
  inspection,
  glance,
  rows,
  tab,
}: {
  inspection: Inspection
  glance: Glance
  rows: readonly CategoryRow[]
  tab: number | null
}) => {
  const detail = ({ category }: GlanceRow) => {
    const row = rows.find((one) => one.category === category)
    return row && <CategoryDetail inspection={inspection} row={row} />
  }
  return (
    <>
      <Sentence glance={glance} />
      <CategoryTable glance={glance} detail={detail} />
      {inspection.fields.some(({ visible }) => visible) && <MarksToggle tab={tab} />}
      <FlowPicture inspection={inspection} />
      <CountList inspection={inspection} />
      <Notes inspection={inspection} />
      <FindingList inspection={inspection} />
      <BlindSpots inspection={inspection} />
    </>
  )
}

/** One visit: verdict, site and service on top, the screen's content, and the three things one may do next. */
export const InspectionScreen = ({ visit, inspection }: { visit: FollowedVisit; inspection: Inspection }) => {
  const texts = useTexts()
  const rows = useMemo(() => categoryRows(inspection), [inspection])
  const glance = useMemo(() => glanceOf(inspection, texts, rows), [inspection, texts, rows])
  const [panel, setPanel] = useState<Panel>('overview')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (panel === 'overview') return
    window.scrollTo(0, 0)
    heading.current?.focus()
  }, [panel])
  const report = (): void => void openReport(inspection.id, visit.tab)
  const toggle = (wanted: Panel) => () => setPanel(panel === wanted ? 'overview' : wanted)
  return (
    <>
      <Head glance={glance}>
        <ScenarioChoice
          inspection={inspection}
          onChoose={(scenario) => void visit.choose(inspection.id, scenario).catch(visit.refresh)}
        />
        <SiteSwitch visit={visit} site={inspection.site} />
      </Head>
      <main>
        {panel === 'overview' ? (
          <Overview inspection={inspection} glance={glance} rows={rows} tab={visit.tab} />
        ) : (
          <section class="panel">
            <h2 ref={heading} tabIndex={-1}>
              {texts.say(`ui.popup.${panel}.title`)}
            </h2>
            {panel === 'advice' ? (
              <AdvicePanel inspection={inspection} tab={visit.tab} />
            ) : (
              <EvidencePanel inspection={inspection} tab={visit.tab} onSave={report} />
            )}
          </section>
        )}
      </main>
      <nav class="actions" aria-label={glance.actions.group}>
        <button type="button" class="button" aria-pressed={panel === 'advice'} onClick={toggle('advice')}>
          {glance.actions.advice}
        </button>
        <button type="button" class="button" onClick={report}>
          {glance.actions.report}
        </button>
        <button type="button" class="button" aria-pressed={panel === 'evidence'} onClick={toggle('evidence')}>
          {glance.actions.evidence}
        </button>
      </nav>
    </>
  )
}
