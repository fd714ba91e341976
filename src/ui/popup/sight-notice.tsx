import { useState } from 'preact/hooks'
import { request } from '../../messages/send'
import { askForSite, reloadTab } from '../shared/browser'
import { useTexts } from '../shared/words'
import type { FollowedVisit, View } from './visit'

const Notice = ({
  text,
  hint,
  action,
}: {
  text: string
  hint?: string
  action?: { name: string; run: () => void }
}) => (
  <main class="notice">
    <h1 class="sentence">{text}</h1>
    {hint && <p>{hint}</p>}
    {action && (
      <button type="button" class="button main" onClick={action.run}>
        {action.name}
      </button>
    )}
  </main>
)

const NoPermission = ({ visit, origin }: { visit: FollowedVisit; origin: string }) => {
  const texts = useTexts()
  const [refused, setRefused] = useState(false)
  // Firefox forgets the tap after the first await: the question must be asked before anything else.
  const ask = (): void => {
    askForSite(origin).then(
      (allowed) => {
        setRefused(!allowed)
        if (allowed && visit.tab !== null) void reloadTab(visit.tab)
      },
      () => setRefused(true),
    )
  }
  return (
    <Notice
      text={
        refused
          ? texts.say('ui.popup.state.refused')
          : texts.say('ui.popup.state.noPermission', { origin: new URL(origin).host })
      }
      hint={texts.say('ui.popup.state.noPermissionHint')}
      action={{ name: texts.say('ui.popup.state.noPermissionAction'), run: ask }}
    />
  )
}

/** The way back: the site is watched again from its first script on. */
const SwitchedOff = ({ visit, site }: { visit: FollowedVisit; site: string }) => {
  const texts = useTexts()
  const switchOn = async (): Promise<void> => {
    const { tab } = visit
    if (tab === null) return
    await request('site.switch', { tab, off: false })
    await reloadTab(tab)
    await visit.refresh()
  }
  return (
    <Notice
      text={texts.say('ui.popup.off.title', { site })}
      hint={texts.say('ui.popup.off.hint')}
      action={{ name: texts.say('ui.popup.off.on'), run: () => void switchOn().catch(visit.refresh) }}
    />
  )
}

/** What is said where there is no inspection to show, and the one tap that mends it. */
export const SightNotice = ({ visit, view }: { visit: FollowedVisit; view: Exclude<View, { kind: 'inspection' }> }) => {
  const texts = useTexts()
  if (view.kind === 'loading') return <main class="notice" aria-busy="true" />
  if (view.kind === 'watching') return <Notice text={texts.say('ui.popup.state.watching')} />
  if (view.kind === 'error')
    return (
      <Notice
        text={texts.say('ui.popup.state.error')}
        hint={texts.say('ui.popup.state.errorHint')}
        action={{ name: texts.say('ui.popup.state.errorAction'), run: () => void visit.refresh() }}
      />
    )
  const { sight } = view
  switch (sight.state) {
    case 'no_permission':
      return <NoPermission visit={visit} origin={sight.origin} />
    case 'late':
    case 'unwritten':
      return (
        <Notice
          text={texts.say(`ui.popup.state.${sight.state}`)}
          hint={texts.say(`ui.popup.state.${sight.state}Hint`)}
          action={{
            name: texts.say('ui.popup.state.lateAction'),
            run: () => visit.tab !== null && void reloadTab(visit.tab),
          }}
        />
      )
    case 'off':
      return <SwitchedOff visit={visit} site={sight.site} />
    case 'closed':
      return <Notice text={texts.say('ui.popup.state.closed')} hint={texts.say('ui.popup.state.closedHint')} />
    case 'empty':
      return <Notice text={texts.say('ui.popup.state.empty')} hint={texts.say('ui.popup.state.emptyHint')} />
  }
}
