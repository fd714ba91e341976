import { useTexts } from './words'

interface Given {
  /** Keys of texts: what happened, what that means, and the one tap that may help. */
  title: string
  hint: string
  action: string
  run: () => unknown
}

/** What stands in a screen's place where there is nothing to show. */
export const Notice = ({ title, hint, action, run }: Given) => {
  const texts = useTexts()
  return (
    <main class="missing">
      <h1>{texts.say(title)}</h1>
      <p role="alert">{texts.say(hint)}</p>
      <button type="button" class="button main" onClick={() => void run()}>
        {texts.say(action)}
      </button>
    </main>
  )
}
