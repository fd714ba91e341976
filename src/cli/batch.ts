import type { PageResult } from './page-result'

export interface BatchOptions {
  /** Pages at the same time. */
  concurrency: number
  /** Ends the run: what has begun is reported as interrupted, the rest is not begun. */
  signal?: AbortSignal
  /** Told each result in the order of the addresses, as soon as all before it are known. */
  onResult?(result: PageResult): void | Promise<void>
}

const interrupted = (url: string): PageResult => ({
  ok: false,
  url,
  failure: { code: 'interrupted', message: 'the run was interrupted' },
})

const untilAborted = (signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) resolve()
    else signal?.addEventListener('abort', () => resolve(), { once: true })
  })

/**
 * Inspects some addresses, a few at the same time; each has its result, whatever happens to the others.
 * @param inspectOne must not throw; where it does, the page is reported as failed
 */
export const runBatch = async (
  urls: readonly string[],
  inspectOne: (url: string) => Promise<PageResult>,
  { concurrency, signal, onResult }: BatchOptions,
): Promise<PageResult[]> => {
  const results = new Map<number, PageResult>()
  const stop = untilAborted(signal)
  let next = 0
  let told = 0
  let telling: Promise<void> = Promise.resolve()

  const tell = (): Promise<void> => {
    telling = telling.then(async () => {
      for (let result = results.get(told); result; result = results.get(told)) {
        told++
        await onResult?.(result)
      }
    })
    return telling
  }

  const work = async (url: string): Promise<PageResult> => {
    const attempt = inspectOne(url).catch(
      (error: unknown): PageResult => ({ ok: false, url, failure: { code: 'browser', message: String(error) } }),
    )
    return Promise.race([attempt, stop.then(() => interrupted(url))])
  }

  const worker = async (): Promise<void> => {
    while (next < urls.length) {
      const turn = next++
      const url = urls[turn] ?? ''
      results.set(turn, signal?.aborted ? interrupted(url) : await work(url))
      await tell()
    }
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, urls.length) }, worker))
  await telling
  return [...results.entries()].sort(([a], [b]) => a - b).map(([, result]) => result)
}
