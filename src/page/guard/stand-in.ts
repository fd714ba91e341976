import { apply, defineProperty, getOwnPropertyDescriptor, NativeProxy } from '../captured'

type Call = (self: unknown, args: readonly unknown[]) => unknown

/** Puts `call` in a method's place, behind a Proxy that looks like it; `native` is what stood there. Nothing where the API is absent. */
export const standIn = (
  owner: object | undefined,
  name: string,
  call: (self: unknown, args: readonly unknown[], native: Call) => unknown,
): void => {
  const descriptor = owner && getOwnPropertyDescriptor(owner, name)
  const target = descriptor?.value
  if (!descriptor?.configurable || typeof target !== 'function') return
  const native: Call = (self, args) => apply(target, self, args as unknown[])
  descriptor.value = new NativeProxy(target, { apply: (_target, self, args: unknown[]) => call(self, args, native) })
  defineProperty(owner as object, name, descriptor)
}
