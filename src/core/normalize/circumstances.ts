import type { Transmission } from '../model/inspection'
import type { ConsentSeen, DialogSeen, Observation } from '../model/observation'
import { scopesOf } from './consent-scopes'
import { asksOf } from './prompts'

export type Circumstances = Pick<Transmission, 'consentGiven' | 'afterRefusal' | 'hidden'>

const isOfData = ({ text }: ConsentSeen): boolean =>
  scopesOf(text).some((scope) => scope === 'privacy' || scope === 'terms')

const isAboutConsent = ({ text, buttons }: DialogSeen): boolean =>
  asksOf(
    text,
    buttons.map((button) => button.text),
  ) === 'consent'

/** Where things stood from an instant on. */
interface Standing {
  at: number
  agreed: boolean
  refused: boolean
}

/** The last entry that is not later than an instant. */
const lastUntil = <T extends { at: number }>(entries: readonly T[], at: number): T | undefined => {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle] as T).at <= at) low = middle + 1
    else high = middle
  }
  return entries[low - 1]
}

/**
 * What the person had said, and whether the page was seen, when something was sent.
 * Agreed: the person's own tick at words of terms or privacy, or an accepted dialog about them; a box ticked in advance is
 * nobody's agreement, and unticking takes it back. Refused: a dialog or a permission was refused and nothing was accepted
 * since; closing one is no answer. Hidden: the tab was in the background or the page was being left.
 */
export const createCircumstances = (
  observations: readonly Observation[],
): ((at: number, document: string) => Circumstances) => {
  const consents = new Map<string, ConsentSeen>()
  const dialogs = new Map<string, DialogSeen>()
  const agreements = new Set<string>()
  const standings: Standing[] = []
  const shown = new Map<string, { at: number; hidden: boolean }[]>()
  let refused = false
  for (const one of observations) {
    const key = 'key' in one ? `${one.document}\u0000${one.key}` : ''
    if (one.kind === 'consent') consents.set(key, one)
    else if (one.kind === 'dialog') dialogs.set(key, one)
    else if (one.kind === 'visibility')
      shown.set(one.document, [...(shown.get(one.document) ?? []), { at: one.at, hidden: one.hidden }])
    else if (one.kind === 'access' && one.outcome === 'denied') refused = true
    else if (one.kind === 'answered') {
      const consent = consents.get(key)
      const dialog = dialogs.get(key)
      const isAgreement = consent ? isOfData(consent) : dialog !== undefined && isAboutConsent(dialog)
      if (isAgreement && one.role === 'accept') agreements.add(consent ? key : 'dialog')
      if (isAgreement && one.role === 'refuse') agreements.delete(consent ? key : 'dialog')
      if (!consent && one.role === 'refuse') refused = true
      if (one.role === 'accept') refused = false
    } else continue
    standings.push({ at: one.at, agreed: agreements.size > 0, refused })
  }
  return (at, document) => {
    const standing = lastUntil(standings, at)
    const isHidden = lastUntil(shown.get(document) ?? [], at)?.hidden === true
    return {
      consentGiven: standing?.agreed === true,
      ...(standing?.refused ? { afterRefusal: true } : {}),
      ...(isHidden ? { hidden: true } : {}),
    }
  }
}
