import { useEffect, useState } from 'preact/hooks'
import type { Inspection } from '../../core/model/inspection'
import type { Rejudgement } from '../../core/model/rejudgement'
import { request } from '../../messages/send'
import { comeForward, openHistory } from '../shared/browser'
import { Notice } from '../shared/notice'
import { showPage } from '../shared/show-page'
import { loadTexts } from '../shared/words'
import { ReportScreen } from './report-screen'
import { type Screenshot, takeScreenshot } from './screenshot'

const named = new URLSearchParams(location.search)

const Missing = () => (
  <Notice title="ui.report.missing" hint="ui.report.missingHint" action="ui.history.open" run={openHistory} />
)

/** It may well be there: the background did not answer, or could not read the disk. */
const Unanswered = () => (
  <Notice
    title="ui.popup.state.error"
    hint="ui.popup.state.errorHint"
    action="ui.popup.state.errorAction"
    run={() => location.reload()}
  />
)

const Report = ({ inspection, rejudged }: { inspection: Inspection; rejudged: Rejudgement | null }) => {
  const [screenshot, setScreenshot] = useState<Screenshot | null | 'waiting'>('waiting')
  useEffect(() => {
    const tab = named.get('tab')
    const taken = tab !== null && /^\d+$/.test(tab) ? takeScreenshot(Number(tab)) : Promise.resolve(null)
    // Only now may this page cover the one that was photographed.
    void taken.then((picture) => {
      setScreenshot(picture)
      return comeForward()
    })
  }, [])
  return <ReportScreen inspection={inspection} rejudged={rejudged} screenshot={screenshot} />
}

const wanted = named.get('inspection')
const [texts, inspection, rejudged] = await Promise.all([
  loadTexts(),
  wanted ? request('inspection.get', { inspection: wanted }).catch(() => 'unanswered' as const) : null,
  wanted ? request('inspection.rejudged', { inspection: wanted }).catch(() => null) : null,
])
const found = typeof inspection === 'object' ? inspection : null
if (!found) void comeForward()
showPage(
  texts,
  `${texts.say('ui.report.title')} ${found?.site ?? ''}`.trim(),
  <>
    {found && <Report inspection={found} rejudged={rejudged} />}
    {inspection === null && <Missing />}
    {inspection === 'unanswered' && <Unanswered />}
  </>,
)
