import { useEffect, useState } from 'preact/hooks'
import { askForEverySite, canGiveUpSites, giveUpEverySite, maySeeEverySite, openSiteAccess } from '../shared/browser'
import { useTexts } from '../shared/words'

type State = 'allowed' | 'withheld' | 'refused' | 'narrowed'

/** On which sites it looks: all, as it needs, or those that the person allows one by one. */
export const Sites = () => {
  const texts = useTexts()
  const [state, setState] = useState<State | null>(null)
  useEffect(() => {
    maySeeEverySite().then(
      (may) => setState(may ? 'allowed' : 'withheld'),
      () => setState('withheld'),
    )
  }, [])
  // Firefox forgets the tap after the first await: the question comes before anything else.
  const ask = (): void => {
    askForEverySite().then(
      (may) => setState(may ? 'allowed' : 'refused'),
      () => setState('refused'),
    )
  }
  const narrow = (): void => {
    if (!canGiveUpSites()) return void openSiteAccess()
    giveUpEverySite().then(
      (gone) => gone && setState('narrowed'),
      () => undefined,
    )
  }
  return (
    <>
      <p>{texts.say('ui.welcome.sites.why')}</p>
      <div class="access">
        <p role="status">{state && texts.say(`ui.welcome.sites.${state}`)}</p>
        {state === 'allowed' && (
          <button type="button" class="button" onClick={narrow}>
            {texts.say(canGiveUpSites() ? 'ui.welcome.sites.narrow' : 'ui.welcome.sites.choose')}
          </button>
        )}
        {state !== null && state !== 'allowed' && (
          <button type="button" class="button" onClick={ask}>
            {texts.say('ui.welcome.sites.allow')}
          </button>
        )}
      </div>
      <p class="quiet">{texts.say('ui.welcome.sites.off')}</p>
    </>
  )
}
