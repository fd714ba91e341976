import { useState } from 'preact/hooks'
import { isUnneeded } from '../../../core/model/unneeded'
import { request } from '../../../messages/send'
import { useTexts } from '../../shared/words'
import type { Action } from '../acting/action'
import { TapButton } from '../acting/tap-button'

/** Fills what must be filled in without need with words that say that it is not given. Where a false word could do harm, the harm is said first. */
export const action: Action = {
  id: 'decoy',
  order: 40,
  appliesTo: ({ fields }) =>
    fields.some(({ visible, required, necessity }) => visible && required && isUnneeded(necessity)),
  View: ({ inspection, tab }) => {
    const texts = useTexts()
    const [isSure, setSure] = useState(false)
    const warning = `ui.act.decoy.warning.${inspection.scenario.id}`
    const isGrave = texts.knows(warning)
    return (
      <>
        <p>{texts.say('ui.act.decoy.what')}</p>
        {isGrave && <p class="warning">{texts.say(warning)}</p>}
        {isGrave && (
          <label class="sure">
            <input type="checkbox" checked={isSure} onChange={(event) => setSure(event.currentTarget.checked)} />{' '}
            {texts.say('ui.act.decoy.sure')}
          </label>
        )}
        {(isSure || !isGrave) && (
          <TapButton
            name={texts.say('ui.act.decoy.do')}
            work={async () => {
              const { done } = await request('page.act', { tab, act: 'decoy' })
              return texts.say(done > 0 ? 'ui.act.decoy.done' : 'ui.act.decoy.none', { count: done })
            }}
          />
        )}
      </>
    )
  },
}
