import type { LocalizedText, Place } from './inspection'

/** The parts of which a filing is made; which of them, and in which order, is the receiving office's form. */
export type FilingBlock = 'blanks' | 'address' | 'facts' | 'steps' | 'behaviours' | 'law' | 'demands' | 'attachments'

/** Somebody with whom a person can file what was found: a file of src/destinations. */
export interface Destination {
  id: string
  /** Place in the list. */
  order: number
  /** Null for what is no office of a place. */
  place: Place | null
  name: LocalizedText
  /** Null where the name says it. */
  runBy: LocalizedText | null
  /** The matters that it takes. */
  takes: LocalizedText
  address: string | null
  phone: string | null
  email: string | null
  /** Characters that its form takes; null for no limit. */
  limit: number | null
  /** Everything that is known, or what an office needs to begin with. */
  detail: 'full' | 'brief'
  /** How such a filing begins; `{site}` and `{operator}` are filled in. */
  opening: LocalizedText
  blocks: FilingBlock[]
  /** What only the person knows and the text must hold: lines with room to write. */
  blanks: LocalizedText[]
  /** Keys of `complaint.demand`; `redress` stands for what follows from the findings. Empty where none are asked for. */
  demands: string[]
  /** What the form asks for beside the text, for the person to type in there. */
  asks: LocalizedText[]
  /** What comes before filing here. */
  before: LocalizedText | null
  /** What happens afterwards, with its law. */
  next: LocalizedText | null
  /** Where address, limit and form are known from, and whether they were compared with the office's own site. */
  source: string
  verified: boolean
}
