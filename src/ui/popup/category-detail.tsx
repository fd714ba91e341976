import { isSensitive } from '../../core/model/categories'
import type { Access, Field, Inspection, Transmission } from '../../core/model/inspection'
import type { Texts } from '../../exporters/exporter'
import { circumstancesOf, operatorOf, seenByKey } from '../../exporters/facts'
import type { CategoryRow } from '../../exporters/glance/rows'
import { VerdictShape } from '../shared/verdict-shape'
import { useTexts } from '../shared/words'
import { FactList } from './fact-list'
import { FindingWords } from './finding-words'

/** Below this the engine itself is not sure what a control asks for, and the wording says so. */
const SURE = 0.8

const fieldLines = (field: Field, texts: Texts): string[] => {
  const category = texts.say(`categories.${field.category ?? 'personal_other'}`)
  const key = field.confidence < SURE ? 'ui.popup.detail.labelUnsure' : 'ui.popup.detail.label'
  const lines = field.label ? [texts.say(key, { label: field.label, category })] : []
  if (field.required && field.requiredBy)
    lines.push(texts.say('ui.popup.detail.requiredBy', { how: texts.say(`requiredBy.${field.requiredBy}`) }))
  if (field.prefilled) lines.push(texts.say('ui.popup.detail.prefilled'))
  return lines
}

const accessLine = (access: Access, texts: Texts): string =>
  texts.say(access.userGesture ? 'ui.popup.detail.access' : 'ui.popup.detail.accessUngestured', {
    time: texts.clock(access.at),
    api: access.api.replace(/^navigator\./, ''),
    outcome: texts.say(`accessOutcome.${access.outcome}`),
  })

const sentLine = (inspection: Inspection, row: CategoryRow, transmission: Transmission, texts: Texts): string => {
  const { recipient } = transmission
  const details = [texts.say(`party.${recipient.party}`)]
  if (recipient.party === 'third') details.push(operatorOf(inspection, recipient, texts))
  details.push(texts.say(`purpose.${recipient.purpose}`))
  const item = transmission.items.find(({ category }) => category === row.category)
  const chinese = texts.language.startsWith('zh')
  const who = chinese ? `${recipient.host}（${details.join('，')}）` : `${recipient.host} (${details.join(', ')})`
  const how =
    item && item.encoding.length > 0
      ? texts.say('ui.popup.evidence.encoded', { encoding: item.encoding.join(' + ') })
      : texts.say('ui.popup.evidence.plain')
  const line = texts.say('ui.popup.detail.sent', {
    time: texts.clock(transmission.at),
    who,
    timing: [texts.say(`timing.${transmission.timing}`), ...circumstancesOf(transmission, texts)].join(
      texts.say('facts.comma'),
    ),
  })
  return [line, item?.masked, how, texts.say(seenByKey(transmission))].filter(Boolean).join(chinese ? '，' : ', ')
}

/** One tap deeper: the control, why it matters, the law, and what one may do. */
export const CategoryDetail = ({ inspection, row }: { inspection: Inspection; row: CategoryRow }) => {
  const texts = useTexts()
  const facts: (() => string)[] = [
    ...row.fields.flatMap((field) => fieldLines(field, texts)).map((line) => () => line),
    ...row.accesses.map((access) => () => accessLine(access, texts)),
    ...row.transmissions.map((transmission) => () => sentLine(inspection, row, transmission, texts)),
  ]
  if (row.transmissions.length === 0) facts.push(() => texts.say('ui.popup.detail.noSend'))
  return (
    <div class="detail-body">
      <p>
        {texts.say(`necessityLong.${row.necessity}`)}
        {isSensitive(row.category) && <span class="tag">{texts.say('ui.popup.detail.sensitive')}</span>}
      </p>
      <FactList facts={facts} tell={(line) => line()} />
      {row.findings.map((finding) => (
        <section key={finding.id} class="why">
          <h2>
            <VerdictShape severity={finding.severity} size={13} name={texts.say(`severity.${finding.severity}`)} />{' '}
            {texts.pick(finding.title)}
          </h2>
          <FindingWords finding={finding} />
        </section>
      ))}
    </div>
  )
}
