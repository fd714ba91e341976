import type { FilingBlock } from '../../core/model/destination'
import type { Inspection } from '../../core/model/inspection'
import type { Texts } from '../exporter'
import { composeAddress } from './address'
import { type AttachedFile, composeAttachments } from './attachments'
import { composeBehaviours } from './behaviours'
import { composeDemands } from './demands'
import { type Detail, FULL } from './detail'
import { composeFacts } from './facts'
import { composeLaw } from './law'
import { composeSteps } from './steps'

/** A part of a text under its heading. */
export interface Block {
  id: FilingBlock
  text: string
}

/** What the composers of single blocks need beside the document. */
export interface Wanted {
  demands: readonly string[]
  /** Lines with room to write. */
  blanks: readonly string[]
  files: readonly AttachedFile[]
}

type Compose = (inspection: Inspection, wanted: Wanted, texts: Texts, detail: Detail) => string

const COMPOSERS: Record<FilingBlock, Compose> = {
  blanks: (_inspection, { blanks }) => blanks.join('\n'),
  address: (inspection, _wanted, texts, detail) => composeAddress(inspection, texts, detail),
  facts: (inspection, _wanted, texts, detail) => composeFacts(inspection, texts, detail),
  steps: (inspection, _wanted, texts, detail) => composeSteps(inspection, texts, detail),
  behaviours: (inspection, _wanted, texts, detail) => composeBehaviours(inspection, texts, detail),
  law: (inspection, _wanted, texts, detail) => composeLaw(inspection, texts, detail),
  demands: (inspection, { demands }, texts, detail) => composeDemands(inspection, demands, texts, detail),
  attachments: (_inspection, { files }, texts, detail) => composeAttachments(files, texts, detail),
}

/**
 * Blocks of what a person may say, from the document alone: what was seen, what is inferred and what is not visible kept
 * apart, the law with its standing.
 */
export const composeBlocks = (
  inspection: Inspection,
  blocks: readonly FilingBlock[],
  wanted: Wanted,
  texts: Texts,
  detail: Detail = FULL,
): Block[] => blocks.map((id) => ({ id, text: COMPOSERS[id](inspection, wanted, texts, detail) }))

/** An opening and blocks as one text, each block under its heading; blocks without words are left out. */
export const joinBlocks = (opening: string, blocks: readonly Block[], texts: Texts): string => {
  const chinese = texts.language.startsWith('zh')
  const parts = blocks
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, text }) => {
      const heading = texts.say(`complaint.${id}`)
      return `${chinese ? `【${heading}】` : heading.toUpperCase()}\n${text.trimEnd()}`
    })
  return `${[opening, ...parts].join('\n\n')}\n`
}
