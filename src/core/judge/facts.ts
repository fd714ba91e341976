import { type CategoryId, isPersonal, isSensitive } from '../model/categories'
import type { Consent, ConsentScope, Field, Prompt, PromptButton } from '../model/inspection'
import type { PolicyElementTest, RecipientEntry } from '../model/rule'
import type { Draft } from '../normalize/assemble'
import { scopesOf } from '../normalize/consent-scopes'
import { isPlainPath } from '../normalize/plain-path'
import type { Fact, Facts } from './conditions'

export interface FactSources {
  policyElements: readonly PolicyElementTest[]
  /** The recipients data's entry for a host. */
  entryOf(host: string): RecipientEntry | null
}

/** Calls for protected data within this time count as one burst, milliseconds. */
const BURST = 2_000

const factsOf = <T extends { id: string }>(list: readonly T[], derive: (one: T) => object = () => ({})): Fact[] =>
  list.map((one) => ({ id: one.id, properties: { ...one, ...derive(one) } }))

const about = (category: CategoryId | null): { personal: boolean; sensitive: boolean } => ({
  personal: category !== null && isPersonal(category),
  sensitive: category !== null && isSensitive(category),
})

const categoriesOf = (items: readonly { category: CategoryId }[]): CategoryId[] => [
  ...new Set(items.map((item) => item.category)),
]

const largest = (buttons: readonly PromptButton[], role: PromptButton['role']): PromptButton | undefined =>
  buttons.filter((button) => button.role === role).sort((a, b) => b.area - a.area)[0]

const promptFacts = (prompt: Prompt): object => {
  const refuse = largest(prompt.buttons, 'refuse') ?? largest(prompt.buttons, 'close')
  const hasPlainPath = prompt.buttons.some(({ text }) => isPlainPath(text))
  return {
    buttonCount: prompt.buttons.length,
    roles: [...new Set(prompt.buttons.map((button) => button.role))],
    refusable: refuse !== undefined || hasPlainPath,
    refuseArea: refuse?.area ?? null,
    refuseContrast: refuse?.contrast ?? null,
  }
}

const MEMBERS_TERMS = /《[^》]*(?:会员|入会)[^》]*》/g

/** A tick of its own, which only names the rules that it goes by. */
const OWN_TICK = /^[^《，。]{0,4}(?:单独|另行)同意|监护人[^。]*《[^》]*(?:儿童|未成年|孩子)[^》]*》/u

/**
 * How many matters one tick is about. Data of a child under fourteen is sensitive by itself (PIPL 28): a guardian's consent
 * to it is one matter, and so is a separate consent that names its rules, or joining by the terms of membership.
 */
const mattersOf = ({ covers, text }: Consent): ReadonlySet<ConsentScope> => {
  const rest = text.replace(MEMBERS_TERMS, '')
  const joins = rest !== text && covers.includes('membership') && !scopesOf(rest).includes('terms')
  const matters = covers.flatMap((scope) =>
    scope === 'minors' ? 'sensitive' : scope === 'privacy' && OWN_TICK.test(text) ? [] : scope,
  )
  return new Set(joins ? matters.filter((scope) => scope !== 'terms') : matters)
}

/** The most different categories that one page called for within two seconds. */
const burstOf = (draft: Draft): number => {
  const calls = draft.accesses.map((one) => ({ page: one.page, at: Date.parse(one.at), category: one.category }))
  return Math.max(
    0,
    ...calls.map(
      (first) =>
        new Set(
          calls
            .filter((one) => one.page === first.page && one.at >= first.at && one.at - first.at <= BURST)
            .map((one) => one.category),
        ).size,
    ),
  )
}

/**
 * What a refusal test showed of a fact: true where it stood in the way in the end, false where it was refused and the
 * service went on, null where nothing was shown.
 */
const forcedBy = (draft: Draft): ((id: string) => boolean | null) => {
  const { refusal } = draft
  const stood = new Set(refusal?.blockedBy)
  const refused = new Set(refusal?.outcome === 'goes_on' ? refusal.refused : [])
  return (id) => (stood.has(id) ? true : refused.has(id) ? false : null)
}

/** A button that makes the device ask for the place: with its answer one consents to that alone. */
const isAskedByDevice = ({ widget, category }: Field): boolean =>
  widget === 'authorize-button' && category !== null && category.startsWith('location_')

/** The ages of a class's pupils tell of no child: 孩子年龄段, 4-6岁. */
const isAgeBand = ({ category, label }: Field): boolean =>
  category === 'child_birth' && /年龄(?:段|层|组|区间|范围)|age (?:group|band|range)/iu.test(label)

