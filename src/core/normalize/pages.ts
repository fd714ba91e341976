import type { Page } from '../model/inspection'
import type { Observation } from '../model/observation'
import { only, timestamp } from './timeline'
import { isSecureUrl, withoutFragment } from './url'

export interface PageIndex {
  pages: Page[]
  /** Id of the page on which something was seen. */
  pageOf(seen: { at: number; document: string }): string
  /** When the document of a page's id began, milliseconds. */
  beganAt(seen: { at: number; document: string }): number
  /** Documents that a page was seen in. */
  documentsOf(page: string): ReadonlySet<string>
}

/**
 * The pages of a visit: each address in each document once, an address opened again at once (a reload) is the same page.
 * What was seen before its document said its address belongs to the document's first page.
 */
export const readPages = (observations: readonly Observation[]): PageIndex => {
  const seen = only(observations, 'page')
  const pages: Page[] = []
  const byAddress = new Map<string, Page>()
  const steps = new Map<string, { at: number; page: Page }[]>()
  const documents = new Map<string, Set<string>>()
  const enter = (document: string, at: number, page: Page): void => {
    const list = steps.get(document)
    if (list === undefined) steps.set(document, [{ at, page }])
    else if (list.at(-1)?.page !== page) list.push({ at, page })
    const held = documents.get(page.id)
    if (held === undefined) documents.set(page.id, new Set([document]))
    else held.add(document)
  }
  for (const one of seen) {
    const address = `${one.document}\u0000${one.url}`
    const last = pages.at(-1)
    const known = byAddress.get(address) ?? (last?.url === one.url ? last : undefined)
    const page = known ?? {
      id: `p${pages.length + 1}`,
      url: one.url,
      title: one.title,
      at: timestamp(one.at),
      referrer: one.referrer,
      secure: one.secure,
    }
    if (known === undefined) pages.push(page)
    else if (known.title === '') known.title = one.title
    byAddress.set(address, page)
    enter(one.document, one.at, page)
  }
  // Facts may arrive without their page (a background that died); the frame's address then stands in for it.
  const first = observations.find((one) => one.frame !== '')
  if (pages.length === 0 && first !== undefined) {
    const page: Page = {
      id: 'p1',
      url: first.frame,
      title: '',
      at: timestamp(first.at),
      referrer: null,
      secure: isSecureUrl(withoutFragment(first.frame)),
    }
    pages.push(page)
    enter(first.document, first.at, page)
  }

  const inVisit = [...steps.values()].flat().sort((a, b) => a.at - b.at)
  const stepOf = ({ at, document }: { at: number; document: string }) => {
    const list = steps.get(document)
    return (
      list?.findLast((step) => step.at <= at) ?? list?.[0] ?? inVisit.findLast((step) => step.at <= at) ?? inVisit[0]
    )
  }
  return {
    pages,
    pageOf: (one) => stepOf(one)?.page.id ?? 'p1',
    beganAt: (one) => (steps.get(one.document)?.[0] ?? stepOf(one))?.at ?? one.at,
    documentsOf: (page) => documents.get(page) ?? new Set(),
  }
}
