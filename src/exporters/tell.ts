import type { Inspection } from '../core/model/inspection'
import type { Texts } from './exporter'

/** Tells one recorded fact by its id in the document; null where it knows no such fact. */
export type Tell = (inspection: Inspection, id: string, texts: Texts) => string | null

/** The words of the first of several that knows the fact. */
export const firstToTell =
  (...kinds: readonly Tell[]): Tell =>
  (inspection, id, texts) => {
    for (const tell of kinds) {
      const line = tell(inspection, id, texts)
      if (line !== null) return line
    }
    return null
  }
