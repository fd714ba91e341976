import { useEffect, useRef, useState } from 'preact/hooks'
import type { Inspection } from '../../core/model/inspection'
import { openReport } from '../shared/browser'
import { composeSentence } from '../shared/sentence'
import { VerdictShape } from '../shared/verdict-shape'
import { useTexts } from '../shared/words'
import { AdvicePanel } from './advice-panel'
import { BlindSpots } from './blind-spots'
import { CategoryTable } from './category-table'
import { CountList } from './count-list'
import { EvidencePanel } from './evidence-panel'
import { FindingList } from './finding-list'
import { FlowPicture } from './flow-picture'
import { MarksToggle } from './marks-toggle'
import { Notes } from './notes'
import { ScenarioChoice } from './scenario-choice'
import { SiteSwitch } from './site-switch'
import type { FollowedVisit } from './visit'

/** Characters of a site's name beyond which it gets a line of its own. */
const LONG_SITE = 20

type Panel = 'overview' | 'advice' | 'evidence'

const Overview = ({ inspection, tab }: { inspection: Inspection; tab: number | null }) => {
  const texts = useTexts()
  return (
    <>
      <p class="sentence">
        {composeSentence(inspection, texts).map((said) => (
          <span key={said}>{said} </span>
        ))}
      </p>
      <CategoryTable inspection={inspection} />
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
      <header class="head">
        <p class={`verdict tone-${inspection.verdict}`}>
          <VerdictShape severity={inspection.verdict} /> {texts.say(`severity.${inspection.verdict}`)}
        </p>
        <h1 class={inspection.site.length > LONG_SITE ? 'site long' : 'site'} title={inspection.site}>
          {inspection.site}
        </h1>
        <ScenarioChoice
          inspection={inspection}
          onChoose={(scenario) => void visit.choose(inspection.id, scenario).catch(visit.refresh)}
        />
        <SiteSwitch visit={visit} site={inspection.site} />
      </header>
      <main>
        {panel === 'overview' ? (
          <Overview inspection={inspection} tab={visit.tab} />
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
      <nav class="actions" aria-label={texts.say('ui.popup.action.group')}>
        <button type="button" class="button" aria-pressed={panel === 'advice'} onClick={toggle('advice')}>
          {texts.say('ui.popup.action.advice')}
        </button>
        <button type="button" class="button" onClick={report}>
          {texts.say('ui.popup.action.report')}
        </button>
        <button type="button" class="button" aria-pressed={panel === 'evidence'} onClick={toggle('evidence')}>
          {texts.say('ui.popup.action.evidence')}
        </button>
      </nav>
    </>
  )
}