const visitFacts = (draft: Draft): Record<string, unknown> => {
  const personal = draft.fields.filter((field) => field.visible && about(field.category).personal)
  const asked = categoriesOf([
    ...personal.flatMap((field) => (field.category === null ? [] : [{ category: field.category }])),
    ...draft.accesses.filter((access) => isPersonal(access.category)),
  ])
  const has = (pattern: RegExp) => personal.filter((field) => pattern.test(field.category ?? ''))
  return {
    site: draft.site,
    scenario: draft.scenario.id,
    scenarioConfidence: draft.scenario.confidence,
    chosenBy: draft.scenario.chosenBy,
    operatorSize: draft.operator.size,
    operatorDiffers: draft.operator.onPage !== undefined,
    operatorKnown: draft.operator.name !== null || draft.operator.icp !== null,
    personalFields: personal.length,
    sensitiveFields: personal.filter(
      (field) => about(field.category).sensitive && !isAskedByDevice(field) && !isAgeBand(field),
    ).length,
    requiredPersonal: personal.filter((field) => field.required).length,
    thirdParties: draft.tally.thirdParties,
    dataItems: draft.tally.dataItems,
    permissionKinds: categoriesOf(draft.accesses).length,
    permissionBurst: burstOf(draft),
    policyFound: draft.policy.found,
    insecurePages: draft.pages.filter((page) => !page.secure).length,
    hasAccountField: has(/^(?:account|account_password|sms_code)$/).length > 0,
    childFields: has(/^child_/).length,
    refusal: draft.refusal?.outcome ?? null,
    promised: draft.promised?.scenario ?? null,
    landing: draft.promised?.landing ?? null,
    undeclaredCategories: draft.policy.found
      ? asked.filter((category) => !draft.policy.declares.includes(category)).length
      : 0,
  }
}

/**
 * Everything that a condition can look at, with the derived properties:
 * field and access `personal`, `sensitive`, field also `pageTitle`; transmission `party`, `purpose`, `operator`, `host`, `place`, `categories`,
 * `personal`, `sensitive`; item additionally what its transmission is (`transmission` is the id); record and storage
 * `categories`, storage `clearCategories`; consent `coversCount`; prompt `buttonCount`, `roles`, `refusable` (also by a plain path),
 * `refuseArea`, `refuseContrast`; button additionally what its prompt is, `text` being its own, and `plainPath` (it leads past what is asked); field, access, prompt and
 * wall `forced` (what a refusal test showed); policy `words` (its characters); element `level`, `negative`, only where a policy was
 * read; and the visit's own.
 */
export const collectFacts = (draft: Draft, sources: FactSources): Facts => {
  const forced = forcedBy(draft)
  const titles = new Map(draft.pages.map(({ id, title }) => [id, title]))
  const bands = new Set(draft.fields.filter(isAgeBand).map(({ id }) => id))
  const transmissions = draft.transmissions.map((one) => {
    const { host, site, party, operator, purpose } = one.recipient
    const place = sources.entryOf(host)?.place ?? null
    return { one, recipient: { host, site, party, operator, purpose, place } }
  })
  return {
    page: factsOf(draft.pages),
    field: factsOf(draft.fields, (field) => ({
      ...about(field.category),
      forced: forced(field.id),
      pageTitle: titles.get(field.page) ?? '',
    })),
    access: factsOf(draft.accesses, (access) => ({ ...about(access.category), forced: forced(access.id) })),
    transmission: transmissions.map(({ one, recipient }) => ({
      id: one.id,
      properties: {
        ...one,
        ...recipient,
        recipient: one.recipient,
        categories: categoriesOf(one.items),
        personal: one.items.some((item) => isPersonal(item.category)),
        sensitive: one.items.some((item) => isSensitive(item.category)),
      },
    })),
    item: transmissions.flatMap(({ one, recipient }) =>
      one.items.map((item) => ({
        id: one.id,
        properties: {
          ...recipient,
          ...item,
          ...about(item.category),
          ...(item.field !== undefined && bands.has(item.field) && { sensitive: false }),
          transmission: one.id,
          page: one.page,
          at: one.at,
          url: one.url,
          method: one.method,
          timing: one.timing,
          secure: one.secure,
          channel: one.channel,
          seenBy: one.seenBy,
        },
      })),
    ),
    record: factsOf(draft.records, (record) => ({ categories: categoriesOf(record.items) })),
    storage: factsOf(draft.storage, (write) => ({
      categories: categoriesOf(write.items),
      clearCategories: categoriesOf(write.items.filter((item) => item.encoding.length === 0)),
    })),
    consent: factsOf(draft.consent, (consent) => ({ coversCount: mattersOf(consent).size })),
    prompt: factsOf(draft.prompts, (prompt) => ({ ...promptFacts(prompt), forced: forced(prompt.id) })),
    button: draft.prompts.flatMap(({ buttons, ...prompt }) =>
      buttons.map((button) => ({
        id: prompt.id,
        properties: {
          ...prompt,
          ...promptFacts({ ...prompt, buttons }),
          ...button,
          plainPath: isPlainPath(button.text),
        },
      })),
    ),
    // A way past a wall makes it none.
    wall: factsOf(draft.walls, (wall) => ({
      forced: forced(wall.id) ?? (draft.refusal?.outcome === 'goes_on' ? false : null),
    })),
    policy: [
      {
        id: 'policy',
        properties: { chineseShare: null, ...draft.policy, words: draft.policy.characters },
      },
    ],
    element: draft.policy.found
      ? sources.policyElements
          .filter((test) => test.id in draft.policy.elements)
          .map((test) => ({
            id: 'policy',
            properties: {
              id: test.id,
              present: draft.policy.elements[test.id]?.present ?? false,
              quote: draft.policy.elements[test.id]?.quote ?? null,
              level: test.level,
              negative: test.negative ?? false,
            },
          }))
      : [],
    visit: [{ id: null, properties: visitFacts(draft) }],
  }
}
