import type { Finding, Inspection } from '../../core/model/inspection'
import type { Texts } from '../../exporters/exporter'
import { useTexts } from '../shared/words'

/** What people look for in a policy, in this order; the whole check list is in the report. */
const LOOKED_FOR = [
  'controller_name',
  'controller_contact',
  'purpose',
  'kinds',
  'retention',
  'third_party_named',
  'right_delete',
]

const trickOf = (finding: Finding, texts: Texts): string =>
  finding.pattern && texts.knows(`patterns.${finding.pattern}`)
    ? texts.say(`patterns.${finding.pattern}`)
    : texts.pick(finding.title)

const policyLine = ({ policy }: Inspection, texts: Texts): string => {
  if (policy.unread) return texts.say('ui.popup.policy.unread')
  if (!policy.found) return texts.say('ui.popup.policy.none')
  const missing = LOOKED_FOR.filter((element) => policy.elements[element]?.present === false)
  const names = missing.map((element) => texts.say(`policyElements.${element}`))
  return names.length > 0
    ? texts.say('ui.popup.policy.missing', { list: texts.list(names) })
    : texts.say('ui.popup.policy.found')
}

const policySize = ({ policy }: Inspection, texts: Texts): string | null =>
  policy.found && policy.characters > 0
    ? texts.say('ui.popup.policy.size', { characters: texts.count(policy.characters), minutes: policy.readingMinutes })
    : null

/** Kept in one piece, with the dot that parts it from the next: none begins a line. */
const Trick = ({ name }: { name: string }) => (
  <>
    <span class="trick">{name}</span>{' '}
  </>
)

/** The tricks in a line, the policy in a line. */
export const Notes = ({ inspection }: { inspection: Inspection }) => {
  const texts = useTexts()
  const tricks = inspection.findings.filter(
    (finding) => finding.group === 'induce' || finding.group === 'force' || /^[FICP]_/.test(finding.pattern ?? ''),
  )
  const names = [...new Set(tricks.map((finding) => trickOf(finding, texts)))]
  const size = policySize(inspection, texts)
  return (
    <dl class="notes">
      {names.length > 0 && (
        <div>
          <dt>{texts.say('ui.popup.patterns')}</dt>
          <dd>
            {names.map((name, index) => (
              <Trick key={name} name={index < names.length - 1 ? `${name} ·` : name} />
            ))}
          </dd>
        </div>
      )}
      <div>
        <dt>{texts.say('ui.popup.policy.title')}</dt>
        <dd>
          {policyLine(inspection, texts)}
          {size && <small>{size}</small>}
          {inspection.policy.contradictions.length > 0 && (
            <small>
              {texts.say('ui.popup.policy.contradictions', { count: inspection.policy.contradictions.length })}
            </small>
          )}
        </dd>
      </div>
    </dl>
  )
}
