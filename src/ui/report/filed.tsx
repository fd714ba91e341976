import { useState } from 'preact/hooks'
import type { Inspection } from '../../core/model/inspection'
import { request } from '../../messages/send'
import { useTexts } from '../shared/words'
import type { FilingWork } from './use-filing'

/** Once it is filed: a note of where and under which number, on this device. Nothing is noted unasked. */
export const Filed = ({ inspection, work }: { inspection: Inspection; work: FilingWork }) => {
  const texts = useTexts()
  const [reference, setReference] = useState('')
  const [said, setSaid] = useState('')
  const { destination } = work
  const note = async (): Promise<void> => {
    try {
      const { kept } = await request('filing.put', {
        id: crypto.randomUUID(),
        inspection: inspection.id,
        destination: destination.id,
        reference,
        answer: '',
      })
      setSaid(texts.say(kept ? 'ui.report.noted' : 'ui.report.notNoted', { name: texts.pick(destination.name) }))
      if (kept) setReference('')
    } catch {
      setSaid(texts.say('ui.report.noteFailed'))
    }
  }
  return (
    <section aria-labelledby="filed">
      <h2 id="filed">{texts.say('ui.report.filed')}</h2>
      <p class="quiet">{texts.say('ui.report.filedHint')}</p>
      <form
        class="filed"
        onSubmit={(event) => {
          event.preventDefault()
          void note()
        }}
      >
        <label>
          <span>{texts.say('ui.report.reference')}</span>
          <input
            type="text"
            value={reference}
            maxLength={80}
            autocomplete="off"
            onInput={(event) => setReference(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {texts.say('ui.report.note')}
        </button>
      </form>
      <p role="status">{said}</p>
    </section>
  )
}
