import { request } from '../../../messages/send'
import { askForPermission, reloadTab } from '../../shared/browser'
import { useTexts } from '../../shared/words'
import type { Action } from '../acting/action'
import { TapButton } from '../acting/tap-button'

/** Erases what the site keeps in this browser. The permission for it is asked for at this tap, and for nothing else. */
export const action: Action = {
  id: 'clear',
  order: 50,
  appliesTo: () => true,
  View: ({ tab }) => {
    const texts = useTexts()
    return (
      <>
        <p>{texts.say('ui.act.clear.what')}</p>
        <TapButton
          name={texts.say('ui.act.clear.do')}
          work={async () => {
            if (!(await askForPermission('browsingData'))) return texts.say('ui.act.clear.refused')
            const { cleared } = await request('site.clear', { tab })
            if (cleared) await reloadTab(tab)
            return texts.say(cleared ? 'ui.act.clear.done' : 'ui.act.failed')
          }}
        />
      </>
    )
  },
}
