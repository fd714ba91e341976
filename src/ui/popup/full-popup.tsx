import { useSignal, useSignalEffect } from '@preact/signals'
import { render } from 'preact'
import { useEffect } from 'preact/hooks'
import { openHistory, openScanner } from '../shared/browser'
import { loadTexts, useTexts, Words } from '../shared/words'
import { InspectionScreen } from './inspection-screen'
import { SightNotice } from './sight-notice'
import { type FollowedVisit, followVisit, type View } from './visit'

const Popup = ({ visit }: { visit: FollowedVisit }) => {
  const shown = useSignal<View>(visit.view.value)
  useSignalEffect(() => {
    shown.value = visit.view.value
  })
  useEffect(visit.start, [visit])
  const texts = useTexts()
  const view = shown.value
  return (
    <>
      {view.kind === 'inspection' ? (
        <InspectionScreen visit={visit} inspection={view.inspection} />
      ) : (
        <SightNotice visit={visit} view={view} />
      )}
      <footer class="scan">
        <button type="button" class="button" onClick={() => void openScanner(null)}>
          {texts.say('ui.scanner.title')}
        </button>
        {visit.tab !== null && (
          <button type="button" class="button" onClick={() => void openScanner(visit.tab)}>
            {texts.say('ui.scanner.page')}
          </button>
        )}
        <button type="button" class="button" onClick={() => void openHistory()}>
          {texts.say('ui.history.title')}
        </button>
      </footer>
    </>
  )
}

/** Shows the popup of a tab in the place of what stood there. */
export const showPopup = async (root: HTMLElement, tab: number | null): Promise<void> => {
  const visit = followVisit(tab)
  const [texts] = await Promise.all([loadTexts(), visit.showKept()])
  // What is read already stays until there is more to read.
  if (visit.view.value.kind === 'loading' && root.hasChildNodes()) await visit.refresh()
  document.title = texts.say('ui.product')
  // The first look was drawn by a script of its own, whose components are strangers here.
  root.replaceChildren()
  render(
    <Words.Provider value={texts}>
      <Popup visit={visit} />
    </Words.Provider>,
    root,
  )
}
