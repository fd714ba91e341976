import type { Page } from 'playwright-core'
import { printable } from '../exporters/printable'
import { exporter as summary } from '../exporters/summary-table'
import { runBatch } from './batch'
import { findBrowser } from './browser'
import { EXIT, exitStatusOf } from './exit-status'
import { findExtension } from './extension-folder'
import { type Inspector, openInspector } from './inspector'
import { languageFor, textsFor } from './languages'
import type { InspectOptions } from './options'
import { tellWritten, writeInspection } from './output'
import type { PageResult } from './page-result'
import type { Streams } from './streams'
import { readText } from './text-file'
import { parseUrlList } from './url-list'
import { UsageError } from './usage-error'
import { visitPage } from './visit-page'

/** What the command works with; tests hand in others. */
export interface Tools {
  open: typeof openInspector
  /** Throws where no page at all could be inspected on this machine. */
  check(): void
}

const TOOLS: Tools = {
  open: openInspector,
  check: () => {
    findBrowser()
    findExtension()
  },
}

const listed = async (list: string | null, { input }: Streams): Promise<string[]> =>
  list === null ? [] : parseUrlList(await readText(list, input, `--list ${list}`))

const untilClosed = async (page: Page): Promise<void> => {
  await page.waitForEvent('close', { timeout: 0 })
}

/** Inspects the pages that were asked for and answers with the exit status. `signal` ends the run; what is finished is kept. */
export const inspectCommand = async (
  options: InspectOptions,
  streams: Streams,
  signal: AbortSignal,
  { open, check }: Tools = TOOLS,
): Promise<number> => {
  const urls = [...options.urls, ...(await listed(options.list, streams))]
  if (urls.length === 0) throw new UsageError(`--list ${options.list}: it names no page`)
  const texts = textsFor(languageFor(options.locale))
  try {
    check()
  } catch (error) {
    streams.err(`${error instanceof Error ? error.message : error}\n`)
    return EXIT.notInspected
  }

  const running = new Set<Inspector>()
  const openOne = async (): Promise<Inspector> => {
    const inspector = await open({
      headless: !options.headed,
      ...(options.locale ? { locale: options.locale } : {}),
      ...(options.device ? { device: options.device } : {}),
      ...(options.refuse ? { denyPermissions: true } : {}),
    })
    const close = () => inspector.close().finally(() => running.delete(inspector))
    running.add(inspector)
    if (signal.aborted) await close()
    return { ...inspector, close }
  }
  const told = new Set<PageResult>()
  let unwritten = false
  const write = (out: string, { url, inspection, screenshot, steps }: PageResult & { ok: true }): void => {
    try {
      const lines = tellWritten(writeInspection(out, inspection, screenshot, texts, steps))
      if (options.json) streams.err(`${url}\n${lines}\n`)
      else streams.out(`${lines}\n\n`)
    } catch (error) {
      unwritten = true
      streams.err(`✘ ${url}: nothing could be written to ${out}: ${error}\n`)
    }
  }
  const tell = (result: PageResult): void => {
    if (told.has(result)) return
    told.add(result)
    if (!result.ok) {
      streams.err(printable(`✘ ${result.url}: ${result.failure.message}\n`))
      return
    }
    const { inspection, isWhole = true } = result
    if (!isWhole)
      streams.err(
        printable(
          `${result.url}: not loaded to its end within ${options.timeout} ms; what had come until then was inspected\n`,
        ),
      )
    streams.out(options.json ? `${JSON.stringify(inspection)}\n` : printable(`${summary.render(inspection, texts)}\n`))
    if (options.out !== null) write(options.out, result)
  }
  const visit = { ...options, screenshot: options.out !== null }
  const inspectOne = (url: string): Promise<PageResult> => {
    if (!options.json) streams.err(`Inspecting ${url}\n`)
    return visitPage(url, openOne, visit, async (page, result) => {
      if (!options.keepOpen) return
      tell(result)
      streams.err('The window stays open until you close it.\n')
      await untilClosed(page)
    })
  }
  const results = await runBatch(urls, inspectOne, { concurrency: options.concurrency, signal, onResult: tell })
  await Promise.all([...running].map((inspector) => inspector.close()))
  if (signal.aborted) return EXIT.interrupted
  return unwritten ? EXIT.notInspected : exitStatusOf(results, options.failOn)
}
