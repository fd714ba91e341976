import { remember } from './remember'

const MAX_TEXT = 400
const MAX_TOKENS = 60

/**
 * Lower-case tokens of a name, id, model path or JSON key: split on case, digits and everything that is no letter, digits
 * dropped (`contactPhone2` → `contact phone`). Never empty strings, at most 60 tokens.
 */
export const splitKeys: (text: string) => readonly string[] = remember((text) =>
  text
    .slice(0, MAX_TEXT)
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((token) => token !== '')
    .slice(0, MAX_TOKENS),
)
