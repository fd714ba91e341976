import { overhear, tellAccess } from './access'
import { attempt } from './attempt'
import { getterOf } from './captured'
import { wrapMethod } from './wrap'

/** Afterwards a watched position is the same access going on. */
const MAX_POSITIONS = 20

/** Positions asked of the browser, with the coordinates it gave: they are looked for in what the page sends. */
export const hookGeolocation = (): void => {
  if (typeof Geolocation !== 'function') return
  const coordsOf = getterOf<object>(GeolocationPosition.prototype, 'coords')
  const latitudeOf = getterOf<number>(GeolocationCoordinates.prototype, 'latitude')
  const longitudeOf = getterOf<number>(GeolocationCoordinates.prototype, 'longitude')
  const codeOf = getterOf<number>(GeolocationPositionError.prototype, 'code')

  const hook = (name: string, category: string) =>
    wrapMethod(Geolocation.prototype, name, (self, args, native) => {
      const settle = tellAccess(`navigator.geolocation.${name}`, category)
      let last = ''
      let positions = 0
      const heard = (position: unknown) => {
        const coords = coordsOf?.(position)
        const place = `${latitudeOf?.(coords)},${longitudeOf?.(coords)}`
        if (place === last || ++positions > MAX_POSITIONS) return
        last = place
        settle('granted', [place])
      }
      const failed = (error: unknown) => {
        settle(codeOf?.(error) === 1 ? 'denied' : 'unavailable')
      }
      const [success, failure, ...rest] = args
      const given = [
        overhear(success, heard),
        failure === undefined || failure === null
          ? (error: unknown) => void attempt(() => failed(error))
          : overhear(failure, failed),
        ...rest,
      ]
      // Without an argument the native must see that there is none: its complaint counts them.
      return native(self, args.length === 0 ? [] : given)
    })

  hook('getCurrentPosition', 'location_precise')
  hook('watchPosition', 'location_track')
}
