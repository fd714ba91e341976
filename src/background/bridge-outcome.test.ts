import { expect, it } from 'vitest'
import { bridgeOutcome } from './bridge-outcome'

it.each([
  ['{"errMsg":"getLocation:ok","latitude":31.2}', 'granted'],
  ['{"err_msg":"editAddress:cancel"}', 'dismissed'],
  ['{"errMsg":"chooseImage:fail auth deny"}', 'denied'],
  ['{"err_msg":"get_brand_wcpay_request:user_cancel"}', 'dismissed'],
  ['{"errMsg":"chooseImage:fail cancel"}', 'dismissed'],
  ['{"error":11,"errorMessage":"cancelled"}', 'dismissed'],
  ['{"error":2001}', 'denied'],
  ['{"authCode":"a"}', 'granted'],
  ['null', 'granted'],
  ['not JSON', 'granted'],
] as const)('%s is %s', (answer, outcome) => expect(bridgeOutcome(answer)).toBe(outcome))
