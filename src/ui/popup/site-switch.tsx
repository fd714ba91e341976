import { request } from '../../messages/send'
import { useTexts } from '../shared/words'
import type { FollowedVisit } from './visit'

/** Switches everything off for this site, with one tap. */
export const SiteSwitch = ({ visit, site }: { visit: FollowedVisit; site: string }) => {
  const texts = useTexts()
  const { tab } = visit
  if (tab === null) return null
  const switchOff = (): void => {
    request('site.switch', { tab, off: true }).then(visit.refresh, visit.refresh)
  }
  return (
    <button
      type="button"
      role="switch"
      aria-checked="true"
      class="site-switch"
      title={texts.say('ui.popup.off.hint')}
      onClick={switchOff}
    >
      <span class="knob" aria-hidden="true" /> {texts.say('ui.popup.off.switch', { site })}
    </button>
  )
}
