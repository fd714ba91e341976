import type { CategoryId } from '../model/categories'
import { isPersonal } from '../model/categories'
import type { Access, Field, PolicyConflict, Transmission } from '../model/inspection'
import type { Declarations } from './declarations'

/** What a visit showed, as far as a policy can speak of it. */
export interface Practice {
  fields: readonly Field[]
  accesses: readonly Access[]
  transmissions: readonly Transmission[]
}

const MAX_EVIDENCE = 20
/** Nobody can declare what a free remark will say. */
const UNFORESEEN: ReadonlySet<CategoryId> = new Set(['dietary_note'])
/** What goes without saying where the other is declared: a number is checked by a code that is sent to it. */
const IMPLIED: Partial<Record<CategoryId, CategoryId>> = {
  sms_code: 'phone',
  child_birth: 'birth_date',
  guardian_phone: 'phone',
  guardian_name: 'name',
}
/** They carry whatever the page carries, and no law asks to name them to the person. */
const CARRIERS: ReadonlySet<string> = new Set(['own', 'platform', 'cdn'])
/** Words of a company's name that many companies have. */
const COMMON_WORDS = /有限责任公司|股份有限公司|有限公司|科技|网络|信息|技术|集团|公司|[+·]/g

/** The words of a label that ask, without its remarks: 您的就读学校（选填）* is 就读学校. */
const bareLabel = (label: string): string =>
  label
    .replace(/[（(【[][^）)】\]]*[）)】\]]/gu, '')
    .replace(/^(?:请?(?:填写|输入|选择)|您的|你的)+/u, '')
    .replace(/[\s*＊:：]/gu, '')

/** Categories whose question stands in the policy word for word, however its list of kinds is read. */
export const namedBy = (text: string, { fields }: Practice): ReadonlySet<CategoryId> =>
  new Set(
    fields.flatMap(({ visible, category, label }) => {
      const words = bareLabel(label)
      return visible && category !== null && /^[\p{Script=Han}]{2,12}$/u.test(words) && text.includes(words)
        ? category
        : []
    }),
  )

type Found = Map<string, PolicyConflict>

const add = (found: Found, conflict: Omit<PolicyConflict, 'evidence'>, id: string): void => {
  const key = `${conflict.what}_${conflict.kind}:${conflict.category ?? conflict.recipient}`
  const known = found.get(key)
  if (!known) found.set(key, { ...conflict, evidence: [id] })
  else if (known.evidence.length < MAX_EVIDENCE && !known.evidence.includes(id)) known.evidence.push(id)
}

/** Names under which a policy may speak of a recipient: its operator’s, that of the group, its host’s own. */
const namesOf = ({ operator, site }: Transmission['recipient']): string[] =>
  [
    ...(operator ?? '').split(/[（(）)、/]/).map((name) => name.replace(COMMON_WORDS, '').trim()),
    site.split('.')[0] ?? '',
  ]
    .map((name) => name.toLowerCase())
    .filter((name) => (/\p{Script=Han}/u.test(name) ? name.length >= 2 : name.length >= 4))

const compareCategories = (
  found: Found,
  declarations: Declarations,
  named: ReadonlySet<CategoryId>,
  practice: Practice,
): void => {
  const compare = (what: PolicyConflict['what'], category: CategoryId | null, id: string): void => {
    if (category === null || UNFORESEEN.has(category) || !declarations.known.has(category)) return
    const declared = [category, IMPLIED[category]].some((one) => one !== undefined && declarations.declares.has(one))
    const all = isPersonal(category) && !declared ? declarations.deniesAll : null
    const denial = declarations.denies.get(category) ?? all ?? undefined
    if (denial !== undefined) add(found, { kind: 'denied', what, category, recipient: null, quote: denial }, id)
    else if (!declared && !named.has(category))
      add(found, { kind: 'undeclared', what, category, recipient: null, quote: null }, id)
  }
  for (const one of practice.transmissions) for (const item of one.items) compare('sent', item.category, one.id)
  for (const field of practice.fields) if (field.visible) compare('asked', field.category, field.id)
  for (const access of practice.accesses) compare('accessed', access.category, access.id)
}

const compareRecipients = (found: Found, text: string, promise: string | null, practice: Practice): void => {
  const low = text.toLowerCase()
  // Requests of one moment arrive in any order: recipients are told in that of their names.
  const sorted = practice.transmissions.toSorted(
    (a, b) => Number(a.recipient.site > b.recipient.site) - Number(a.recipient.site < b.recipient.site),
  )
  for (const { id, recipient, items } of sorted) {
    if (recipient.party !== 'third' || CARRIERS.has(recipient.purpose)) continue
    if (!items.some((item) => isPersonal(item.category))) continue
    if (namesOf(recipient).some((name) => low.includes(name))) continue
    const kind = promise === null ? 'unnamed' : 'denied'
    add(
      found,
      { kind, what: 'shared', category: null, recipient: recipient.operator ?? recipient.site, quote: promise },
      id,
    )
  }
}

/**
 * The policy against the visit: what it says it does not take and the page takes (`denied`, with its sentence), what it
 * does not speak of (`undeclared`), and whom it does not name (`unnamed`). A machine's reading: for a person to compare.
 */
export const comparePractice = (
  text: string,
  declarations: Declarations,
  /** What is declared without being read as such: `namedBy`. */
  named: ReadonlySet<CategoryId>,
  /** The sentence in which the policy says that nothing is given to others; null where it does not. */
  promise: string | null,
  practice: Practice,
): PolicyConflict[] => {
  const found: Found = new Map()
  compareCategories(found, declarations, named, practice)
  compareRecipients(found, text, promise, practice)
  return [...found.values()]
}

/** The conflict in a word, `sent_undeclared:phone`: what rules look at. */
export const codeOf = ({ kind, what, category, recipient }: PolicyConflict): string =>
  `${what}_${kind}:${category ?? recipient}`
