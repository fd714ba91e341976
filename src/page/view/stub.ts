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

/** A method that takes options with callbacks, as the platforms' scripts have it, and tells all that want to hear. */
export const cancelling =
  (resultOf: (name: string) => object, ways: readonly string[]) =>
  (name: string) =>
  (options?: Options, callback?: unknown): void => {
    const result = resultOf(name)
    for (const way of ways) later(options?.[way], result)
    later(callback ?? (typeof options === 'function' ? options : undefined), result)
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
