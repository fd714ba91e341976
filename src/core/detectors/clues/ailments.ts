import type { Signal } from '../../model/detection'
import { isTick } from './sayings'

/** Asks the person about himself, in languages whose verbs say so. */
const PUT_TO_PERSON =
  /^(?:heeft|hebt|bent|voelt|gebruikt|slaapt|rookt|kunt|wordt|verliest|hoest|herkent|moet|zit|is uw)\b|^(?:haben|sind|leiden|nehmen|rauchen|fühlen|schlafen) sie\b|^(?:avez|[eê]tes|souffrez|prenez|fumez|dormez|ressentez)-vous\b|^¿?(?:tiene|ha tenido|padece|sufre|toma|fuma|siente|duerme)\b|^(?:do|have|are|did|has|is|can) (?:you|your)\b|^(?:você )?(?:tem|teve|sofre|toma|fuma|sente|dorme)\b|^(?:ha (?:avuto|mai)|soffre|prende|fuma|dorme)\b|^(?:har|är|tar|sover|känner|röker) du\b|^您?(?:是否|有没有|有无|会不会|是不是|经常|时常|容易|平时|最近|曾经?)/u
/** What ails people, in the languages of such questionnaires. */
const AILS =
  /pijn|klacht|ontstek|duizel|vermoeid|ziek|slaap|hoest|zwanger|schmerz|beschwerd|schwindel|entzünd|schlaf|schwanger|douleur|vertige|fatigue|maladie|sommeil|enceinte|dolor|mareo|cansancio|enfermedad|embaraz|dores?\b|tontura|doença|gr[aá]vida|malatti|vertigin|stanchezza|smärt|värk|trött|sjuk|gravid|\b(?:pain|ache|dizz\w*|tired|fatigue|cough|sleep|insomnia|migraines?|seizures?|asthma|diabet\w*|pregnan\w*|blood pressure|chest|breath\w*|swelling|numb\w*)\b|allerg|epileps|疼|痛|头晕|乏力|疲[劳倦]|失眠|睡眠|咳|胸闷|心慌|过敏|便秘|腹泻|出汗|怕冷|麻木|怀孕|月经|病/iu
/** So many of the other questions, and such a share of them, make it a questionnaire of health. */
const [LEAST, SHARE] = [4, 0.25]

const isOfBody = (signal: Signal): boolean => {
  const ailing = signal.neighbours.filter((text) => AILS.test(text)).length
  return ailing >= LEAST && ailing >= signal.neighbours.length * SHARE
}

/** True for a question to tick or to choose an answer of, put to the person among questions of what ails him. */
export const isAmongAilments = (signal: Signal): boolean =>
  PUT_TO_PERSON.test(signal.label) && (isTick(signal) || signal.options.length > 1) && isOfBody(signal)
