import type { Finding } from '../../core/model/inspection'
import { LawList } from '../shared/law-list'
import { useTexts } from '../shared/words'

/** What a finding means, what to do about it, and the law. */
export const FindingWords = ({ finding }: { finding: Finding }) => {
  const texts = useTexts()
  return (
    <>
      <p>{texts.pick(finding.explanation)}</p>
      <p class="do">
        <b>{texts.say('ui.popup.detail.advice')}</b> {texts.pick(finding.advice)}
      </p>
      <LawList law={finding.law} />
    </>
  )
}
