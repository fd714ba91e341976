import { useMemo, useState } from 'preact/hooks'
import type { Destination, FilingBlock } from '../../core/model/destination'
import type { Inspection } from '../../core/model/inspection'
import { destinationsFor } from '../../destination-list'
import { composeFiling, type Filing, joinFiling, lengthOf } from '../../exporters/complaint/filing'
import type { Texts } from '../../exporters/exporter'
import { textsFor } from '../../texts'
import { useTexts } from '../shared/words'
import { type Attachment, type AttachmentId, listFiles, recordAttachments, reportAttachment } from './attachments'
import type { Screenshot } from './screenshot'

/** A filing as it is being made: what the person chose, and what follows from it. */
export interface FilingWork {
  destinations: readonly Destination[]
  destination: Destination
  chooseDestination(id: string): void
  /** The words of the text itself, which an office may want in another language than the screen's. */
  textTexts: Texts
  chooseLanguage(language: string): void
  /** Ids of the findings that are told; all at first. */
  told: ReadonlySet<string>
  tell(finding: string, told: boolean): void
  filing: Filing
  edit(block: FilingBlock | 'opening', text: string): void
  /** What is copied, printed, saved or handed on, to the letter. */
  text: string
  length: number
  /** What goes along: words and records. */
  attachments: readonly Attachment[]
  files: ReturnType<typeof listFiles>
  left: ReadonlySet<AttachmentId>
  attach(id: AttachmentId, ticked: boolean): void
}

const without = <T>(set: ReadonlySet<T>, one: T, present: boolean): ReadonlySet<T> => {
  const next = new Set(set)
  if (present) next.add(one)
  else next.delete(one)
  return next
}

/** Offices of the mainland read Simplified letters. */
const firstLanguage = (language: string): string => (language.startsWith('zh') ? 'zh-CN' : language)

export const useFiling = (inspection: Inspection, picture: Screenshot | null): FilingWork => {
  const texts = useTexts()
  const [chosen, setChosen] = useState<string | null>(null)
  const [language, setLanguage] = useState(firstLanguage(texts.language))
  const [told, setTold] = useState<ReadonlySet<string>>(() => new Set(inspection.findings.map(({ id }) => id)))
  const [left, setLeft] = useState<ReadonlySet<AttachmentId>>(new Set())
  /** By destination and language: what was written for one form is not put into another. */
  const [edits, setEdits] = useState<Record<string, Partial<Record<FilingBlock | 'opening', string>>>>({})

  const destinations = useMemo(
    () => destinationsFor(inspection.tool.rulesets.map(({ id }) => id)),
    [inspection.tool.rulesets],
  )
  const [first] = destinations
  const destination = destinations.find(({ id }) => id === chosen) ?? first
  if (!destination) throw new Error('nobody to file with')
  const textTexts = useMemo(() => textsFor(language), [language])
  const records = useMemo(() => recordAttachments(inspection, texts, picture), [inspection, texts, picture])
  const files = useMemo(() => listFiles(records.filter(({ id }) => !left.has(id))), [records, left])
  const drafted = useMemo(
    () => composeFiling(inspection, destination, { findings: told, files }, textTexts),
    [inspection, destination, told, files, textTexts],
  )

  const form = `${destination.id} ${language}`
  const edited = edits[form] ?? {}
  const filing = {
    opening: edited.opening ?? drafted.opening,
    blocks: drafted.blocks.map(({ id, text }) => ({ id, text: edited[id] ?? text })),
  }
  const text = joinFiling(filing, textTexts)
  return {
    destinations,
    destination,
    chooseDestination: setChosen,
    textTexts,
    chooseLanguage: setLanguage,
    told,
    tell: (finding, isTold) => setTold(without(told, finding, isTold)),
    filing,
    edit: (block, words) => setEdits({ ...edits, [form]: { ...edited, [block]: words } }),
    text,
    length: lengthOf(text),
    attachments: [reportAttachment(inspection, text), ...records],
    files,
    left,
    attach: (id, ticked) => setLeft(without(left, id, !ticked)),
  }
}
