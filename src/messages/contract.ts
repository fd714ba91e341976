import type { CodeReading, CodeTrace } from '../core/model/code'
import type { KnownValue } from '../core/model/engine'
import type { Inspection, OperatorSize, ScenarioId } from '../core/model/inspection'
import type {
  AccessSeen,
  DialogAnswered,
  DialogSeen,
  FieldShown,
  Observation,
  ShownButton,
  ShownSignals,
} from '../core/model/observation'
import type { Severity } from '../core/model/outcome'
import type {
  Refusal,
  RefusalGuide,
  RefusalHold,
  RefusalInstruction,
  RefusalOutcome,
  RefusalView,
} from '../core/model/refusal'
import type { Rejudgement } from '../core/model/rejudgement'
import type { Emulated } from './emulation'
import type { Guard, GuardQuestion } from './page-channel'

/** A dialog as it is seen; what its buttons mean is said by the engine. */
export type DialogShown = Omit<DialogSeen, 'buttons'> & { buttons: ShownButton[] }
/** A press of a dialog's button, by its words. */
export type DialogPressed = Omit<DialogAnswered, 'role'> & { text: string }

/** An observation as a content script makes it: the background adds what only it knows (the document it belongs to is the script's own). */
export type ContentObservation =
  | Exclude<
      Observation,
      {
        kind:
          | 'request'
          | 'items'
          | 'answer'
          | 'paths'
          | 'policy'
          | 'choice'
          | 'dialog'
          | 'field'
          | 'refusal_begun'
          | 'refusal_step'
          | 'refusal_ended'
      }
    >
  | DialogShown
  | FieldShown
  | DialogPressed

/** A control as its page's script tells it: what it does not have is left out, since each word of a message costs the page. */
export type FieldTold = Omit<FieldShown, 'signals'> & { signals: Partial<ShownSignals> }
/** An observation as it travels to the background. */
export type ToldObservation = Exclude<ContentObservation, { kind: 'field' }> | FieldTold

/** A call of a platform's bridge as the hooks tell it: what it hands over, and what was handed over, the engine says. */
export type BridgeCallSeen = Omit<AccessSeen, 'category'> & { category: 'bridge' }

/** A hook's record of something sent or answered, unmasked: analysed in memory by the background, never stored. */
export interface SentRecord {
  id: string
  at: number
  document: string
  frame: string
  channel: string
  method: string
  url: string
  contentType: string
  body: string | null
  bytes: number | null
  opaque: string | null
}

export type BridgeAnswer = Omit<KnownValue, 'category'> & { category: 'bridge' }

export interface AnswerRecord {
  id: string
  at: number
  document: string
  frame: string
  url: string
  body: string
}

/** One delivery of a content script. Kept by the sender until it is acknowledged, so that a dying background loses nothing. */
export interface Delivery {
  /** The script's own name for its document, as in its observations. */
  document: string
  observations: (ToldObservation | BridgeCallSeen)[]
  /** Of a bridge's answer its JSON, with the category `bridge` and the key of its call. */
  known: (KnownValue | BridgeAnswer)[]
  sent: SentRecord[]
  answers: AnswerRecord[]
}

/** How well the extension can see a tab. */
export type Sight =
  | { state: 'watching'; inspection: string }
  | { state: 'no_permission'; origin: string }
  /** The page loaded before the extension was ready: a reload mends it. */
  | { state: 'late' }
  /** The browser cannot write what is seen: the disk is full, or its store broken. */
  | { state: 'unwritten' }
  /** Browser pages, stores, other extensions: nobody may look. */
  | { state: 'closed' }
  /** The person has switched everything off for this site. */
  | { state: 'off'; site: string }
  | { state: 'empty' }

/** What a screen that follows a tab is told of it. */
export interface Followed {
  sight: Sight
  /** Names what the document was made of, to ask with the next time; null where there is none, or the page did not answer. */
  revision: string | null
  /** Left out where it is as it was the last time; null where the page has not spoken yet. */
  inspection?: Inspection | null
}

/** What the person lets a site have; null where the page asks the browser itself. */
export interface SiteGuards {
  location: Guard | null
  camera: 'refuse' | null
}

/** What a person may change on the options page. */
export interface Settings {
  /** Whether the shop's own privacy policy is fetched: the one request that the extension makes by itself. */
  policyFetching: boolean
  /** A locale's name; null follows the browser. */
  language: string | null
  /** Ids of the rulesets to judge by; null chooses by the page. */
  rulesets: string[] | null
  /** Whether a page that matters gets a notice at its edge. */
  notices: boolean
  /** Sites (registrable domains) on which nothing is shown unasked. */
  quietSites: string[]
  /** Sites (registrable domains) on which nothing is watched, recorded or shown. */
  offSites: string[]
  /** By site. */
  guards: Record<string, SiteGuards>
  /** Whether the three screens of the beginning are opened once after installation. */
  firstRun: boolean
  /** Days after which an ended visit is erased, unless a report about it is noted; null keeps it. */
  keepDays: number | null
  /** Sites that are opened as in an app's browser. */
  views: Record<string, Emulated>
  /** Whether pages are asked, too, whose scripts read what is typed. */
  inspector: boolean
}

/** What is to be done on a page, in every frame, at the person's tap. */
export interface PageWork {
  /** Selectors of the ticks to take away. */
  untick: string[]
  /** Keys of controls that are empty, each with what to put there. */
  fill: { key: string; value: string }[]
}

/** What is said at one control. Texts are ready to be shown: the page's script knows no words and no law. */
export interface OnPageMark {
  /** The field's key, as in observations. */
  key: string
  tone: Severity
  /** For screen readers: what, whether it must be given, whether the service needs it. */
  name: string
  title: string
  lines: string[]
  law: string
}

