import { useEffect, useState } from 'preact/hooks'
import { request } from '../../messages/send'
import { useTexts } from '../shared/words'

const CHOICES = [30, 90, 365]

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1)

/** For how long visits are kept, and how much room they take. */
export const Keeping = ({
  days,
  fixed,
  onChanged,
}: {
  days: number | null
  /** Set by an administrator. */
  fixed: boolean
  onChanged: () => void
}) => {
  const texts = useTexts()
  const [kept, setKept] = useState(days)
  const [used, setUsed] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    navigator.storage.estimate().then(
      ({ usage }) => setUsed(usage ?? null),
      () => undefined,
    )
  }, [])
  const choose = async (wanted: number | null): Promise<void> => {
    try {
      setKept((await request('settings.set', { keepDays: wanted })).keepDays)
      setSaid(texts.say('ui.history.saved'))
      onChanged()
    } catch {
      setSaid(texts.say('ui.history.failed'))
    }
  }
  const choices = kept === null || CHOICES.includes(kept) ? CHOICES : [...CHOICES, kept].sort((a, b) => a - b)
  return (
    <section aria-labelledby="keeping">
      <h2 id="keeping">{texts.say('ui.history.keeping')}</h2>
      <label class="keep">
        <span>{texts.say('ui.history.keep')}</span>
        <select
          disabled={fixed}
          value={kept ?? ''}
          onChange={(event) => void choose(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
        >
          <option value="">{texts.say('ui.history.keepAll')}</option>
          {choices.map((count) => (
            <option key={count} value={count}>
              {texts.say('ui.history.keepDays', { count })}
            </option>
          ))}
        </select>
      </label>
      <p class="quiet">
        {texts.say('ui.history.keepHint')}
        {used !== null &&
          `${texts.language.startsWith('zh') ? '' : ' '}${texts.say('ui.history.used', { size: megabytes(used) })}`}
      </p>
      <p role="status">{said}</p>
    </section>
  )
}
