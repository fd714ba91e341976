import { attempt } from './attempt'
import { apply, construct, defineProperty, getOwnPropertyDescriptor, NativeProxy } from './captured'
import { isOff } from './off'

type Call = (self: unknown, args: unknown[]) => unknown
/** A method, or what is called where a property is read or written. */
type Part = 'value' | 'get' | 'set'

/**
 * Puts a Proxy in a function's place: name, length and `this` stay the native's, and printing it says native code. Does
 * nothing where the API is absent. `around` gets a `native` to call; whatever it does, that is called exactly once with
 * what `around` gives it, or with the original arguments where `around` failed before.
 */
export const wrapMethod = (
  owner: object | undefined,
  name: string,
  around: (self: unknown, args: readonly unknown[], native: Call) => unknown,
  part: Part = 'value',
): void => {
  attempt(() => {
    const descriptor = owner && getOwnPropertyDescriptor(owner, name)
    const target = descriptor?.[part]
    if (!descriptor?.configurable || typeof target !== 'function') return
    descriptor[part] = new NativeProxy(target, {
      apply: (_target, self, args: unknown[]) => {
        let isCalled = false
        let isThrown = false
        let outcome: unknown
        const native: Call = (onto, given) => {
          isCalled = true
          try {
            outcome = apply(target, onto, given)
          } catch (error) {
            isThrown = true
            outcome = error
          }
          if (isThrown) throw outcome
          return outcome
        }
        try {
          const result = isOff || around(self, args, native)
          if (isCalled) return result
        } catch {
          if (isThrown) throw outcome
          if (isCalled) return outcome
        }
        return apply(target, self, args)
      },
    })
    defineProperty(owner as object, name, descriptor)
  })
}

/** Sees each call just before the native runs, with its own `this` and arguments, or with what `prepare` makes of them. */
export const watchMethod = (
  owner: object | undefined,
  name: string,
  before: (self: unknown, args: readonly unknown[]) => void,
  prepare: (args: readonly unknown[]) => readonly unknown[] = (args) => args,
  part?: Part,
): void =>
  wrapMethod(
    owner,
    name,
    (self, args, native) => {
      const given = prepare(args)
      attempt(() => before(self, given))
      return native(self, given as unknown[])
    },
    part,
  )

/**
 * Sees each object that a constructor of the window makes. `prototype.constructor` and the constructors that inherit from
 * it are led to the Proxy too, so that `x.constructor === X` and `Object.getPrototypeOf(Y) === X` stay true.
 */
export const watchConstructor = (
  owner: object,
  name: string,
  heirs: readonly object[],
  made: (object: object, args: readonly unknown[]) => void,
): void => {
  attempt(() => {
    const descriptor = getOwnPropertyDescriptor(owner, name)
    if (!descriptor?.configurable || typeof descriptor.value !== 'function') return
    const target = descriptor.value
    const proxy = new NativeProxy(target, {
      construct: (_target, args: unknown[], newTarget) => {
        const object = construct(target, args, newTarget === proxy ? target : newTarget) as object
        attempt(() => made(object, args))
        return object
      },
    })
    defineProperty(target.prototype, 'constructor', {
      ...getOwnPropertyDescriptor(target.prototype, 'constructor'),
      value: proxy,
    })
    for (let i = 0; i < heirs.length; i++) Reflect.setPrototypeOf(heirs[i] as object, proxy)
    defineProperty(owner, name, { ...descriptor, value: proxy })
  })
}
