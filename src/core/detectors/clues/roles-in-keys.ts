import type { Signal } from '../../model/detection'
import { isChildish, isGrownStudent } from './minors'
import { FAMILY_PAGE, isOfChildAbroad } from './named-before'
import { about } from './near'
import { isDossierOfGrown } from './relatives'
import { KEY_ROLES, type Whose } from './roles'

/** `family_item.sex` and `familyMemberName` are a relative's; `familyAddress` is not, and `familyName` is one's own. */
const MEMBER = /\bfamily (?:members?|items?|infos?|lists?|persons?)\b|\bimmediate family\b/
/** Who stands against the person, or is dead: what is known of him is not the person's record. */
const PARTY =
  /^(?:appellee|respondent|defendant|deceased|accused|suspect|criminal|offender) (?!record|history|check|status)/

/** Who signs or drives with the person, written in two words. */
const WITH =
  /\bco (?:applicant|borrower|signer|maker|buyer|debtor|tenant|driver)\b|\b(?:second|additional) (?:driver|applicant|guest)\b/

/** Whoever is to be called in an emergency; `ice` alone is in a drink. */
const CALLED = /\b(?:sos|ice) (?:name|nm|tel|phone|mobile|contact|rel(?:ation)?)\b|\bsos$/

/** The same abroad, where mostly schools ask. */
const PARENT_ABROAD = /^(?:ayah|ibu|pai|mae|padre|madre)$/

/** What the program calls whom the datum is of; a student's father is no student. */
export const roleOfKeys = (signal: Signal): Whose | null => {
  const { keys } = signal
  const joined = keys.join(' ')
  if (MEMBER.test(joined)) return 'family'
  if (PARTY.test(joined) || WITH.test(joined)) return 'other'
  if (CALLED.test(joined)) return 'emergency'
  const named = keys.filter((key) => KEY_ROLES[key])
  const key = named.find((one) => KEY_ROLES[one] === 'guardian') ?? named[0]
  const role = key ? KEY_ROLES[key] : undefined
  if (!key || !role) return null
  if (/^(?:father|mother)$/.test(key) && !isChildish(signal) && !/\bminor|guardian/u.test(signal.group)) return 'family'
  if (PARENT_ABROAD.test(key) && (about(signal, FAMILY_PAGE) || isDossierOfGrown(signal)) && !isOfChildAbroad(signal))
    return 'family'
  return role === 'child' && /^(?:student|pupil)$/.test(key) && isGrownStudent(signal) ? 'self' : role
}
