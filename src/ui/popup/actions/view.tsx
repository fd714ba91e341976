import { useEffect, useState } from 'preact/hooks'
import { EMULATED, type Emulated } from '../../../messages/emulation'
import { request } from '../../../messages/send'
import { reloadTab } from '../../shared/browser'
import { useTexts } from '../../shared/words'
import type { Action } from '../acting/action'

/** Opens a site that wants no browser but an app's as in that app, now and at each later visit. */
export const action: Action = {
  id: 'view',
  order: 70,
  appliesTo: () => true,
  View: ({ tab }) => {
    const texts = useTexts()
    const [view, setView] = useState<Emulated | null | 'waiting'>('waiting')
    const [said, setSaid] = useState('')
    useEffect(() => {
      request('view.set', { tab }).then(
        (now) => setView(now.view),
        () => setSaid(texts.say('ui.act.failed')),
      )
    }, [tab])
    const choose = async (wanted: Emulated | null): Promise<void> => {
      try {
        setView((await request('view.set', { tab, view: wanted })).view)
        await reloadTab(tab)
        setSaid(texts.say(wanted ? 'ui.act.view.done' : 'ui.act.view.back'))
      } catch {
        setSaid(texts.say('ui.act.failed'))
      }
    }
    return (
      <>
        <label class="choice">
          {texts.say('ui.act.view.as')}
          <select
            disabled={view === 'waiting'}
            value={view ?? ''}
            onChange={(event) => void choose(EMULATED.find((one) => one === event.currentTarget.value) ?? null)}
          >
            <option value="">{texts.say('ui.act.view.browser')}</option>
            {EMULATED.map((one) => (
              <option key={one} value={one}>
                {texts.say(`ui.act.view.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <p class="quiet">{texts.say('ui.act.view.hint')}</p>
        <p role="status" class="quiet">
          {said}
        </p>
      </>
    )
  },
}
