import { lazily } from '../../normalize/lazily'
import { simplify } from '../../normalize/simplified'

/** One thing that forms speak of, by its words in all languages, whatever they stand beside. */
export interface Concept {
  readonly pattern: RegExp
}

const LETTER = '[\\p{Script=Latin}\\p{N}]'

/**
 * A concept from its words, `|` between them: those of scripts without spaces are found within a text, the others
 * (without accents) as whole words, where `*` is any beginning or ending.
 */
export const concept = (wide: string, spaced: string): Concept => {
  const pattern = lazily(
    () =>
      new RegExp(
        [simplify(wide), `(?<!${LETTER})(?:${spaced.replaceAll('*', '\\p{Script=Latin}*')})(?!${LETTER})`]
          .filter(Boolean)
          .join('|'),
        'gu',
      ),
  )
  return {
    get pattern() {
      return pattern()
    },
  }
}