export interface OnPageNotice {
  /** What it is about; never shown twice in a visit. */
  reason: string
  tone: Severity
  text: string
  /** Keys of controls that bring it when one of them comes into view; at once where there are none. */
  when: string[]
}

export interface OnPageWords {
  close: string
  never: string
  marks: string
}

/** What a person notes of a report that they filed. */
export interface FilingNote {
  /** Made by the screen; the same again changes the note. */
  id: string
  inspection: string
  /** Id of the destination. */
  destination: string
  reference: string
  answer: string
}

/** Everything that a page is to show of ours. */
export interface OnPage {
  marks: OnPageMark[] | null
  notice: OnPageNotice | null
  words: OnPageWords
}

/** Name → [what is asked, what is answered]. */
export interface Contract {
  /** Content script → background. */
  observe: [Delivery, { received: true }]
  /** Extension page → background. */
  'sight.get': [{ tab: number }, Sight]
  /** The same with the document, for a screen that asks again and again: `since` is the revision that it shows. */
  'tab.follow': [{ tab: number; since: string | null }, Followed]
  /** The document of the tab's current visit, judged anew from everything seen so far. */
  'inspection.get': [{ tab: number } | { inspection: string }, Inspection | null]
  /** Both judgements of a visit where it was first judged by other rules than today's; null where it was not. */
  'inspection.rejudged': [{ inspection: string }, Rejudgement | null]
  'inspection.choose': [
    { inspection: string; scenario?: ScenarioId; operatorSize?: OperatorSize; poster?: string },
    Inspection | null,
  ]
  /** Begins a refusal test of the tab's visit; answers with what must not leave the browser while it lasts. Null without a visit. */
  'refusal.begin': [{ tab: number; by: Refusal['by'] }, RefusalHold | null]
  /** What a program that drives the page should do next, from what it sees now. */
  'refusal.next': [{ tab: number; view: RefusalView; screenshot: string | null }, RefusalInstruction | null]
  /** What a person who makes the test should do next; null where none lasts. */
  'refusal.guide': [{ tab: number }, RefusalGuide | null]
  /** Ends a test with what the person saw, or undecided. */
  'refusal.end': [{ tab: number; outcome: RefusalOutcome }, Inspection | null]
  /** Milliseconds since the tab's last observation or request; null without a visit. */
  'activity.get': [{ tab: number }, { idleFor: number; pending: number } | null]
  /** PNG of what the tab shows, as a data URL; null where the browser refuses. */
  'screenshot.take': [{ tab: number }, string | null]
  'settings.get': [Record<string, never>, Settings]
  /** Answers with the settings as they are afterwards. */
  'settings.set': [Partial<Settings>, Settings]
  /** Switches everything off, or on again, for the site of a tab; answers how the tab is seen from then on. */
  'site.switch': [{ tab: number; off: boolean }, Sight]
  /** As which app's browser a site is opened; changed where `view` is given. The page is not loaded again by it. */
  'view.set': [
    { tab: number; view?: Emulated | null } | { url: string; view?: Emulated | null },
    { view: Emulated | null },
  ]
  /** What a tab's site is let have; changed where something is given. */
  'guards.set': [{ tab: number; guards: Partial<SiteGuards> }, SiteGuards]
  /** Content script → background: a page asks for a permission. Answers what it is to get; null lets it ask the browser. */
  'guard.ask': [Omit<GuardQuestion, 'id'>, Guard | null]
  /** Takes away the ticks that the page had set itself, or fills what the service does not need with decoys; answers how many. */
  'page.act': [{ tab: number; act: 'untick' | 'decoy' }, { done: number }]
  /** Erases what a tab's site keeps in this browser; the permission for it was asked for before. */
  'site.clear': [{ tab: number }, { cleared: boolean }]
  /** Keeps a note of what was filed, or of the answer; not kept where the visit is of a private window or gone. */
  'filing.put': [FilingNote, { kept: boolean }]
  'filing.erase': [{ id: string }, { erased: true }]
  /** Erases these visits with everything of theirs; pages that are still open must be loaded again to be seen. */
  'visits.erase': [{ inspections: string[] }, { erased: number }]
  /** Erases every visit, observation and picture from this device; settings stay. */
  'data.erase': [Record<string, never>, { inspections: number }]
  /** Shows or hides the marks at the controls of a tab's page, for this visit. */
  'marks.set': [{ tab: number; shown: boolean }, { shown: boolean }]
  'marks.get': [{ tab: number }, { shown: boolean }]
  /** The page's own script → background: what became of a notice. */
  'onpage.answer': [{ answer: 'shown' | 'closed' | 'never_here' | 'marks'; reason: string }, { received: true }]
  /** Background → the script injected into a page: show this, and nothing else. Answered by the top frame. */
  'onpage.show': [OnPage, { shown: number }]
  /** What codes hold and where they lead, each by itself. Nothing is fetched. */
  'codes.read': [{ texts: string[] }, CodeReading[]]
  /** Follows the redirects of a code's address, without cookies, because the person asked. */
  'code.trace': [{ url: string }, CodeTrace]
  /** A picture of a page, as base64: the person asked for the code in it. Null where it cannot be had. */
  'picture.get': [{ url: string }, { base64: string; type: string } | null]
  /** Background → content script of the top frame: scan once more now and deliver everything. */
  'content.flush': [Record<string, never>, { delivered: number }]
  /** Background → content script of the top frame: shows what is typed in controls as dots while a picture is taken, in every frame. */
  'typed.hide': [{ hide: boolean }, { hidden: boolean }]
}

export type MessageName = keyof Contract
export type Payload<N extends MessageName> = Contract[N][0]
export type Answer<N extends MessageName> = Contract[N][1]
