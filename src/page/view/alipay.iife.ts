import bridge from '../../bridges/alipay.json'
import { sayAgent } from './agent'
import { announce, cancelling, door, offer } from './stub'

/** What Alipay's bridge gives for a call that the person has cancelled. */
const resultOf = () => ({ error: 11, errorMessage: '用户取消' })
const method = cancelling(resultOf, ['fail', 'complete'])
const methods = Object.fromEntries(Object.keys(bridge.calls).map((name) => [name, method(name)]))

sayAgent('alipay')
offer('AlipayJSBridge', { call: door(resultOf) })
offer('ap', { ...methods, tradePay: method('tradePay') })
offer('my', {
  ...methods,
  tradePay: method('tradePay'),
  getEnv: (callback: (env: object) => void) => callback({ miniprogram: false }),
})
announce('AlipayJSBridgeReady')
