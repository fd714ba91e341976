import { attempt } from '../attempt'
import { defineProperty, getOwnPropertyDescriptor, getterOf } from '../captured'

const { deleteProperty } = Reflect
const NativeError = Error
/** A third of them are our own. */
const LINES = 30
/** Firefox has an accessor for it on the prototype, Chromium a property on each error. */
const stackOf = getterOf<string>(NativeError.prototype, 'stack') ?? ((error: unknown) => (error as Error).stack)

/** Puts a value where a page may have its own, in its place among the others; gives what puts that back, null where the page lets nobody. */
const borrow = (name: string, value: unknown): (() => void) | null => {
  const before = getOwnPropertyDescriptor(NativeError, name)
  if (!before && value === undefined) return () => undefined
  const { configurable = true, enumerable = true } = before ?? {}
  if (!defineProperty(NativeError, name, { configurable, enumerable, writable: true, value })) return null
  return () => void (before ? defineProperty(NativeError, name, before) : deleteProperty(NativeError, name))
}

/**
 * Who is at work now, as the engine writes it; empty where that cannot be had unseen. Chromium asks the page's own
 * `Error.prepareStackTrace`, which would see that somebody asks, and keeps as many lines as the page says.
 */
export const stackNow = (): string => {
  const giveBack = borrow('prepareStackTrace', undefined)
  if (!giveBack) return ''
  const giveBackLimit = borrow('stackTraceLimit', LINES)
  const stack = attempt(() => stackOf(new NativeError()))
  giveBackLimit?.()
  giveBack()
  return typeof stack === 'string' ? stack : ''
}
