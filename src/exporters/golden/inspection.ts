import type { Inspection } from '../../core/model/inspection'
import document from './inspection.json'

/** A visit to an invented tea shop, with at least one fact of every kind. */
export const goldenInspection = document as unknown as Inspection
