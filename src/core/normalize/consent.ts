import type { Consent } from '../model/inspection'
import type { ConsentSeen, DialogSeen, Observation } from '../model/observation'
import { scopesOf } from './consent-scopes'
import { isConsentText } from './consent-words'
import type { PageIndex } from './pages'
import { isPlainPath } from './plain-path'
import { readTicks } from './ticks'
import { groupByKey, only } from './timeline'

type Seen = Omit<Consent, 'id'>

const ofControl = (seen: readonly ConsentSeen[], index: PageIndex): Seen => {
  const [first, last] = [seen[0] as ConsentSeen, seen.at(-1) as ConsentSeen]
  return {
    page: index.pageOf(first),
    kind: last.control,
    selector: last.selector,
    text: last.text,
    prechecked: seen.some((one) => one.prechecked),
    covers: scopesOf(last.text),
    canRefuse: last.control === 'checkbox',
  }
}

/** A dialog whose words ask for agreement and one of whose buttons gives it. */
const ofDialog = (dialog: DialogSeen, index: PageIndex): Seen[] => {
  const has = (role: string) => dialog.buttons.some((button) => button.role === role)
  if (!isConsentText(dialog.text) || !has('accept')) return []
  const { selector, text } = dialog
  const canRefuse = has('refuse') || has('close') || dialog.buttons.some((button) => isPlainPath(button.text))
  return [
    {
      page: index.pageOf(dialog),
      kind: 'dialog',
      selector,
      text: text.slice(0, 300),
      prechecked: false,
      covers: scopesOf(text),
      canRefuse,
    },
  ]
}

/** Consent controls and dialogs, each once; ticked in advance where it ever stood so before the person touched it. */
export const readConsent = (observations: readonly Observation[], index: PageIndex): Consent[] => {
  const byPlace = new Map<string, Consent>()
  const controls = groupByKey(only(observations, 'consent'), (one) => one.key).map((seen) => ({
    at: seen[0]?.at ?? 0,
    found: ofControl(seen, index),
  }))
  const dialogs = only(observations, 'dialog').flatMap((dialog) =>
    ofDialog(dialog, index).map((found) => ({ at: dialog.at, found })),
  )
  for (const { found } of [...controls, ...dialogs, ...readTicks(observations, index)].sort((a, b) => a.at - b.at)) {
    const place = [found.page, found.kind, found.selector, found.text].join('\u0000')
    const before = byPlace.get(place)
    if (before === undefined) byPlace.set(place, { id: `c${byPlace.size + 1}`, ...found })
    else before.prechecked ||= found.prechecked
  }
  return [...byPlace.values()]
}
