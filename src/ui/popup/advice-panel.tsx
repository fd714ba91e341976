import type { Finding } from '../../core/model/finding'
import type { Inspection } from '../../core/model/inspection'
import { compareSeverity } from '../../core/model/outcome'
import type { Texts } from '../../exporters/exporter'
import { VerdictShape } from '../shared/verdict-shape'
import { useTexts } from '../shared/words'
import { ActionList } from './acting/action-list'

/** Findings by what they advise, worst first: a sentence is said once, however many fields call for it. */
const byAdvice = (findings: readonly Finding[], texts: Texts): Map<string, Finding[]> => {
  const grouped = new Map<string, Finding[]>()
  for (const finding of findings.toSorted((a, b) => compareSeverity(b.severity, a.severity))) {
    const advice = texts.pick(finding.advice)
    grouped.set(advice, [...(grouped.get(advice) ?? []), finding])
  }
  return grouped
}

const titlesOf = (findings: readonly Finding[], texts: Texts): string[] => [
  ...new Set(findings.map(({ title }) => texts.pick(title))),
]

/** The mark of the first, which is the worst. */
const Mark = ({ findings: [worst] }: { findings: readonly Finding[] }) => {
  const texts = useTexts()
  return worst ? (
    <VerdictShape severity={worst.severity} size={13} name={texts.say(`severity.${worst.severity}`)} />
  ) : null
}

/** What one may do: first about what was found here, then what always works. */
export const AdvicePanel = ({ inspection, tab }: { inspection: Inspection; tab: number | null }) => {
  const texts = useTexts()
  if (inspection.findings.length === 0)
    return (
      <>
        <p class="sentence">{texts.say('ui.popup.advice.fine')}</p>
        <ActionList inspection={inspection} tab={tab} />
      </>
    )
  const sent = inspection.transmissions.some((transmission) => transmission.items.length > 0)
  return (
    <>
      <ActionList inspection={inspection} tab={tab} />
      <ul class="advice">
        {[...byAdvice(inspection.findings, texts)].map(([advice, findings]) => (
          <li key={advice} class="piece">
            <Mark findings={findings} />
            <span>
              {advice}
              {titlesOf(findings, texts).map((title) => (
                <small key={title} class="about">
                  {title}
                </small>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <ul class="facts always">
        <li>{texts.say('ui.popup.advice.skip')}</li>
        <li>{texts.say('ui.popup.advice.refuse')}</li>
        <li>{texts.say('ui.popup.advice.staff')}</li>
        {sent && <li>{texts.say('ui.popup.advice.withdraw')}</li>}
        <li>{texts.say('ui.popup.advice.complain')}</li>
      </ul>
    </>
  )
}
