import type { Guard } from '../../messages/page-channel'
import { standIn } from './stand-in'
import { decide } from './wire'

/** Two decimals of a degree are about a kilometre: the part of town, and no house. */
const COARSE = 100
const COARSE_METRES = 1500
/** Far from what browsers count their own watches by. */
const FIRST_WATCH = 900_000

type Heard = (position: unknown) => void
interface Place {
  latitude: number
  longitude: number
}

const shadow = (values: Record<string, unknown>): PropertyDescriptorMap =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, enumerable: true }]))

const positionAt = ({ latitude, longitude }: Place): unknown => {
  const nothing = { altitude: null, altitudeAccuracy: null, heading: null, speed: null }
  const coords = Object.create(
    GeolocationCoordinates.prototype,
    shadow({ latitude, longitude, accuracy: COARSE_METRES, ...nothing }),
  )
  return Object.create(GeolocationPosition.prototype, shadow({ coords, timestamp: Date.now() }))
}

const refusal = (): unknown =>
  Object.create(GeolocationPositionError.prototype, shadow({ code: 1, message: 'User denied Geolocation' }))

const coarsen = (position: unknown): unknown => {
  const { latitude, longitude } = (position as GeolocationPosition).coords
  return positionAt({
    latitude: Math.round(latitude * COARSE) / COARSE,
    longitude: Math.round(longitude * COARSE) / COARSE,
  })
}

const call = (callback: unknown, argument: unknown): void => {
  if (typeof callback === 'function') (callback as Heard)(argument)
}

/** Gives the page what the person lets it have. `ask` asks the browser, with the callback that is to hear the position. */
const give = (guard: Guard | null, success: unknown, failure: unknown, ask: (heard: unknown) => void): void => {
  if (guard === null) ask(success)
  else if (guard === 'refuse') call(failure, refusal())
  else if (guard === 'coarse') ask((position: unknown) => call(success, coarsen(position)))
  else call(success, positionAt(guard))
}

/** Stands between the page and its position. */
export const guardLocation = (): void => {
  if (typeof Geolocation !== 'function') return
  const watches = new Map<number, number | null>()
  let count = FIRST_WATCH
  standIn(Geolocation.prototype, 'getCurrentPosition', (self, args, native) => {
    const [success, failure, ...rest] = args
    // A wrong call is the browser's to complain about.
    if (typeof success !== 'function') return native(self, args)
    decide({ what: 'location', api: 'navigator.geolocation.getCurrentPosition' }, (guard) =>
      give(guard, success, failure, (heard) => void native(self, [heard, failure, ...rest])),
    )
    return undefined
  })
  standIn(Geolocation.prototype, 'watchPosition', (self, args, native) => {
    const [success, failure, ...rest] = args
    if (typeof success !== 'function') return native(self, args)
    const id = ++count
    watches.set(id, null)
    decide({ what: 'location', api: 'navigator.geolocation.watchPosition' }, (guard) => {
      if (!watches.has(id)) return
      give(guard, success, failure, (heard) => watches.set(id, native(self, [heard, failure, ...rest]) as number))
    })
    return id
  })
  standIn(Geolocation.prototype, 'clearWatch', (self, args, native) => {
    const id = Number(args[0])
    if (!watches.has(id)) return native(self, args)
    const real = watches.get(id)
    watches.delete(id)
    return typeof real === 'number' ? native(self, [real]) : undefined
  })
}
