import { addressOf, withText } from './address'
import { tellSending } from './sent'
import { watchMethod } from './wrap'

/** Beacons, most of them sent as a page is left. */
export const hookBeacon = (): void =>
  watchMethod(
    Navigator.prototype,
    'sendBeacon',
    (_self, [target, body]) => {
      const url = addressOf(target)
      if (url !== undefined) tellSending({ channel: 'beacon', method: 'POST', url }, body)
    },
    (args) => withText(args, 0),
  )
