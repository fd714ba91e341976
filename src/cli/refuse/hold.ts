import type { Page, Request, Route } from 'playwright-core'
import type { HeldBack, RefusalHold } from '../../core/model/refusal'

/** What is counted and reported in passing, and is no order. */
const TELEMETRY = /track|collect|report|log\b|logs?\/|event|beacon|stat|monitor|sensors|analytics/i

/** The last two labels, three under a public suffix of two: enough to tell a shop's hosts from another's. */
const ownerOf = (host: string): string => {
  const labels = host.split('.')
  const isDouble = /^(?:com|net|org|gov|edu|co|ac)$/.test(labels.at(-2) ?? '') && (labels.at(-1)?.length ?? 0) === 2
  return labels.slice(isDouble ? -3 : -2).join('.')
}

const isAt = (host: string, suffix: string): boolean => host === suffix || host.endsWith(`.${suffix}`)

/** Keeps payments and orders from leaving the browser. */
export interface Holding {
  /** From now on everything that the page itself would write is taken for the order. */
  expectOrder(): void
  /** What was held back since the last call. */
  take(): HeldBack[]
  end(): Promise<void>
}

/**
 * Starts holding back what a page sends: requests to payment services, orders, and leaving for another site.
 * @param mayOrder lets orders out; payments never
 */
export const holdBack = async (page: Page, hold: RefusalHold, mayOrder: boolean): Promise<Holding> => {
  const [order, read] = [new RegExp(hold.orderPath, 'i'), new RegExp(hold.readPath, 'i')]
  const home = ownerOf(new URL(page.url()).hostname)
  let isFinal = false
  let kept: HeldBack[] = []

  const reasonOf = (request: Request): HeldBack['reason'] | null => {
    const { hostname, pathname, protocol } = new URL(request.url())
    if (hold.paymentHosts.some((suffix) => isAt(hostname, suffix))) return 'payment'
    if (request.isNavigationRequest() && request.frame() === page.mainFrame())
      if (/^https?:$/.test(protocol) && ownerOf(hostname) !== home) return 'elsewhere'
    if (mayOrder || /^(?:GET|HEAD|OPTIONS)$/.test(request.method())) return null
    if (read.test(pathname)) return null
    if (order.test(pathname)) return 'order'
    return isFinal && ownerOf(hostname) === home && !TELEMETRY.test(pathname) ? 'order' : null
  }
  const decide = async (route: Route, request: Request): Promise<void> => {
    const reason = reasonOf(request)
    if (reason === null) return route.fallback()
    const { origin, pathname } = new URL(request.url())
    kept.push({ reason, method: request.method(), url: origin + pathname })
    // A page whose own navigation is merely aborted stays as it is.
    return route.abort('aborted')
  }
  await page.route('**/*', decide)
  return {
    expectOrder: () => {
      isFinal = true
    },
    take: () => {
      const taken = kept
      kept = []
      return taken
    },
    end: () => page.unroute('**/*', decide),
  }
}
