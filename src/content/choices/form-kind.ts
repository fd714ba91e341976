import type { Signs } from './around'

/** How sure it is that a part of a page is a form: rows that lead somewhere ask for something only in one. */
export type FormKind = 'none' | 'perhaps' | 'form'

/** With fewer fields, and no button to hand them over, a part of a page may be a search, and its rows lead anywhere. */
const LEAST_FIELDS = 2

export const formKindOf = ({ written, other, button }: Signs): FormKind => {
  if (written >= LEAST_FIELDS || (button > 0 && written + other > 0)) return 'form'
  return button > 0 ? 'perhaps' : 'none'
}
