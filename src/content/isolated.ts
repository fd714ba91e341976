import type { RequiredBy } from '../core/model/inspection'
import type { PageWork, ToldObservation } from '../messages/contract'
import type { Control } from './controls'

/** What a separate script of ours may ask about a control. */
export interface FieldPlace {
  /** As in observations. */
  key: string
  /** The person has put something into it. */
  isEdited: boolean
  control: Control
  /** The row that it shares with its label. */
  row: Element | null
  label: { text: string }
  placeholder: string
}

/**
 * What our scripts of one frame share. They are separate bundles in one world of their own, which no page sees: what is
 * shown on a page is injected only where there is something to show.
 */
export interface Isolated {
  /** The control of a field's key, while it is on the page. */
  placeOf(key: string): FieldPlace | undefined
  /** Every control that is known, those in closed shadow roots too. */
  fields(): FieldPlace[]
  /** Takes a control that another script has found; one that is known stays as it is. */
  take(control: Control): void
  /** Marks what the form's behaviour showed about a field that `fields` gave. */
  prove(field: FieldPlace, by: RequiredBy | null): void
  /** When the person last pressed what sends, milliseconds since the epoch. */
  submittedAt?: number
  /** Of the script that hears complaints of missing answers: called when the page was looked at again. */
  seeComplaints?(): void
  /** Ends all that the content script and the hooks do in this frame; where it comes before the page's first element, they never begin. */
  stop(): void
  /** Brings an observation to the background, and again until it has it. */
  deliver(observation: ToldObservation): void
  /** Elements that we put on the page: nothing of the page's. */
  own: WeakSet<Element>
  /** The injected script is at work here. */
  showsThings?: boolean
  /** The script that answers for permissions is at work here. */
  guards?: boolean
  /** The script that hears who reads controls is at work here. */
  hearsReads?: boolean
  /** Of the script that acts on the page at a tap: gives how many controls it changed. */
  act?(wanted: PageWork): Promise<number>
}

const world = globalThis as { scanwarden?: Isolated }

/** The content script's list of `own`. */
export const own = new WeakSet<Element>()

/** Called by the content script before the page has an element, so that none of the page's can stand under this name. */
export const share = (parts: Pick<Isolated, 'placeOf' | 'fields' | 'take' | 'prove' | 'stop' | 'deliver'>): void => {
  world.scanwarden = { ...parts, own }
}

/** What the content script shares; undefined where there is none, as after an update. */
export const shared = (): Isolated | undefined =>
  world.scanwarden?.own instanceof WeakSet ? world.scanwarden : undefined
