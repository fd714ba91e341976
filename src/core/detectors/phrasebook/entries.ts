import { CATEGORIES, type CategoryId } from '../../model/categories'
import { foldAccents } from './pieces'

/** A phrase of forms, as `foldAccents` leaves normalized text, and what it asks for; null is nobody's data. */
export interface Entry {
  phrase: string
  category: CategoryId | null
  /** Of a language that Chinese pages have no words of. */
  abroad: boolean
}

const isCategory = (id: string): id is CategoryId => Object.hasOwn(CATEGORIES, id)

/**
 * Reads a word list: lines `category: phrase | phrase`, `-` for what is nobody's data, `#` before a remark;
 * a list that begins with `# Abroad:` is of a language other than Chinese and English.
 * Throws where a line has no known category.
 */
export const readEntries = (text: string, normalize: (phrase: string) => string): Entry[] => {
  const abroad = text.startsWith('# Abroad:')
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const [id = '', ...rest] = line.split(':')
    if (id !== '-' && !isCategory(id)) throw new Error(`Word list, line ${at + 1}: “${id}” is no category.`)
    return rest
      .join(':')
      .split('|')
      .map((phrase) => foldAccents(normalize(phrase.trim())))
      .filter((phrase) => phrase !== '')
      .map((phrase) => ({ phrase, category: id === '-' ? null : (id as CategoryId), abroad }))
  })
}
