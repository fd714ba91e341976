import { follow, overhear, tellAccess } from './access'
import { attempt } from './attempt'
import {
  getOwnPropertyDescriptor,
  getterOf,
  listen,
  NativeWeakMap,
  ownKeys,
  pageDocument,
  pageWindow,
  recall,
  remember,
  stringify,
} from './captured'
import { peek, plainOf } from './peek'
import { wrapMethod } from './wrap'

/** Where platforms put what they offer a page. What each call hands over is data of the background's. */
const NAMES = [
  'wx',
  'jWeixin',
  'WeixinJSBridge',
  'my',
  'ap',
  'AlipayJSBridge',
  'dd',
  'tt',
  'ToutiaoJSBridge',
  'KNB',
  'upsdk',
  'plus',
]
const MAX_DEPTH = 2
const MAX_RESULT = 4000
/** What a call hands over, the background knows. */
const BRIDGE = 'bridge'

/** Functions that stand in another's place already. */
const wrapped = new NativeWeakMap<object, true>()
const nodeName = getterOf<string>(Node.prototype, 'nodeName')
const targetOf = getterOf<unknown>(Event.prototype, 'target')

const hear = (path: string, args: readonly unknown[], native: (given: unknown[]) => unknown): unknown => {
  const [first] = args
  // `invoke('editAddress', …)`: a bridge's own way to say which.
  const settle = tellAccess(typeof first === 'string' ? `${path}.${first}` : path, BRIDGE)
  const heard = (result: unknown) => {
    const text = stringify(plainOf(result))
    settle('granted', text && text.length < MAX_RESULT ? [text] : [])
  }
  const given = [...args]
  for (let i = 0; i < given.length; i++) {
    const options = given[i] as Record<string, unknown>
    given[i] = overhear(options, heard)
    for (const name of ['success', 'onSuccess'])
      if (typeof peek(options, name) === 'function') given[i] = { ...options, [name]: overhear(options[name], heard) }
  }
  const answer = native(given)
  return attempt(() => follow(answer, heard, () => settle('denied'))) ?? answer
}

const watch = (object: object, path: string, depth: number): void => {
  const names = ownKeys(object)
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string
    const read = () => getOwnPropertyDescriptor(object, name)?.value
    const value = read()
    const inner = `${path}.${name}`
    if (typeof value === 'object' && value && depth < MAX_DEPTH) watch(value, inner, depth + 1)
    if (typeof value !== 'function' || recall(wrapped, value)) continue
    wrapMethod(object, name, (self, args, native) => hear(inner, args, (given) => native(self, given)))
    remember(wrapped, read(), true)
  }
}

const look = (): void => {
  for (const name of NAMES)
    attempt(() => {
      const object = getOwnPropertyDescriptor(pageWindow, name)?.value
      if (typeof object === 'object') watch(object, name, 0)
    })
}

/**
 * What the app around a page, or its platform's script, hands the page. A page asks by `typeof wx` whether it is inside
 * such an app, so no name may exist before its owner makes it: we look at the moments after which it can be called.
 */
export const hookBridges = (): void => {
  look()
  listen(pageDocument, 'load', (event) => attempt(() => nodeName?.(targetOf?.(event)) === 'SCRIPT' && look()), true)
  for (const type of ['DOMContentLoaded', 'WeixinJSBridgeReady', 'AlipayJSBridgeReady', 'pointerdown', 'click'])
    listen(pageDocument, type, look, true)
}
