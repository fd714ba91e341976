import { useEffect, useRef, useState } from 'preact/hooks'
import { closeOwnTab, openScanner } from '../shared/browser'
import { useTexts } from '../shared/words'
import { Never } from './never'
import { Sees } from './sees'
import { Sites } from './sites'

const SCREENS = [
  { id: 'sees', Content: Sees },
  { id: 'never', Content: Never },
  { id: 'sites', Content: Sites },
] as const

/** Three screens, one after the other; each can be left for the page that one came from. */
export const Welcome = () => {
  const texts = useTexts()
  const [at, setAt] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const turned = useRef(false)
  useEffect(() => {
    if (!turned.current) return
    window.scrollTo(0, 0)
    heading.current?.focus()
  }, [at])
  const turn = (to: number) => () => {
    turned.current = true
    setAt(to)
  }
  const { id, Content } = SCREENS[at] ?? SCREENS[0]
  const isLast = at === SCREENS.length - 1
  return (
    <main>
      <header>
        <p class="quiet">
          {texts.say('ui.product')} · {texts.say('ui.welcome.step', { step: at + 1, count: SCREENS.length })}
        </p>
        {!isLast && (
          <button type="button" class="button plain" onClick={() => void closeOwnTab()}>
            {texts.say('ui.welcome.skip')}
          </button>
        )}
      </header>
      <h1 ref={heading} tabIndex={-1}>
        {texts.say(`ui.welcome.${id}.title`)}
      </h1>
      <Content />
      <footer>
        {at > 0 && (
          <button type="button" class="button" onClick={turn(at - 1)}>
            {texts.say('ui.welcome.back')}
          </button>
        )}
        {isLast && (
          <button type="button" class="button" onClick={() => void openScanner(null)}>
            {texts.say('ui.welcome.scan')}
          </button>
        )}
        <button type="button" class="button main" onClick={isLast ? () => void closeOwnTab() : turn(at + 1)}>
          {texts.say(isLast ? 'ui.welcome.done' : 'ui.welcome.next')}
        </button>
      </footer>
    </main>
  )
}
