import type { Finding, Inspection } from '../../core/model/inspection'
import { compareSeverity } from '../../core/model/outcome'
import type { Rejudgement } from '../../core/model/rejudgement'
import { citeLaw } from '../../exporters/citation'
import type { AttachedFile } from '../../exporters/complaint/attachments'
import { unseenLines } from '../../exporters/complaint/facts'
import { factLines, readByOthers } from '../../exporters/facts'
import { LawList } from '../shared/law-list'
import { VerdictShape } from '../shared/verdict-shape'
import { useTexts } from '../shared/words'
import { BothJudgements } from './both-judgements'
import { SendingTable } from './sending-table'

const byGravity = (inspection: Inspection): Finding[] =>
  inspection.findings.toSorted((a, b) => compareSeverity(b.severity, a.severity))

const Cover = ({ inspection }: { inspection: Inspection }) => {
  const texts = useTexts()
  return (
    <section class="cover">
      <h1>{texts.say('printed.cover')}</h1>
      <p class={`verdict tone-${inspection.verdict}`}>
        <VerdictShape severity={inspection.verdict} size={22} /> {texts.say(`severity.${inspection.verdict}`)}
      </p>
      <p class="what">
        {inspection.site} · {texts.pick(inspection.scenario.title)}
        {inspection.operator.name && ` · ${inspection.operator.name}`}
      </p>
      <p>
        {texts.say('printed.time')}: {texts.moment(inspection.startedAt)} – {texts.clock(inspection.endedAt)}
      </p>
      <table>
        <caption>{texts.say('printed.tableOfFindings')}</caption>
        <thead>
          <tr>
            <th>{texts.say('table.severity')}</th>
            <th>{texts.say('table.finding')}</th>
            <th>{texts.say('table.law')}</th>
          </tr>
        </thead>
        <tbody>
          {byGravity(inspection).map((finding) => (
            <tr key={finding.id}>
              <td class="level">
                <VerdictShape severity={finding.severity} size={11} /> {texts.say(`severity.${finding.severity}`)}
              </td>
              <td>
                {texts.pick(finding.title)}
                {finding.outcome === 'needs_review' && texts.say('table.review')}
              </td>
              <td>
                {finding.law.map((law) => (
                  <div key={law.ref}>{citeLaw(law, texts, 'short')}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {inspection.findings.length === 0 && <p>{texts.say('table.none')}</p>}
      <p class="quiet">{texts.say('printed.disclaimer')}</p>
    </section>
  )
}

const FindingBlock = ({
  inspection,
  finding,
  number,
}: {
  inspection: Inspection
  finding: Finding
  number: number
}) => {
  const texts = useTexts()
  return (
    <section class="one">
      <h2>
        {texts.say('printed.findingNumber', { number })} <VerdictShape severity={finding.severity} size={12} />{' '}
        {texts.pick(finding.title)}
      </h2>
      <h3>
        {texts.say('printed.seenWhat')} ·{' '}
        {texts.say(finding.outcome === 'violation' ? 'certainty.seen' : 'certainty.inferred')}
      </h3>
      <ul class="facts">
        {factLines(inspection, finding.evidence, texts).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <h3>{texts.say('printed.why')}</h3>
      <p>{texts.pick(finding.explanation)}</p>
      <h3>{texts.say('printed.law')}</h3>
      <LawList law={finding.law} />
    </section>
  )
}

/** The report on paper: cover, the text as it is filed, one finding a block, then the record and the hashes. */
export const PrintedReport = ({
  inspection,
  rejudged,
  text,
  files,
  screenshot,
}: {
  /** With those findings only that the person wants to tell. */
  inspection: Inspection
  rejudged: Rejudgement | null
  text: string
  files: readonly AttachedFile[]
  screenshot: string | null
}) => {
  const texts = useTexts()
  const ids = readByOthers(inspection).map(({ id }) => id)
  const reads = factLines(inspection, ids, texts)
  return (
    <article class="printed" aria-hidden="true">
      <Cover inspection={inspection} />
      {rejudged && <BothJudgements rejudged={rejudged} />}
      <section class="one words">
        <h2>{texts.say('printed.text')}</h2>
        <p>{text}</p>
      </section>
      {byGravity(inspection).map((finding, index) => (
        <FindingBlock key={finding.id} inspection={inspection} finding={finding} number={index + 1} />
      ))}
      {screenshot && (
        <section class="one">
          <h2>{texts.say('ui.report.screenshot')}</h2>
          <img src={screenshot} alt={texts.say('ui.report.screenshotAlt')} />
        </section>
      )}
      <SendingTable inspection={inspection} />
      {reads.length > 0 && (
        <section class="one">
          <h2>{texts.say('table.reads')}</h2>
          <p>{texts.say('printed.readsNote')}</p>
          <ul class="facts">
            {reads.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="one">
        <h2>{texts.say('certainty.invisible')}</h2>
        <ul class="facts">
          {unseenLines(inspection, texts).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section class="one hashes">
        <h2>{texts.say('printed.files')}</h2>
        {files.map((file) => (
          <p key={file.name}>
            {file.name} ({texts.count(file.size)} B)
            <code>{file.sha256}</code>
          </p>
        ))}
        <p class="quiet">{texts.say('complaint.limits')}</p>
      </section>
    </article>
  )
}
