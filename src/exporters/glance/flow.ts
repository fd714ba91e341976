import { type CategoryId, isPersonal } from '../../core/model/categories'
import type { Inspection, RecipientPurpose, Transmission } from '../../core/model/inspection'

/** One receiver of data: the shop itself, or one third party. */
export interface Branch {
  /** `own`, or the third party's registrable domain. */
  key: string
  /** The one host that received, or the domain where there were several. */
  name: string
  party: 'first' | 'third'
  operator: string | null
  purpose: RecipientPurpose
  /** Leaf values received. */
  leaves: number
  categories: CategoryId[]
  /** Something that the person typed or granted went there before they submitted anything. */
  early: boolean
  /** Data about the person went there after they had refused something, or while the page was not to be seen. */
  afterRefusal: boolean
  hidden: boolean
  /** Transmissions whose content could not be read. */
  opaque: number
  insecure: boolean
}

export interface Flow {
  /** The shop first, then third parties by what they received. */
  branches: Branch[]
  /** Third parties that only served files. */
  filesOnly: number
}

const carriesData = (transmission: Transmission): boolean =>
  transmission.leaves > 0 || transmission.items.length > 0 || transmission.opaque !== null

/** True where what a person typed or granted left before they submitted. */
export const isEarly = (transmission: Transmission): boolean =>
  (transmission.timing === 'on_load' || transmission.timing === 'before_submit') &&
  transmission.items.some((item) => item.source === 'typed' || item.source === 'granted')

const isAboutPerson = ({ items }: Transmission): boolean => items.some(({ category }) => isPersonal(category))

const branchOf = (key: string, transmissions: readonly Transmission[], site: string): Branch => {
  const hosts = new Set(transmissions.map(({ recipient }) => recipient.host))
  const [first] = transmissions
  const purposes = transmissions.map(({ recipient }) => recipient.purpose)
  return {
    key,
    name: key === 'own' ? site : hosts.size === 1 ? ([...hosts][0] ?? key) : key,
    party: first?.recipient.party ?? 'third',
    operator: transmissions.find(({ recipient }) => recipient.operator)?.recipient.operator ?? null,
    purpose: purposes.find((purpose) => purpose !== 'unknown') ?? 'unknown',
    leaves: transmissions.reduce((sum, transmission) => sum + transmission.leaves, 0),
    categories: [...new Set(transmissions.flatMap(({ items }) => items.map((item) => item.category)))].filter(
      isPersonal,
    ),
    early: transmissions.some(isEarly),
    afterRefusal: transmissions.some((transmission) => transmission.afterRefusal && isAboutPerson(transmission)),
    hidden: transmissions.some((transmission) => transmission.hidden && isAboutPerson(transmission)),
    opaque: transmissions.filter((transmission) => transmission.opaque !== null).length,
    insecure: transmissions.some((transmission) => !transmission.secure && transmission.items.length > 0),
  }
}

/** Where the page's data went, from the document's transmissions. */
export const flowOf = (inspection: Inspection): Flow => {
  const groups = new Map<string, Transmission[]>()
  for (const transmission of inspection.transmissions) {
    const { recipient } = transmission
    const key = recipient.party === 'first' ? 'own' : recipient.site
    const group = groups.get(key)
    if (group) group.push(transmission)
    else groups.set(key, [transmission])
  }
  const withData = [...groups].filter(([, transmissions]) => transmissions.some(carriesData))
  return {
    branches: withData
      .map(([key, transmissions]) => branchOf(key, transmissions.filter(carriesData), inspection.site))
      .sort((a, b) => Number(b.key === 'own') - Number(a.key === 'own') || b.leaves - a.leaves),
    filesOnly: [...groups.keys()].filter((key) => key !== 'own' && !withData.some(([known]) => known === key)).length,
  }
}
