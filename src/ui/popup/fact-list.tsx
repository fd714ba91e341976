import { useState } from 'preact/hooks'
import { useTexts } from '../shared/words'

/** Sentences drawn at once; more come at a tap. A visit may hold twenty thousand facts, and nobody reads them all. */
const STEP = 100

/** Sentences about facts, each once; only those that are drawn are written. `tell` answers null for what there is nothing to say of. */
export const FactList = <T,>({
  facts,
  tell,
  name,
}: {
  facts: readonly T[]
  tell: (fact: T) => string | null
  name?: string
}) => {
  const texts = useTexts()
  const [shown, setShown] = useState(STEP)
  const lines = new Set(facts.slice(0, shown).flatMap((fact) => tell(fact) ?? []))
  return (
    <>
      <ul class="facts" aria-label={name}>
        {[...lines].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {facts.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
          {texts.say('ui.more', { count: texts.count(facts.length - shown) })}
        </button>
      )}
    </>
  )
}
