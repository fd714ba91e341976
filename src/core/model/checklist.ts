import type { LocalizedText } from './inspection'

/** One point of an official list. */
export interface ChecklistItem {
  /** The list's own number or id: an article where the list is a statute of the books, a dark pattern where it lists these. */
  id: string
  title: LocalizedText
  /** Whether a browser can show it: wholly, in part or as an indication, or not at all. */
  seen: 'yes' | 'partly' | 'no'
  /** Why no rule can stand for it. */
  reason?: LocalizedText
  /** Ids of rule files that stand for it beside those that cite the item's article or name its pattern. */
  rules?: string[]
}

/** A list by which an authority or the project itself holds services to the law: every item has its rules, or says why not. */
export interface Checklist {
  /** The file's name. */
  id: string
  title: LocalizedText
  /** Id of the statute whose articles the items are. */
  statute?: string
  items: ChecklistItem[]
}
