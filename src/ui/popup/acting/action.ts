import type { VNode } from 'preact'
import type { Inspection } from '../../../core/model/inspection'

export interface ActionProps {
  inspection: Inspection
  tab: number
}

/** Something that a person may do about a visit, from the popup: one file of this folder. Its words lie under `ui.act.<id>`. */
export interface Action {
  id: string
  /** The smallest first. */
  order: number
  appliesTo(inspection: Inspection): boolean
  View(props: ActionProps): VNode
}
