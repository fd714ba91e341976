import { useState } from 'preact/hooks'
import { request } from '../../messages/send'
import { useTexts } from './words'

/** Erasing everything, asked twice: it cannot be undone. */
export const EraseAll = ({ onErased }: { onErased: () => void }) => {
  const texts = useTexts()
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const erase = async (): Promise<void> => {
    setAsking(false)
    try {
      const { inspections } = await request('data.erase', {})
      setSaid(texts.say('ui.options.erased', { count: inspections }))
      onErased()
    } catch {
      setSaid(texts.say('ui.options.failed'))
    }
  }
  return (
    <section>
      <h2>{texts.say('ui.options.erase')}</h2>
      <p>{texts.say('ui.options.eraseHint')}</p>
      <div class="tools">
        {asking ? (
          <>
            <button type="button" class="button" onClick={() => void erase()}>
              {texts.say('ui.options.eraseConfirm')}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {texts.say('ui.options.eraseCancel')}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {texts.say('ui.options.eraseAction')}
          </button>
        )}
        <p role="status">{said}</p>
      </div>
    </section>
  )
}
