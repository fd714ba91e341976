import { useEffect, useState } from 'preact/hooks'
import { request } from '../../messages/send'
import { useTexts } from '../shared/words'

/** In its place before it is known whether marks are shown: what one reads must not move. Shows on the page itself, at each control, what the table says. Absent where there is no page to show it on. */
export const MarksToggle = ({ tab }: { tab: number | null }) => {
  const texts = useTexts()
  const [shown, setShown] = useState<boolean | null>(null)
  useEffect(() => {
    if (tab === null) return
    request('marks.get', { tab }).then(
      (answer) => setShown(answer.shown),
      () => setShown(null),
    )
  }, [tab])
  if (tab === null) return null
  const toggle = () => {
    request('marks.set', { tab, shown: !shown }).then(
      (answer) => setShown(answer.shown),
      () => setShown(null),
    )
  }
  return (
    <button type="button" class="button marks" aria-pressed={shown === true} disabled={shown === null} onClick={toggle}>
      {texts.say(shown ? 'ui.popup.action.hideMarks' : 'ui.popup.action.showMarks')}
    </button>
  )
}
