import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Inspection } from '../../core/model/inspection'
import type { Rejudgement } from '../../core/model/rejudgement'
import { request } from '../../messages/send'
import { comeForward } from '../shared/browser'
import { loadTexts, useTexts, Words } from '../shared/words'
import { ReportScreen } from './report-screen'
import { type Screenshot, takeScreenshot } from './screenshot'

const named = new URLSearchParams(location.search)

const Missing = () => {
  const texts = useTexts()
  return (
    <main class="missing">
      <h1>{texts.say('ui.report.missing')}</h1>
      <p>{texts.say('ui.report.missingHint')}</p>
    </main>
  )
}

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
  wanted ? request('inspection.get', { inspection: wanted }).catch(() => null) : null,
  wanted ? request('inspection.rejudged', { inspection: wanted }).catch(() => null) : null,
])
document.title = `${texts.say('ui.report.title')} ${inspection?.site ?? ''}`.trim()
if (!inspection) void comeForward()
const root = document.getElementById('app')
if (root)
  render(
    <Words.Provider value={texts}>
      {inspection ? <Report inspection={inspection} rejudged={rejudged} /> : <Missing />}
    </Words.Provider>,
    root,
  )
