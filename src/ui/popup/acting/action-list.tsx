import { useState } from 'preact/hooks'
import type { Inspection } from '../../../core/model/inspection'
import { useTexts } from '../../shared/words'
import type { Action } from './action'
import { ACTIONS } from './list'

const ActionItem = ({ action, inspection, tab }: { action: Action; inspection: Inspection; tab: number }) => {
  const texts = useTexts()
  const [open, setOpen] = useState(false)
  const { View, id } = action
  return (
    <li class="finding">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{texts.say(`ui.act.${id}.title`)}</summary>
        <div class="detail-body act">{open && <View inspection={inspection} tab={tab} />}</div>
      </details>
    </li>
  )
}

/** What one may do here and now with a tap. Absent where there is no page to do it on. */
export const ActionList = ({ inspection, tab }: { inspection: Inspection; tab: number | null }) => {
  const texts = useTexts()
  if (tab === null) return null
  return (
    <ul class="acts" aria-label={texts.say('ui.act.list')}>
      {ACTIONS.filter((action) => action.appliesTo(inspection)).map((action) => (
        <ActionItem key={action.id} action={action} inspection={inspection} tab={tab} />
      ))}
    </ul>
  )
}
