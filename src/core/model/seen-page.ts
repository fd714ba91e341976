import type { BlindSpot, PolicyChange, PromptButton } from './inspection'
import type { Seen } from './seen'

export interface PageSeen extends Seen {
  kind: 'page'
  url: string
  title: string
  referrer: string | null
  secure: boolean
  language: string
}

/** What the page says in words, for recognising the service and its operator. Digits that could be a person's are masked. */
export interface TextSeen extends Seen {
  kind: 'text'
  title: string
  headings: string[]
  buttons: string[]
  links: { text: string; url: string }[]
  /** At most 4,000 characters of what stands on the page. */
  sample: string
  /** The page's last lines, where operators and filing numbers stand. */
  footer: string
}

export interface ConsentSeen extends Seen {
  kind: 'consent'
  key: string
  control: 'checkbox' | 'sentence'
  selector: string
  text: string
  prechecked: boolean
}

/** A button as a content script sees it, before it is compared with the others of its dialog. */
export interface ShownButton {
  text: string
  /** Only its words could tell that it is one. */
  isBare: boolean
  /** In square pixels. */
  area: number
  /** As the browser computes them: its words, its ground, and the ground that it stands on; empty for the page's own white. */
  colors: [words: string, ground: string, around: string]
}

export interface DialogSeen extends Seen {
  kind: 'dialog'
  key: string
  selector: string
  text: string
  buttons: PromptButton[]
}

/** The person answered a dialog, or ticked (`accept`) or unticked (`refuse`) a box of consent. */
export interface DialogAnswered extends Seen {
  kind: 'answered'
  key: string
  role: PromptButton['role']
}

/** The tab went to the background, or came to the front again. */
export interface VisibilitySeen extends Seen {
  kind: 'visibility'
  hidden: boolean
}

/** How the text of a policy is printed where the page shows it. */
export interface PrintSeen {
  /** Of its longest paragraph, CSS pixels. */
  size: number
  /** As the browser computes them. */
  colors: [words: string, ground: string]
}

/** A button or link of the page itself, as it is drawn. */
export interface ShownPath {
  text: string
  /** In square pixels. */
  area: number
  /** As the browser computes them: its words, its ground, and the ground that it stands on; empty for the page's own white. */
  colors: [words: string, ground: string, around: string]
  /** Seen only after scrolling. */
  isBelow: boolean
}

/** The buttons and links of a page that names a way past what it asks for. */
export interface PathsSeen extends Seen {
  kind: 'paths'
  paths: ShownPath[]
}

export interface PolicySeen extends Seen {
  kind: 'policy'
  url: string
  sha256: string | null
  /** The whole text: a policy is the shop's own publication. Null where it could not be read. */
  text: string | null
  unread: string | null
  /** `link` where it was fetched (also where this is absent), `page` where the page showed it. */
  source?: 'link' | 'page'
  /** Only where the page showed it. */
  print?: PrintSeen
  changed?: PolicyChange | null
}

export interface BlindSeen extends Seen {
  kind: 'blind'
  spot: BlindSpot['kind']
  detail: string
}
