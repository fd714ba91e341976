import type { Inspection } from '../../core/model/inspection'
import type { Rejudgement } from '../../core/model/rejudgement'
import { VerdictShape } from '../shared/verdict-shape'
import { useTexts } from '../shared/words'
import { AttachmentList } from './attachment-list'
import { BothJudgements } from './both-judgements'
import { ComplaintEditor } from './complaint-editor'
import { DestinationChoice } from './destination-choice'
import { Filed } from './filed'
import { FindingChoice } from './finding-choice'
import { PrintedReport } from './printed-report'
import type { Screenshot } from './screenshot'
import { Tools } from './tools'
import { useFiling } from './use-filing'

/** The report: left what will be said, right to whom and what goes with it. Nothing leaves but by the person's own hand. */
export const ReportScreen = ({
  inspection,
  rejudged = null,
  screenshot,
}: {
  inspection: Inspection
  /** Only where it was first judged by other rules. */
  rejudged?: Rejudgement | null
  screenshot: Screenshot | null | 'waiting'
}) => {
  const texts = useTexts()
  const picture = screenshot === 'waiting' ? null : screenshot
  const work = useFiling(inspection, picture)
  const told = { ...inspection, findings: inspection.findings.filter(({ id }) => work.told.has(id)) }
  return (
    <>
      <div class="screen">
        <header>
          <p class={`verdict tone-${inspection.verdict}`}>
            <VerdictShape severity={inspection.verdict} /> {texts.say(`severity.${inspection.verdict}`)}
          </p>
          <h1>
            {texts.say('ui.report.title')} <span class="site">{inspection.site}</span>
          </h1>
          <p class="promise">{texts.say('ui.report.privacy')}</p>
          {rejudged && <BothJudgements rejudged={rejudged} />}
        </header>
        <main>
          <div class="to">
            <DestinationChoice work={work} />
            <Tools inspection={inspection} work={work} />
          </div>
          <ComplaintEditor work={work}>
            <FindingChoice inspection={inspection} work={work} />
          </ComplaintEditor>
          <div class="beside">
            <AttachmentList
              attachments={work.attachments}
              left={work.left}
              screenshot={screenshot}
              onTick={work.attach}
            />
            <Filed inspection={inspection} work={work} />
          </div>
        </main>
      </div>
      <PrintedReport
        inspection={told}
        rejudged={rejudged}
        text={work.text}
        files={work.files}
        screenshot={work.left.has('screenshot') ? null : (picture?.url ?? null)}
      />
    </>
  )
}
