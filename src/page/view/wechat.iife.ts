import bridge from '../../bridges/wechat.json'
import { sayAgent } from './agent'
import { announce, cancelling, door, offer } from './stub'

/** Asked before anything else, and hands over nothing: without a yes the platform's script lets the page ask nothing. */
const HANDSHAKES = ['preVerifyJSAPI', 'checkJsApi']

const resultOf = (name: string) => {
  const message = `${name}:${HANDSHAKES.includes(name) ? 'ok' : 'cancel'}`
  return { errMsg: message, err_msg: message }
}
const method = cancelling(resultOf, ['cancel', 'complete'])
const soon = (callback?: () => void): void => void (callback && setTimeout(callback))

sayAgent('wechat')
offer('WeixinJSBridge', { invoke: door(resultOf), call: door(resultOf), on: () => undefined, log: () => undefined })
// Without `jWeixin` beside it: the platform's own script takes that for itself and makes its own.
offer('wx', {
  ...Object.fromEntries(Object.keys(bridge.calls).map((name) => [name, method(name)])),
  config: () => undefined,
  ready: soon,
  error: () => undefined,
  checkJsApi: (options?: { success?: (result: object) => void }) =>
    soon(() => options?.success?.(resultOf('checkJsApi'))),
  chooseWXPay: method('chooseWXPay'),
})
announce('WeixinJSBridgeReady')
