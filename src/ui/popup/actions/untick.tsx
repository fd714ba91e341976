import { request } from '../../../messages/send'
import { useTexts } from '../../shared/words'
import type { Action } from '../acting/action'
import { TapButton } from '../acting/tap-button'

/** Takes away the ticks that the page had set by itself. */
export const action: Action = {
  id: 'untick',
  order: 10,
  appliesTo: ({ consent }) => consent.some(({ kind, prechecked }) => kind === 'checkbox' && prechecked),
  View: ({ inspection, tab }) => {
    const texts = useTexts()
    const ticked = inspection.consent.filter(({ kind, prechecked }) => kind === 'checkbox' && prechecked)
    return (
      <>
        <ul class="facts">
          {[...new Set(ticked.map(({ text }) => text))].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <TapButton
          name={texts.say('ui.act.untick.do')}
          work={async () => {
            const { done } = await request('page.act', { tab, act: 'untick' })
            return texts.say(done > 0 ? 'ui.act.untick.done' : 'ui.act.untick.none', { count: done })
          }}
        />
      </>
    )
  },
}
