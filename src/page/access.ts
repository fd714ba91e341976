import { attempt } from './attempt'
import { apply, chain, getterOf, NativeProxy, now } from './captured'
import { newKey, tell } from './channel'
import { wrapMethod } from './wrap'

const activation = getterOf<{ isActive: boolean }>(Navigator.prototype, 'userActivation')
const isActive = activation && getterOf<boolean>(Object.getPrototypeOf(activation(navigator)), 'isActive')
const pageNavigator = navigator

const hasGesture = (): boolean => attempt(() => isActive?.(activation?.(pageNavigator))) ?? false

export type Settle = (outcome: string, granted?: string[]) => void

/** Tells that the page asks for something, and gives the function by which its outcome follows. */
export const tellAccess = (api: string, category: string): Settle => {
  const key = newKey()
  const userGesture = hasGesture()
  const say: Settle = (outcome, granted) => {
    tell({
      type: 'access',
      key,
      at: now(),
      api,
      category,
      userGesture,
      outcome,
      ...(granted?.length ? { granted } : {}),
    })
  }
  say('pending')
  return say
}

const errorName = (error: unknown): string => `${(error as Error)?.name}`

/** What a rejected promise says about a permission. */
export const outcomeOf = (error: unknown): string => {
  switch (errorName(error)) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied'
    case 'AbortError':
      return 'dismissed'
    case 'NotFoundError':
    case 'NotSupportedError':
    case 'OverconstrainedError':
    case 'NotReadableError':
      return 'unavailable'
    default:
      return 'error'
  }
}

/**
 * Follows a promise and gives the page one that ends alike. The page must get the follower and not the native's own: a
 * handler of ours on that would mark its rejection as handled, and the page's `unhandledrejection` would never come.
 */
export const follow = (promise: unknown, fulfilled: (value: unknown) => void, rejected: (error: unknown) => void) =>
  chain(
    promise as Promise<unknown>,
    (value: unknown) => {
      attempt(() => fulfilled(value))
      return value
    },
    (error: unknown) => {
      attempt(() => rejected(error))
      throw error
    },
  )

/** Hooks a method that asks by a promise; `heard` says the outcome, and what the page was given, from what it resolves to. */
export const hookAsking = (
  owner: object | undefined,
  name: string,
  api: string,
  category: string,
  heard: (value: unknown) => [outcome: string, granted?: string[]] = () => ['granted'],
): void =>
  wrapMethod(owner, name, (self, args, native) => {
    const settle = tellAccess(api, category)
    return follow(
      native(self, args as unknown[]),
      (value) => settle(...heard(value)),
      (error) => settle(outcomeOf(error)),
    )
  })

/** The page's callback with a look at what it is given; the callback itself where it is not one (the native then complains). */
export const overhear = (callback: unknown, heard: (value: unknown) => void): unknown =>
  typeof callback === 'function'
    ? new NativeProxy(callback, {
        apply: (target, self, args: unknown[]) => {
          attempt(() => heard(args[0]))
          return apply(target as never, self, args)
        },
      })
    : callback
