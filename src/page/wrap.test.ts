import { describe, expect, it, vi } from 'vitest'

// The natives are captured from a window.
vi.stubGlobal('window', globalThis)
vi.stubGlobal('document', {})
const { watchConstructor, watchMethod, wrapMethod } = await import('./wrap')

const owner = () => ({
  add(this: { base: number }, a: number, b: number) {
    return this.base + a + b
  },
  base: 10,
})

describe('watchMethod', () => {
  it('keeps name, length, this, result and descriptor', () => {
    const one = owner()
    const before = Object.getOwnPropertyDescriptor(one, 'add')
    const seen: unknown[] = []
    watchMethod(one, 'add', (self, args) => seen.push(self, ...args))
    expect(one.add(1, 2)).toBe(13)
    expect(seen).toEqual([one, 1, 2])
    expect([one.add.name, one.add.length]).toEqual(['add', 2])
    const { value: _, ...after } = Object.getOwnPropertyDescriptor(one, 'add') as PropertyDescriptor
    const { value: __, ...old } = before as PropertyDescriptor
    expect(after).toEqual(old)
  })

  it('calls the native once and as it is, whatever happens in us', () => {
    const one = { go: vi.fn((text: string) => text) }
    watchMethod(one, 'go', () => {
      throw new Error('ours')
    })
    expect(one.go('x')).toBe('x')
    const native = vi.fn(() => 'y')
    const two = { go: native }
    wrapMethod(two, 'go', (self, args, call) => {
      call(self, args as unknown[])
      throw new Error('ours, later')
    })
    expect(two.go()).toBe('y')
    expect(native).toHaveBeenCalledTimes(1)
  })

  it('lets the native’s own errors through untouched', () => {
    const error = new RangeError('theirs')
    const one = {
      go: vi.fn(() => {
        throw error
      }),
    }
    const { go } = one
    watchMethod(one, 'go', () => {})
    expect(() => one.go()).toThrow(error)
    expect(go).toHaveBeenCalledTimes(1)
  })

  it('does nothing where the interface is absent', () => {
    const one: Record<string, unknown> = { text: 'x' }
    watchMethod(one, 'absent', () => {})
    watchMethod(one, 'text', () => {})
    watchMethod(undefined, 'go', () => {})
    expect(one).toEqual({ text: 'x' })
  })
})

describe('watchConstructor', () => {
  it('keeps constructors, heirs and instances as they were', () => {
    class Thing {
      constructor(readonly parts: string[] = []) {}
    }
    class Heir extends Thing {}
    const world: { Thing: typeof Thing } = { Thing }
    const made: unknown[] = []
    watchConstructor(world, 'Thing', [Heir], (object, args) => made.push(object, args[0]))
    const thing = new world.Thing(['a'])
    expect(made).toEqual([thing, ['a']])
    expect(thing).toBeInstanceOf(world.Thing)
    expect(thing.constructor).toBe(world.Thing)
    expect(Object.getPrototypeOf(Heir)).toBe(world.Thing)
    expect(new Heir()).toBeInstanceOf(world.Thing)
    class Later extends world.Thing {}
    expect(new Later()).toBeInstanceOf(Later)
    expect(() => (world.Thing as unknown as () => void)()).toThrow(TypeError)
  })
})
