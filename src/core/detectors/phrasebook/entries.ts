import { CATEGORIES, type CategoryId } from '../../model/categories'
import { foldAccents } from './pieces'

/** A phrase of forms, as `foldAccents` leaves normalized text, and what it asks for; null is nobody's data. */
export interface Entry {
  phrase: string
  category: CategoryId | null
}

const isCategory = (id: string): id is CategoryId => Object.hasOwn(CATEGORIES, id)

/**
 * Reads a word list: lines `category: phrase | phrase`, `-` for what is nobody's data, `#` before a remark.
 * Throws where a line has no known category.
 */
export const readEntries = (text: string, normalize: (phrase: string) => string): Entry[] =>
  text.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const [id = '', ...rest] = line.split(':')
    if (id !== '-' && !isCategory(id)) throw new Error(`Word list, line ${at + 1}: “${id}” is no category.`)
    return rest
      .join(':')
      .split('|')
      .map((phrase) => foldAccents(normalize(phrase.trim())))
      .filter((phrase) => phrase !== '')
      .map((phrase) => ({ phrase, category: id === '-' ? null : (id as CategoryId) }))
  })
