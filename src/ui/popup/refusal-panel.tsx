import { useEffect, useState } from 'preact/hooks'
import type { Inspection } from '../../core/model/inspection'
import type { RefusalGuide, RefusalInstruction, RefusalOutcome } from '../../core/model/refusal'
import type { Texts } from '../../exporters/exporter'
import { request } from '../../messages/send'
import { useTexts } from '../shared/words'

const LOOK_EVERY = 1000
const OUTCOMES: readonly RefusalOutcome[] = ['goes_on', 'blocked', 'cannot_tell']

const tell = (instruction: RefusalInstruction, texts: Texts): string => {
  if (instruction.action === 'stop') return texts.say('refusal.do.stop')
  const text = instruction.text === '' ? texts.say(`refusal.unnamed.${instruction.action}`) : instruction.text
  return texts.say(`refusal.do.${instruction.action}`, {
    text,
    value: instruction.action === 'fill' ? instruction.value : '',
  })
}

/**
 * The refusal test for a person who makes it: what to do next, and the three ways in which it can come out. The background
 * follows what the person does; the panel only asks and shows.
 */
export const RefusalPanel = ({ inspection, tab }: { inspection: Inspection; tab: number | null }) => {
  const texts = useTexts()
  const [guide, setGuide] = useState<RefusalGuide | null>(null)
  const [ended, setEnded] = useState(inspection.refusal?.endedAt ? inspection.refusal.outcome : null)
  const look = async (): Promise<void> => {
    if (tab !== null) setGuide(await request('refusal.guide', { tab }).catch(() => null))
  }
  useEffect(() => {
    void look()
    const timer = setInterval(() => void look(), LOOK_EVERY)
    return () => clearInterval(timer)
  }, [tab])
  if (tab === null) return null
  const begin = async (): Promise<void> => {
    await request('refusal.begin', { tab, by: 'person' })
    setEnded(null)
    await look()
  }
  const end = (outcome: RefusalOutcome) => async (): Promise<void> => {
    await request('refusal.end', { tab, outcome })
    setEnded(outcome)
    await look()
  }
  return (
    <section class="refusal" aria-live="polite">
      <h3>{texts.say('refusal.title')}</h3>
      {guide === null ? (
        <>
          <p>{ended === null ? texts.say('refusal.what') : texts.say(`refusal.outcome.${ended}`)}</p>
          <button type="button" class="button" onClick={() => void begin()}>
            {texts.say('refusal.begin')}
          </button>
        </>
      ) : (
        <>
          <p>{tell(guide.instruction, texts)}</p>
          <p class="quiet">{texts.say('refusal.steps', { count: guide.steps })}</p>
          {OUTCOMES.map((outcome) => (
            <button key={outcome} type="button" class="button" onClick={() => void end(outcome)()}>
              {texts.say(`refusal.end.${outcome}`)}
            </button>
          ))}
        </>
      )}
    </section>
  )
}
