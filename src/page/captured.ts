/**
 * Natives as they are before the page's first script. Hooks call these and never the live ones: a page may have replaced
 * those, to see us or to feed us. Instance methods are turned into functions that take `this` first.
 */
export const { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys, setPrototypeOf } =
  Reflect

type Method<T, A extends unknown[], R> = (this: T, ...args: A) => R

const uncurry =
  <T, A extends unknown[], R>(method: Method<T, A, R>) =>
  (self: T, ...args: A): R =>
    apply(method as never, self, args) as R

/** The getter behind a property, for objects whose own property a page may have put in front of it; undefined where the API is absent. */
export const getterOf = <R>(owner: object | undefined, name: string): ((self: unknown) => R) | undefined => {
  const get = owner && getOwnPropertyDescriptor(owner, name)?.get
  return get && ((self) => apply(get, self, []) as R)
}

export const NativeProxy = Proxy
export const NativeWeakMap = WeakMap
export const now = Date.now
export const stringify = JSON.stringify
export const isView = ArrayBuffer.isView
export const fromCharCode = String.fromCharCode
export const toBase64 = btoa
export const isArray = Array.isArray

export const floor = Math.floor

export const upper = uncurry(String.prototype.toUpperCase)
export const lower = uncurry(String.prototype.toLowerCase)
export const indexOf = uncurry(String.prototype.indexOf)
export const slice = uncurry(String.prototype.slice as Method<string, [number, number?], string>)
export const push = uncurry(Array.prototype.push as Method<unknown[], unknown[], number>)
export const splice = uncurry(Array.prototype.splice as Method<unknown[], [number, number], unknown[]>)

const map = WeakMap.prototype as WeakMap<object, unknown>
export const recall = uncurry(map.get) as <V>(from: WeakMap<object, V>, key: object) => V | undefined
export const remember = uncurry(map.set) as unknown as <V>(into: WeakMap<object, V>, key: object, value: V) => void

export const chain = uncurry(Promise.prototype.then as Method<Promise<unknown>, unknown[], Promise<unknown>>)

export const listen = uncurry(
  EventTarget.prototype.addEventListener as Method<
    EventTarget,
    [string, (event: Event) => void, (boolean | AddEventListenerOptions)?],
    void
  >,
)
export const dispatch = uncurry(EventTarget.prototype.dispatchEvent)

export const decoder = new TextDecoder('utf-8', { fatal: true })
export const decode = uncurry(TextDecoder.prototype.decode as Method<TextDecoder, [AllowSharedBufferSource], string>)
const encoder = new TextEncoder()
const encode = uncurry(TextEncoder.prototype.encode as Method<TextEncoder, [string], Uint8Array<ArrayBuffer>>)
const typedArray = getPrototypeOf(Uint8Array.prototype) as object
const lengthOf = getterOf<number>(typedArray, 'byteLength') as (view: unknown) => number

/** A text as UTF-8. */
export const utf8 = (text: string) => encode(encoder, text)
/** Bytes of a text as UTF-8. */
export const utf8Length = (text: string): number => lengthOf(utf8(text))

export const pageWindow = window
export const pageDocument = document
