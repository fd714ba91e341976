import type { AccessOutcome } from '../core/model/inspection'

/** WeChat's bridge says `getLocation:cancel`, `editAddress:fail`; Alipay's a number in `error`, 11 for the person's own "cancel". */
const CANCELLED = /:\s*(?:fail[ _:]*)?(?:user[ _]?)?cancel/i
const REFUSED = /:\s*(?:fail|deny|denied|access_denied)/i
const ALIPAY_CANCEL = 11

interface BridgeResult {
  errMsg?: unknown
  err_msg?: unknown
  error?: unknown
}

/** How a call of a bridge ended by its answer, JSON: given unless it says otherwise. */
export const bridgeOutcome = (answer: string): AccessOutcome => {
  let result: BridgeResult | null
  try {
    result = JSON.parse(answer)
  } catch {
    return 'granted'
  }
  const said = String(result?.errMsg ?? result?.err_msg ?? '')
  const error = Number(result?.error)
  if (CANCELLED.test(said) || error === ALIPAY_CANCEL) return 'dismissed'
  return REFUSED.test(said) || error > 0 ? 'denied' : 'granted'
}
