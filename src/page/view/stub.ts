/**
 * What an app puts into a page for it to call: each call is answered "cancelled by the person", and hands over nothing.
 * The hooks, which are there before, tell of every call as of a real app's.
 */

type Callback = (result: unknown) => void
type Options = Record<string, unknown> | undefined

/** As late as an app would be: a page may not be ready for an answer before its call has returned. */
const later = (callback: unknown, result: unknown): void => {
  if (typeof callback === 'function') setTimeout(() => (callback as Callback)(result))
}

/** Answers that our promises were rejected with: the page need not know that there were any. */
const rejected = new WeakSet<object>()

/**
 * The hooks follow the promise that a call gives back, and so hear that it was cancelled whichever callback the page has. The
 * apps' own methods give none back, and a page must not find a rejection that nobody handles.
 */
const cancel = (result: object): Promise<never> => {
  rejected.add(result)
  return Promise.reject(result)
}

addEventListener('unhandledrejection', (event) => {
  if (typeof event.reason !== 'object' || event.reason === null || !rejected.has(event.reason)) return
  event.preventDefault()
  event.stopImmediatePropagation()
})

/** A method that takes options with callbacks, as the platforms' scripts have it, and tells all that want to hear. */
export const cancelling =
  (resultOf: (name: string) => object, ways: readonly string[]) =>
  (name: string) =>
  (options?: Options, callback?: unknown): Promise<never> => {
    const result = resultOf(name)
    for (const way of ways) later(options?.[way], result)
    later(callback ?? (typeof options === 'function' ? options : undefined), result)
    return cancel(result)
  }

/** A bridge's one door: `invoke('editAddress', options, callback)`. */
export const door =
  (resultOf: (name: string) => object) =>
  (name: unknown, options?: unknown, callback?: unknown): void =>
    later(typeof options === 'function' ? options : callback, resultOf(String(name)))

/** Puts an object under a name of the window, as an app would: to be found, and to be replaced by the platform's own script. */
export const offer = (name: string, object: object): void => {
  Object.defineProperty(window, name, { value: object, configurable: true, enumerable: true, writable: true })
}

/** Tells that the bridge is there: at once for our hooks, and for the page when it can hear. */
export const announce = (type: string): void => {
  const say = () => document.dispatchEvent(new Event(type))
  say()
  document.addEventListener('DOMContentLoaded', () => setTimeout(say), { once: true })
}
