import { useMemo, useState } from 'preact/hooks'
import type { Inspection } from '../../core/model/inspection'
import { type Complaint, composeAttachments, composeComplaint, joinComplaint } from '../../exporters/complaint'
import { VerdictShape } from '../shared/verdict-shape'
import { useTexts } from '../shared/words'
import { AttachmentList } from './attachment-list'
import { type AttachmentId, listFiles, packageFile, recordAttachments, reportAttachment } from './attachments'
import { Channels } from './channels'
import { ComplaintEditor } from './complaint-editor'
import { PrintedReport } from './printed-report'
import { saveFile, sizeOf } from './save-file'
import type { Screenshot } from './screenshot'

/** The report: left what will be said, right what goes with it. Nothing leaves but by the person's own hand. */
export const ReportScreen = ({
  inspection,
  screenshot,
}: {
  inspection: Inspection
  screenshot: Screenshot | null | 'waiting'
}) => {
  const texts = useTexts()
  const [edits, setEdits] = useState<Partial<Complaint>>({})
  const [left, setLeft] = useState<ReadonlySet<AttachmentId>>(new Set())
  const [said, setSaid] = useState('')

  const picture = screenshot === 'waiting' ? null : screenshot
  const records = useMemo(() => recordAttachments(inspection, texts, picture), [inspection, texts, picture])
  const files = useMemo(() => listFiles(records.filter(({ id }) => !left.has(id))), [records, left])
  const drafted = useMemo(
    () => ({ ...composeComplaint(inspection, texts), attachments: composeAttachments(files, texts) }),
    [inspection, texts, files],
  )
  const complaint = { ...drafted, ...edits }
  const text = joinComplaint(inspection, complaint, texts)
  const attachments = [reportAttachment(inspection, text), ...records]

  const tick = (id: AttachmentId, ticked: boolean): void => {
    const next = new Set(left)
    if (ticked) next.delete(id)
    else next.add(id)
    setLeft(next)
  }
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(texts.say('ui.report.copied')),
      () => setSaid(texts.say('ui.report.copyFailed')),
    )
  }
  const save = (): void => {
    try {
      const file = packageFile(
        inspection,
        attachments.filter(({ id }) => !left.has(id)),
        new Date(),
      )
      saveFile(file, 'application/zip')
      setSaid(texts.say('ui.report.saved', { name: file.name, size: sizeOf(file.bytes.length) }))
    } catch (error) {
      setSaid(texts.say('ui.report.saveFailed', { reason: error instanceof Error ? error.message : String(error) }))
    }
  }

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
          <div class="tools">
            <button type="button" class="button main" onClick={save}>
              {texts.say('ui.report.save')}
            </button>
            <button type="button" class="button" onClick={copy}>
              {texts.say('ui.report.copy')}
            </button>
            <button type="button" class="button" onClick={() => print()}>
              {texts.say('ui.report.print')}
            </button>
            <p role="status">{said}</p>
          </div>
        </header>
        <main>
          <ComplaintEditor complaint={complaint} onEdit={(block, edited) => setEdits({ ...edits, [block]: edited })} />
          <div class="beside">
            <AttachmentList attachments={attachments} left={left} screenshot={screenshot} onTick={tick} />
            <Channels />
          </div>
        </main>
      </div>
      <PrintedReport
        inspection={inspection}
        complaint={complaint}
        drafted={drafted}
        files={files}
        screenshot={left.has('screenshot') ? null : (picture?.url ?? null)}
      />
    </>
  )
}
