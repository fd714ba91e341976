import type { Page, Response } from 'playwright-core'
import type { Inspection, ScenarioId } from '../core/model/inspection'
import type { Emulated } from '../messages/emulation'
import { TookTooLong, within } from './deadline'
import type { Inspector } from './inspector'
import { needsOpening, openPolicy } from './open-policy'
import { PageFailure, type PageResult } from './page-result'
import { toPageUrl } from './page-url'
import type { RefusalPicture } from './refuse/refuse'
import { UnseenPage } from './unseen-page'

export interface VisitOptions {
  /** Milliseconds. */
  settle: number
  /** Milliseconds that the page may take to load. */
  timeout: number
  scenario: ScenarioId | null
  /** Whether a picture is wanted. */
  screenshot: boolean
  /** Words of the code's poster. */
  poster?: string | null
  /** As which app's browser. */
  emulate?: Emulated | null
  /** Makes the refusal test; with `order` it lets the order out. */
  refuse?: boolean
  order?: boolean
}

/** Reading and judging come on top of loading and settling. */
const SETTLE_LIMIT = 20_000
const READING_LIMIT = 60_000
const REFUSAL_LIMIT = 300_000

const NETWORK_ERROR = /net::(ERR_\w+)/

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError'

const failureOf = (error: unknown, timeout: number): PageFailure => {
  if (error instanceof PageFailure) return error
  if (error instanceof UnseenPage) return new PageFailure('unseen', error.message)
  const text = error instanceof Error ? error.message : String(error)
  const network = NETWORK_ERROR.exec(text)?.[1]
  if (/Download is starting/.test(text)) return new PageFailure('not_html', 'this is a file to download, not a page')
  if (network === 'ERR_TIMED_OUT' || network === 'ERR_CONNECTION_TIMED_OUT')
    return new PageFailure('timed_out', 'the server did not answer')
  if (network) return new PageFailure('unreachable', `the page cannot be reached (${network})`)
  if (error instanceof TookTooLong) return new PageFailure('timed_out', error.message)
  if (isTimeout(error)) return new PageFailure('timed_out', `the page did not load within ${timeout} ms`)
  if (/crashed/i.test(text)) return new PageFailure('crashed', 'the page crashed')
  return new PageFailure('browser', text.split('\n')[0] ?? text)
}

const checkAnswer = (response: Response | null): void => {
  if (!response) return
  const type = response.headers()['content-type'] ?? ''
  if (response.status() >= 400)
    throw new PageFailure('http_error', `the server answered ${response.status()}: this is not the page that was meant`)
  // Without a type the browser decides by the content, and shows it as a page where it is one.
  if (type !== '' && !/\b(?:x?html)\b/i.test(type))
    throw new PageFailure('not_html', `this is ${type.split(';')[0]}, not a page`)
}

interface Read {
  inspection: Inspection
  steps: RefusalPicture[]
}

const read = async (
  inspector: Inspector,
  page: Page,
  options: VisitOptions,
  limit = SETTLE_LIMIT,
): Promise<Inspection> => {
  const inspection = await inspector.inspect(page, { settle: options.settle, limit })
  const { scenario, poster = null } = options
  if (scenario === null && poster === null) return inspection
  return inspector.choose(page, { ...(scenario ? { scenario } : {}), ...(poster ? { poster } : {}) })
}

const test = async (inspector: Inspector, page: Page, options: VisitOptions): Promise<Read> => {
  const { inspection, pictures } = await inspector.refuse(page, {
    mayOrder: options.order ?? false,
    pictures: options.screenshot,
  })
  return { inspection, steps: pictures }
}

/** False where the page has begun and does not end in time: one script that never answers holds a form up that a person can see and fill in. */
const open = async (page: Page, url: string, timeout: number): Promise<boolean> => {
  const started = Date.now()
  checkAnswer(await page.goto(url, { waitUntil: 'commit', timeout }))
  try {
    await page.waitForLoadState('domcontentloaded', { timeout: Math.max(1, timeout - (Date.now() - started)) })
    return true
  } catch (error) {
    if (isTimeout(error)) return false
    throw error
  }
}

const load = async (
  inspector: Inspector,
  page: Page,
  url: string,
  options: VisitOptions,
): Promise<Read & { isWhole: boolean }> => {
  const isWhole = await open(page, url, options.timeout)
  // It had its time: what still comes is not waited for.
  const limit = isWhole ? SETTLE_LIMIT : Math.max(options.settle, 1)
  const inspection = await within(read(inspector, page, options, limit), limit + READING_LIMIT, 'reading the page')
  return options.refuse
    ? { ...(await within(test(inspector, page, options), REFUSAL_LIMIT, 'the refusal test')), isWhole }
    : { inspection, steps: [], isWhole }
}

/** The document after the policy was opened, where only the page itself can show it; the same document otherwise. */
const withPolicy = async (
  inspector: Inspector,
  page: Page,
  inspection: Inspection,
  options: VisitOptions,
): Promise<Inspection> => {
  // Where a person refuses, the steps end where the service stopped.
  if (options.refuse || !needsOpening(inspection) || !(await openPolicy(page, inspection))) return inspection
  return within(read(inspector, page, options), SETTLE_LIMIT + READING_LIMIT, 'reading the policy')
}

/**
 * Opens one address and gives its document. Never throws: whatever goes wrong is the result, so that the other pages of
 * a run are still inspected.
 */
export const visitPage = async (
  given: string,
  openInspector: () => Promise<Inspector>,
  options: VisitOptions,
  /** Called once the page has been inspected; it stays open until this ends. */
  onInspected: (page: Page, result: PageResult) => Promise<unknown> = async () => {},
): Promise<PageResult> => {
  let inspector: Inspector | null = null
  try {
    const url = toPageUrl(given)
    inspector = await openInspector()
    if (options.emulate) await inspector.emulate(url, options.emulate)
    const page = await inspector.newPage()
    const crashed = new Promise<never>((_, fail) => {
      page.once('crash', () => fail(new PageFailure('crashed', 'the page crashed')))
      page.once('close', () => fail(new PageFailure('browser', 'the browser was closed')))
    })
    crashed.catch(() => {})
    const loaded = await Promise.race([load(inspector, page, url, options), crashed])
    const picture = options.screenshot ? await inspector.screenshot(page).catch(() => null) : null
    const inspection = await Promise.race([withPolicy(inspector, page, loaded.inspection, options), crashed])
    const { steps, isWhole } = loaded
    const result: PageResult = { ok: true, url: given, inspection, screenshot: picture, steps, isWhole }
    await onInspected(page, result)
    return result
  } catch (error) {
    const { code, message } = failureOf(error, options.timeout)
    return { ok: false, url: given, failure: { code, message } }
  } finally {
    await inspector?.close()
  }
}
