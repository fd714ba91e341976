import { useState } from 'preact/hooks'
import { DESTINATIONS } from '../../destination-list'
import { request } from '../../messages/send'
import type { FilingRecord } from '../../storage/filings'
import { useTexts } from '../shared/words'

/** A report that was filed: where, when, under which number, and room for the answer. */
export const FilingNote = ({ filing, onErased }: { filing: FilingRecord; onErased: () => void }) => {
  const texts = useTexts()
  const [reference, setReference] = useState(filing.reference)
  const [answer, setAnswer] = useState(filing.answer)
  const [said, setSaid] = useState('')
  const name = DESTINATIONS.find(({ id }) => id === filing.destination)?.name
  const at = new Date(filing.at).toISOString()
  const save = async (): Promise<void> => {
    try {
      const { id, inspection, destination } = filing
      const { kept } = await request('filing.put', { id, inspection, destination, reference, answer })
      setSaid(texts.say(kept ? 'ui.history.saved' : 'ui.history.failed'))
    } catch {
      setSaid(texts.say('ui.history.failed'))
    }
  }
  const erase = async (): Promise<void> => {
    try {
      await request('filing.erase', { id: filing.id })
      onErased()
    } catch {
      setSaid(texts.say('ui.history.failed'))
    }
  }
  return (
    <form
      class="filing"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <p>
        {texts.say('ui.history.filed', { name: name ? texts.pick(name) : filing.destination, date: texts.day(at) })}
        {filing.answeredAt === null && <small> {texts.say('ui.history.waiting')}</small>}
      </p>
      <label>
        <span>{texts.say('ui.history.reference')}</span>
        <input
          type="text"
          maxLength={80}
          autocomplete="off"
          value={reference}
          onInput={(event) => setReference(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{texts.say('ui.history.answer')}</span>
        <textarea rows={2} maxLength={2000} value={answer} onInput={(event) => setAnswer(event.currentTarget.value)} />
      </label>
      <div class="tools">
        <button type="submit" class="button">
          {texts.say('ui.history.save')}
        </button>
        <button type="button" class="button" onClick={() => void erase()}>
          {texts.say('ui.history.eraseNote')}
        </button>
        <p role="status">{said}</p>
      </div>
    </form>
  )
}
