import { useState } from 'preact/hooks'
import { useTexts } from '../../shared/words'

/** Work that a tap begins, and what is said of it: its result's words, or that it did not succeed. */
export const useTap = (work: () => Promise<string>): { said: string; busy: boolean; tap: () => void } => {
  const texts = useTexts()
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const tap = (): void => {
    setBusy(true)
    work()
      .then(setSaid, () => setSaid(texts.say('ui.act.failed')))
      .finally(() => setBusy(false))
  }
  return { said, busy, tap }
}
