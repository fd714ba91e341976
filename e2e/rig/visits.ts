import type { Case } from './cases'

/** Cases that one page makes, one press after the other. */
export interface Visit {
  /** The host of its page, without `.localhost`: the names of its cases. */
  name: string
  cases: readonly Case[]
}

/** How many cases share a visit: a page costs a browser more than all that is sent from it. */
const TOGETHER = 6

export const visitsOf = (cases: readonly Case[]): Visit[] => {
  const isSharing = ({ shares, opaque }: Case) => shares === true && !opaque
  const sharing = cases.filter(isSharing)
  const together = Array.from({ length: Math.ceil(sharing.length / TOGETHER) }, (_, at) =>
    sharing.slice(at * TOGETHER, (at + 1) * TOGETHER),
  )
  const alone = cases.filter((one) => !isSharing(one)).map((one) => [one])
  return [...together, ...alone].map((some) => ({ name: some.map(({ name }) => name).join('.'), cases: some }))
}

/** Whether an address is one that the case of this name sends to. */
export const isOf = (address: string, name: string): boolean =>
  new RegExp(`/(?:k|events)/${name}(?![\\w-])`).test(address)
